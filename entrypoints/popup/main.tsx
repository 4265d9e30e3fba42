import { database } from '../../utils/storage/database.ts';
import { renderRoot } from '../shared/root.tsx';
import { Popup } from './popup.tsx';

// Opening takes as long as everything else here; whoever reads from it tells when it fails.
database().catch(() => undefined);

renderRoot(
  () => <Popup />,
  import('../shared/knowledge.ts').then(({ KNOWLEDGE }) => KNOWLEDGE),
);

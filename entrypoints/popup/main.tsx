import { database } from '../../utils/storage/database.ts';
import { renderRoot } from '../shared/root.tsx';
import { Popup } from './popup.tsx';

// It opens while the rest is read and drawn; whoever reads from it tells when it fails.
database().catch(() => undefined);

renderRoot(
  () => <Popup />,
  import('../shared/knowledge.ts').then(({ KNOWLEDGE }) => KNOWLEDGE),
);

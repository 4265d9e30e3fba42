import { renderRoot } from '../shared/root.tsx';
import { Popup } from './popup.tsx';

renderRoot(
  () => <Popup />,
  import('../shared/knowledge.ts').then(({ KNOWLEDGE }) => KNOWLEDGE),
);

import { countOpenChanges } from '../../utils/use-cases/watching/inbox.ts';
import { useStored } from './use-stored.ts';

/** How many changes of vendors are open; nought until that is known. */
export function useOpenChanges(): number {
  const stored = useStored('open changes', countOpenChanges);
  return stored.kind === 'ready' ? stored.value : 0;
}

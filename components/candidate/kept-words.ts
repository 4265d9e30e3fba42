import { useState } from 'preact/hooks';

/**
 * What was typed and not saved, by the form it was typed in. It outlives a change of view, so that looking something up
 * elsewhere in the register costs nobody their words; it does not outlive the page.
 */
const kept = new Map<string, unknown>();

type Keep<Words> = (next: Words | null | ((now: Words | null) => Words | null)) => void;

/** Words of one form, null when there are none that are not saved. `key` names the form and whom it is about. */
export function useKept<Words>(key: string): [Words | null, Keep<Words>] {
  const [, draw] = useState(0);
  const now = () => (kept.get(key) as Words | undefined) ?? null;
  const keep: Keep<Words> = (next) => {
    const words = typeof next === 'function' ? (next as (words: Words | null) => Words | null)(now()) : next;
    if (words === null) kept.delete(key);
    else kept.set(key, words);
    warnBeforeLeaving();
    draw((count) => count + 1);
  };
  return [now(), keep];
}

let isWarning = false;
const warn = (event: BeforeUnloadEvent) => event.preventDefault();

/** The browser asks before it closes a page with unsaved words, whichever view is shown. */
function warnBeforeLeaving(): void {
  const shouldWarn = kept.size > 0;
  if (shouldWarn === isWarning) return;
  isWarning = shouldWarn;
  if (shouldWarn) addEventListener('beforeunload', warn);
  else removeEventListener('beforeunload', warn);
}

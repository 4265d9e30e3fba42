import { onStoreChange } from '../../utils/storage/store-change.ts';
import { fillIndex, refreshIndex, wordIndex } from '../../utils/use-cases/register-view-index.ts';
import type { SearchAnswer, SearchQuestion } from './use-text-search.ts';

// Looks for words in everything that is kept of the candidates, away from the page: neither making the index nor looking in
// it keeps the page from answering.

const page = self as unknown as Pick<Worker, 'postMessage'>;
let index = wordIndex();
/** One thing after the other: an answer is of what was stored before the question. */
let work: Promise<void> = fillIndex(index);

function then(doing: () => Promise<void> | void): void {
  work = work.then(doing).catch((error: unknown) => console.error('the search failed', error));
}

self.onmessage = ({ data: { terms } }: MessageEvent<SearchQuestion>) => {
  then(() => page.postMessage({ found: terms.map((term) => [term, index.idsWith(term)]) } satisfies SearchAnswer));
};

onStoreChange(({ stores, vendorIds }) => {
  if (!stores.includes('candidates')) return;
  then(async () => {
    if (vendorIds.length === 0) {
      index = wordIndex();
      await fillIndex(index);
    } else for (const id of vendorIds) await refreshIndex(index, id);
    page.postMessage({ found: null } satisfies SearchAnswer);
  });
});

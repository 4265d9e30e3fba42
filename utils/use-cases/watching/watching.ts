import type { Candidate } from '../../model/candidate.ts';
import type { Watch } from '../../model/watch.ts';
import { patternsFor } from '../../platform/site-access.ts';
import { changeWatch, findWatch, removeWatch } from '../../storage/watches.ts';
import { newWatch } from './check-steps.ts';
import { checkDue, interruptCheck, type OnFound } from './watch-runs.ts';

/** How this vendor is watched; null when it is not. */
export async function getWatch(vendorId: string): Promise<Watch | null> {
  return findWatch(vendorId);
}

/**
 * Match patterns that watching needs: the vendor's own domain and nothing else. A document that stands elsewhere is read
 * again only where that was allowed before.
 */
export function sitesToWatch({ id, homepage, documents }: Pick<Candidate, 'id' | 'homepage' | 'documents'>): string[] {
  const isOwn = (url: string) => {
    const host = URL.parse(url)?.hostname ?? '';
    return host === id || host.endsWith(`.${id}`);
  };
  const urls = [homepage, ...documents.map(({ url }) => url)].filter(isOwn);
  return patternsFor(id, urls, () => id);
}

/** Switches watching on, or asks for a check at once where it is on. In the background only. */
export async function checkNow(vendorId: string, onFound: OnFound, now: number = Date.now()): Promise<null> {
  await changeWatch(vendorId, (stored) => (stored === null ? newWatch(vendorId, now) : { ...stored, nextAt: now }));
  void checkDue(onFound);
  return null;
}

/** What was found stays. In the background only. */
export async function stopWatching(vendorId: string): Promise<null> {
  await removeWatch(vendorId);
  interruptCheck(vendorId);
  return null;
}

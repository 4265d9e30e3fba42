import { registrableDomain } from '../../engine/detection/vendor.ts';
import type { QueuedDomain } from '../../model/queued-domain.ts';
import type { AddedList, ListLine } from '../../model/vendor-list.ts';
import { isPublicHost, patternsFor } from '../../platform/site-access.ts';
import { appendQueued, changeQueued, putQueuedBack, takeQueued } from '../../storage/queue.ts';
import { candidateIds } from '../../storage/shortlist.ts';
import { readVendorList } from '../vendor-lists/vendor-lists.ts';
import { again } from './queue-steps.ts';

/** Puts the vendors of a pasted or imported list at the end of the queue. */
export async function addToQueue(lines: readonly ListLine[]): Promise<AddedList> {
  const { vendors, faults, repeats } = readVendorList(lines, isPublicHost);
  const known = new Set(await candidateIds());
  const fresh = vendors.filter(({ domain }) => !known.has(domain));
  const appended = new Set(
    (await appendQueued(fresh.map(({ domain, url }) => ({ domain, url })))).map((one) => one.domain),
  );
  return {
    added: fresh.filter(({ domain }) => appended.has(domain)),
    candidates: vendors.filter(({ domain }) => known.has(domain)),
    queued: fresh.filter(({ domain }) => !appended.has(domain)),
    repeats,
    faults,
  };
}

/** Match patterns for the sites of these vendors: the whole domain of each. */
export const sitesOf = (vendors: readonly QueuedDomain[]): string[] => [
  ...new Set(vendors.flatMap(({ domain, url }) => patternsFor(domain, [url], registrableDomain))),
];

/** Vets it once more, from the beginning. `anyway`: though it does not look like a vendor. */
export const queueAgain = (domain: string, anyway: boolean): Promise<QueuedDomain | null> =>
  changeQueued(domain, (stored) => again(stored, anyway));

/** Takes vendors off the list; `putBackInQueue` with what it returns brings them back. A vetting under way is not stopped. */
export const removeFromQueue = (domains: readonly string[]): Promise<QueuedDomain[]> => takeQueued(domains);

/** One that was under way waits again. */
export async function putBackInQueue(vendors: readonly QueuedDomain[]): Promise<void> {
  await putQueuedBack(vendors.map((one) => (one.state === 'done' ? one : { ...one, state: 'waiting', attempts: 0 })));
}

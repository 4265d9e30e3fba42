import { browser } from 'wxt/browser';
import { type QueuedDomain, queuedDomainSchema } from '../model/queued-domain.ts';
import { database } from './database.ts';
import { changeRow, putRowsBack, takeRows } from './row-lists.ts';
import { announce } from './store-change.ts';

/** Not in the queue's store, because it is about the queue as a whole. */
const RUNNING = 'queue.running';

/** All vendors on the list, in its order. */
export async function allQueued(): Promise<QueuedDomain[]> {
  const rows: unknown[] = await (await database()).getAll('queue');
  return rows.flatMap((row) => queuedDomainSchema.safeParse(row).data ?? []).sort((a, b) => a.position - b.position);
}

/** Puts vendors at the end of the list, in this order; those that are on it already stay as they are. Returns the added. */
export async function appendQueued(
  vendors: readonly Pick<QueuedDomain, 'domain' | 'url'>[],
): Promise<Pick<QueuedDomain, 'domain' | 'url'>[]> {
  const transaction = (await database()).transaction('queue', 'readwrite');
  const stored = await transaction.store.getAll();
  const known = new Set(stored.map(({ domain }) => domain));
  const end = stored.reduce((last, { position }) => Math.max(last, position), 0);
  const added = vendors.filter(({ domain }) => !known.has(domain) && known.add(domain));
  await Promise.all([
    ...added.map((vendor, place) =>
      transaction.store.put(queuedDomainSchema.parse({ ...vendor, position: end + place + 1 })),
    ),
    transaction.done,
  ]);
  if (added.length > 0) announce(['queue'], []);
  return added;
}

/** As `changeRow` of one vendor on the list. */
export const changeQueued = (
  domain: string,
  change: (stored: QueuedDomain) => QueuedDomain,
): Promise<QueuedDomain | null> => changeRow('queue', queuedDomainSchema, domain, change);

/** Takes vendors off the list, and returns what went. */
export const takeQueued = (domains: readonly string[]): Promise<QueuedDomain[]> =>
  takeRows('queue', queuedDomainSchema, domains);

/** Puts back what was taken off; a vendor that is on the list again stays as it is there. */
export const putQueuedBack = (vendors: readonly QueuedDomain[]): Promise<void> =>
  putRowsBack('queue', vendors, ({ domain }) => domain);

/** Whether the list is to be worked through, also after a restart. */
export async function isQueueRunning(): Promise<boolean> {
  const stored: Record<string, unknown> = await browser.storage.local.get(RUNNING);
  return stored[RUNNING] === true;
}

export async function setQueueRunning(running: boolean): Promise<void> {
  await browser.storage.local.set({ [RUNNING]: running });
  announce(['queue'], []);
}

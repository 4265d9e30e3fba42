import { browser } from 'wxt/browser';
import { type QueuedDomain, queuedDomainSchema } from '../model/queued-domain.ts';
import { database } from './database.ts';
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

/**
 * Reads, changes and writes one vendor on the list in one transaction. `change` must be synchronous; when it returns its
 * own argument, nothing is written. Null when it is not on the list.
 */
export async function changeQueued(
  domain: string,
  change: (stored: QueuedDomain) => QueuedDomain,
): Promise<QueuedDomain | null> {
  const transaction = (await database()).transaction('queue', 'readwrite');
  const stored = queuedDomainSchema.safeParse(await transaction.store.get(domain)).data ?? null;
  const changed = stored && change(stored);
  if (changed !== null && changed !== stored) await transaction.store.put(changed);
  await transaction.done;
  if (changed !== stored) announce(['queue'], [domain]);
  return changed;
}

/** Takes vendors off the list, and returns what went. */
export async function takeQueued(domains: readonly string[]): Promise<QueuedDomain[]> {
  const transaction = (await database()).transaction('queue', 'readwrite');
  const found = await Promise.all(domains.map((domain) => transaction.store.get(domain)));
  await Promise.all([...domains.map((domain) => transaction.store.delete(domain)), transaction.done]);
  announce(['queue'], []);
  return found.filter((one) => one !== undefined);
}

/** Puts back what was taken off; a vendor that is on the list again stays as it is there. */
export async function putQueuedBack(vendors: readonly QueuedDomain[]): Promise<void> {
  const transaction = (await database()).transaction('queue', 'readwrite');
  for (const vendor of vendors) {
    if ((await transaction.store.count(vendor.domain)) === 0) await transaction.store.put(vendor);
  }
  await transaction.done;
  announce(['queue'], []);
}

/** Whether the list is to be worked through, also after a restart. */
export async function isQueueRunning(): Promise<boolean> {
  const stored: Record<string, unknown> = await browser.storage.local.get(RUNNING);
  return stored[RUNNING] === true;
}

export async function setQueueRunning(running: boolean): Promise<void> {
  await browser.storage.local.set({ [RUNNING]: running });
  announce(['queue'], []);
}

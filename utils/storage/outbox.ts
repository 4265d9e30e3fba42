import { type OutboxItem, outboxItemSchema } from '../model/outbox-item.ts';
import { database } from './database.ts';
import { announce } from './store-change.ts';

/** Everything in the outbox, in the order in which it was put there. */
export async function allOutbox(): Promise<OutboxItem[]> {
  const rows: unknown[] = await (await database()).getAll('outbox');
  return rows
    .flatMap((row) => outboxItemSchema.safeParse(row).data ?? [])
    .sort((a, b) => a.queuedAt - b.queuedAt || (a.id < b.id ? -1 : 1));
}

/** Puts candidates in the outbox; what is there of the same candidates, sent or not, is replaced. */
export async function putInOutbox(items: readonly Pick<OutboxItem, 'id' | 'name' | 'queuedAt'>[]): Promise<void> {
  const transaction = (await database()).transaction('outbox', 'readwrite');
  await Promise.all([...items.map((item) => transaction.store.put(outboxItemSchema.parse(item))), transaction.done]);
  announce(['outbox'], []);
}

/**
 * Reads, changes and writes one item in one transaction. `change` must be synchronous; when it returns its own argument,
 * nothing is written. Null when it is no longer there.
 */
export async function changeOutboxItem(
  id: string,
  change: (stored: OutboxItem) => OutboxItem,
): Promise<OutboxItem | null> {
  const transaction = (await database()).transaction('outbox', 'readwrite');
  const stored = outboxItemSchema.safeParse(await transaction.store.get(id)).data ?? null;
  const changed = stored && change(stored);
  if (changed !== null && changed !== stored) await transaction.store.put(changed);
  await transaction.done;
  if (changed !== stored) announce(['outbox'], [id]);
  return changed;
}

/** The same for several, in one transaction. */
export async function changeOutbox(ids: readonly string[], change: (stored: OutboxItem) => OutboxItem): Promise<void> {
  const transaction = (await database()).transaction('outbox', 'readwrite');
  for (const id of ids) {
    const stored = outboxItemSchema.safeParse(await transaction.store.get(id)).data;
    const changed = stored && change(stored);
    if (changed !== undefined && changed !== stored) await transaction.store.put(changed);
  }
  await transaction.done;
  announce(['outbox'], []);
}

/** Takes items out, and returns what went. */
export async function takeFromOutbox(ids: readonly string[]): Promise<OutboxItem[]> {
  const transaction = (await database()).transaction('outbox', 'readwrite');
  const found = await Promise.all(ids.map((id) => transaction.store.get(id)));
  await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
  announce(['outbox'], []);
  return found.flatMap((row) => outboxItemSchema.safeParse(row).data ?? []);
}

/** Puts back what was taken out; a candidate that was queued again meanwhile stays as it is. */
export async function putBackInOutbox(items: readonly OutboxItem[]): Promise<void> {
  const transaction = (await database()).transaction('outbox', 'readwrite');
  for (const item of items) {
    if ((await transaction.store.count(item.id)) === 0) await transaction.store.put(item);
  }
  await transaction.done;
  announce(['outbox'], []);
}

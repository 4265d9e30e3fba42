import { type OutboxItem, outboxItemSchema } from '../model/outbox-item.ts';
import { database } from './database.ts';
import { changeRow, putRowsBack, takeRows } from './row-lists.ts';
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

/** As `changeRow` of one item. */
export const changeOutboxItem = (id: string, change: (stored: OutboxItem) => OutboxItem): Promise<OutboxItem | null> =>
  changeRow('outbox', outboxItemSchema, id, change);

/** The same of several, in one transaction. */
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
export const takeFromOutbox = (ids: readonly string[]): Promise<OutboxItem[]> =>
  takeRows('outbox', outboxItemSchema, ids);

/** Puts back what was taken out; a candidate that was queued again meanwhile stays as it is. */
export const putBackInOutbox = (items: readonly OutboxItem[]): Promise<void> =>
  putRowsBack('outbox', items, ({ id }) => id);

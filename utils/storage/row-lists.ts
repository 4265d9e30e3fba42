import type * as z from 'zod/mini';
import { type DatabaseSchema, database } from './database.ts';
import { announce } from './store-change.ts';

/** Lists that are worked through one by one: each change is a transaction of its own. */
type ListStore = 'outbox' | 'queue';
type RowIn<Store extends ListStore> = DatabaseSchema[Store]['value'];

/**
 * Reads, changes and writes one row in one transaction. `change` must be synchronous; when it returns its own argument,
 * nothing is written. Null when the row is not there, or damaged.
 */
export async function changeRow<Store extends ListStore>(
  store: Store,
  schema: z.ZodMiniType<RowIn<Store>>,
  key: string,
  change: (stored: RowIn<Store>) => RowIn<Store>,
): Promise<RowIn<Store> | null> {
  const transaction = (await database()).transaction(store, 'readwrite');
  const stored = schema.safeParse(await transaction.store.get(key)).data ?? null;
  const changed = stored && change(stored);
  if (changed !== null && changed !== stored) await transaction.store.put(changed);
  await transaction.done;
  if (changed !== stored) announce([store], [key]);
  return changed;
}

/** Takes rows out, and returns what went. */
export async function takeRows<Store extends ListStore>(
  store: Store,
  schema: z.ZodMiniType<RowIn<Store>>,
  keys: readonly string[],
): Promise<RowIn<Store>[]> {
  const transaction = (await database()).transaction(store, 'readwrite');
  const found = await Promise.all(keys.map((key) => transaction.store.get(key)));
  await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
  announce([store], []);
  return found.flatMap((row) => schema.safeParse(row).data ?? []);
}

/** Puts back what was taken out; what is there again meanwhile stays as it is. */
export async function putRowsBack<Store extends ListStore>(
  store: Store,
  rows: readonly RowIn<Store>[],
  keyOf: (row: RowIn<Store>) => string,
): Promise<void> {
  const transaction = (await database()).transaction(store, 'readwrite');
  for (const row of rows) {
    if ((await transaction.store.count(keyOf(row))) === 0) await transaction.store.put(row);
  }
  await transaction.done;
  announce([store], []);
}

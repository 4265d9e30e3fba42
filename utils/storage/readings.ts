import type { Snapshot } from '../model/snapshot.ts';
import { type DatabaseSchema, database, type StoredBody } from './database.ts';
import { announce } from './store-change.ts';

/** Bytes read, with the record of how. */
export interface Reading {
  snapshot: Snapshot;
  body: StoredBody;
}

type ReadingStore = 'vettings' | 'watches';

/**
 * Reads, changes and writes what is under way with one vendor, and with it what was read, in one transaction: either all
 * of a step is stored or nothing. `change` must be synchronous; when it returns null or its own argument, nothing is
 * written and the reading is dropped. Returns what is stored afterwards.
 */
export async function changeWithReading<Store extends ReadingStore>(
  store: Store,
  vendorId: string,
  change: (stored: DatabaseSchema[Store]['value'] | null) => DatabaseSchema[Store]['value'] | null,
  reading?: Reading,
): Promise<DatabaseSchema[Store]['value'] | null> {
  const transaction = (await database()).transaction([store, 'snapshots', 'bodies'] as const, 'readwrite');
  const rows = transaction.objectStore(store);
  const stored = (await rows.get(vendorId)) ?? null;
  const changed = change(stored);
  if (changed === null || changed === stored) {
    await transaction.done;
    return stored;
  }
  await Promise.all([
    rows.put(changed),
    reading && transaction.objectStore('snapshots').add(reading.snapshot),
    reading && transaction.objectStore('bodies').put(reading.body),
    transaction.done,
  ]);
  announce(reading ? [store, 'snapshots', 'bodies'] : [store], [vendorId]);
  return changed;
}

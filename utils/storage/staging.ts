import { deleteDB } from 'idb';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { keptValueSchema } from '../model/backup.ts';
import type { BackedUpStore } from './backup-rows.ts';
import { type Database, openStores, STORE_NAMES, type StoreName } from './database.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { guarded } from './storage-state.ts';

// A backup is first read whole into a database of its own, with the stores of the version that it was made by. Opened
// again at today's version, that one is migrated by the same steps as the user's own.

const STAGING_NAME = 'vetwell-restore';
const KEY = 'restore-job';

/** A restore that the user has confirmed. It is taken to its end, also after a restart. */
const restoreJobSchema = z.object({
  mode: z.enum(['merge', 'replace']),
  /** Milliseconds since the epoch: what a person changed later than this stays. */
  startedAt: z.number(),
  /** Vendors that are not in the backup and are to go. */
  remove: z.array(z.string()),
  /** Whether policies, the list of vendors to vet, and what is in `kept` are still to be written. */
  common: z.boolean(),
  kept: z.array(keptValueSchema),
});
export type RestoreJob = z.infer<typeof restoreJobSchema>;

export async function restoreJob(): Promise<RestoreJob | null> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return restoreJobSchema.safeParse(stored[KEY]).data ?? null;
}

export async function writeRestoreJob(job: RestoreJob | null): Promise<void> {
  if (job === null) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: job });
}

/** Empty, with the stores of a version of the database. Whoever opens it closes it. */
export async function newStaging(version: number): Promise<Database> {
  await deleteDB(STAGING_NAME);
  return guarded(await openStores(STAGING_NAME, version), false);
}

/** What was staged, at today's version. */
export async function openStaging(): Promise<Database> {
  return guarded(await openStores(STAGING_NAME, MIGRATIONS.length), false);
}

export async function discardStaging(): Promise<void> {
  await deleteDB(STAGING_NAME);
}

/** Writes rows in one transaction. */
export async function stage(staging: Database, rows: readonly { store: BackedUpStore; row: object }[]): Promise<void> {
  const stores = [...new Set(rows.map(({ store }) => store))];
  const transaction = staging.transaction(stores as StoreName[], 'readwrite', { durability: 'relaxed' });
  await Promise.all([
    ...rows.map(({ store, row }) => transaction.objectStore(store).put(row as never)),
    transaction.done,
  ]);
}

/** Whether a version of the database has such a store. */
export const hasStore = (staging: Database, store: string): store is BackedUpStore =>
  STORE_NAMES.some((name) => name === store) && staging.objectStoreNames.contains(store as StoreName);

/** Takes a vendor that has been restored out of what is still to be done. */
export async function unstageVendor(staging: Database, id: string): Promise<void> {
  const stores = ['candidates', 'vettings', 'watches', 'outbox', 'changes', 'snapshots'] as const;
  const transaction = staging.transaction(stores, 'readwrite');
  for (const name of ['candidates', 'vettings', 'watches', 'outbox'] as const) {
    await transaction.objectStore(name).delete(id);
  }
  for (const name of ['changes', 'snapshots'] as const) {
    const store = transaction.objectStore(name);
    for (const key of await store.index('vendorId').getAllKeys(id)) await store.delete(key);
  }
  await transaction.done;
}

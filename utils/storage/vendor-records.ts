import type { IDBPTransaction } from 'idb';
import type { Candidate } from '../model/candidate.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { ChangeRecord } from '../model/vendor-change.ts';
import type { VettingJob } from '../model/vetting-job.ts';
import type { Watch } from '../model/watch.ts';
import { type DatabaseSchema, database, STORE_NAMES, type StoredBody } from './database.ts';
import { announce } from './store-change.ts';
import { putCandidate, removeCandidate } from './summaries.ts';

/** Everything kept of one vendor. */
export interface VendorRecords {
  candidate: Candidate;
  vetting: VettingJob | null;
  snapshots: Snapshot[];
  bodies: StoredBody[];
  watch: Watch | null;
  changes: ChangeRecord[];
}

/** Removes a candidate with its vetting, its watch and changes, its snapshots and the bytes that no other snapshot has; returns what went. */
export async function takeVendor(id: string): Promise<VendorRecords | null> {
  const transaction = (await database()).transaction(STORE_NAMES, 'readwrite');
  const candidates = transaction.objectStore('candidates');
  const vettings = transaction.objectStore('vettings');
  const candidate = await candidates.get(id);
  if (candidate === undefined) {
    await transaction.done;
    return null;
  }
  const vetting = (await vettings.get(id)) ?? null;
  const { snapshots, bodies } = await takeSnapshots(transaction, id);
  const watch = (await transaction.objectStore('watches').get(id)) ?? null;
  const changes = await transaction.objectStore('changes').index('vendorId').getAll(id);
  for (const change of changes) await transaction.objectStore('changes').delete(change.id);
  await transaction.objectStore('watches').delete(id);
  await removeCandidate(transaction, id);
  await vettings.delete(id);
  await transaction.done;
  announce([...STORE_NAMES], [id]);
  return { candidate, vetting, snapshots, bodies, watch, changes };
}

/** Removes all that is kept of a vendor, saved as a candidate or only vetted. */
export async function removeVendor(id: string): Promise<void> {
  if ((await takeVendor(id)) !== null) return;
  const transaction = (await database()).transaction(STORE_NAMES, 'readwrite');
  await takeSnapshots(transaction, id);
  await transaction.objectStore('vettings').delete(id);
  await transaction.done;
  announce(['vettings', 'snapshots', 'bodies'], [id]);
}

/** Takes the snapshots of a vendor, and the bytes that no other snapshot has. */
async function takeSnapshots(
  transaction: IDBPTransaction<DatabaseSchema, typeof STORE_NAMES, 'readwrite'>,
  id: string,
): Promise<Pick<VendorRecords, 'snapshots' | 'bodies'>> {
  const snapshotStore = transaction.objectStore('snapshots');
  const bodyStore = transaction.objectStore('bodies');
  const snapshots = await snapshotStore.index('vendorId').getAll(id);
  for (const snapshot of snapshots) await snapshotStore.delete(snapshot.id);
  const bodies: StoredBody[] = [];
  for (const hash of new Set(snapshots.map((snapshot) => snapshot.sha256))) {
    if ((await snapshotStore.index('sha256').count(hash)) > 0) continue;
    const body = await bodyStore.get(hash);
    if (body === undefined) continue;
    bodies.push(body);
    await bodyStore.delete(hash);
  }
  return { snapshots, bodies };
}

/** Puts back what `takeVendor` removed. False, and nothing changed, when the vendor was saved again meanwhile. */
export async function putVendorBack(records: VendorRecords): Promise<boolean> {
  const { candidate, vetting, snapshots, bodies, watch, changes } = records;
  const transaction = (await database()).transaction(STORE_NAMES, 'readwrite');
  const candidates = transaction.objectStore('candidates');
  const vettings = transaction.objectStore('vettings');
  if ((await candidates.count(candidate.id)) > 0) {
    await transaction.done;
    return false;
  }
  await putCandidate(transaction, candidate);
  // A vetting begun since the deletion is newer than the one that was removed.
  if (vetting !== null && (await vettings.count(vetting.id)) === 0) await vettings.put(vetting);
  for (const snapshot of snapshots) await transaction.objectStore('snapshots').put(snapshot);
  for (const body of bodies) await transaction.objectStore('bodies').put(body);
  for (const change of changes) await transaction.objectStore('changes').put(change);
  if (watch !== null) await transaction.objectStore('watches').put(watch);
  await transaction.done;
  announce([...STORE_NAMES], [candidate.id]);
  return true;
}

/** Empties every store. */
export async function clearStores(): Promise<void> {
  const transaction = (await database()).transaction(STORE_NAMES, 'readwrite');
  await Promise.all([...STORE_NAMES.map((name) => transaction.objectStore(name).clear()), transaction.done]);
  announce([...STORE_NAMES], []);
}

import type { IDBPTransaction } from 'idb';
import type { Candidate } from '../model/candidate.ts';
import type { ChangeRecord } from '../model/vendor-change.ts';
import type { Watch } from '../model/watch.ts';
import { type DatabaseSchema, database } from './database.ts';
import { changeWithReading, type Reading } from './readings.ts';
import { announce } from './store-change.ts';
import { CANDIDATE_STORES, putCandidate } from './summaries.ts';

export async function findWatch(vendorId: string): Promise<Watch | null> {
  return (await (await database()).get('watches', vendorId)) ?? null;
}

export async function allWatches(): Promise<Watch[]> {
  return (await database()).getAll('watches');
}

export async function removeWatch(vendorId: string): Promise<void> {
  await (await database()).delete('watches', vendorId);
  announce(['watches'], [vendorId]);
}

/** As `changeWithReading` of one watch. */
export const changeWatch = (
  vendorId: string,
  change: (stored: Watch | null) => Watch | null,
  reading?: Reading,
): Promise<Watch | null> => changeWithReading('watches', vendorId, change, reading);

/** What the end of a check changes, all of it or nothing. */
export interface CheckEnd {
  watch: Watch;
  candidate: Candidate;
  changes: ChangeRecord[];
  /** Ids of snapshots that go, and with them the bytes that no other has. */
  dropped: string[];
}

const AT_THE_END = ['watches', ...CANDIDATE_STORES, 'changes', 'snapshots', 'bodies'] as const;

/**
 * Ends a check: the watch, the candidate and what was found, in one transaction. `end` must be synchronous; it is not
 * called when the watch or the candidate went meanwhile, and when it returns null nothing is written. True when it was.
 */
export async function endCheck(
  vendorId: string,
  end: (watch: Watch, candidate: Candidate) => CheckEnd | null,
): Promise<boolean> {
  const transaction = (await database()).transaction(AT_THE_END, 'readwrite');
  const watches = transaction.objectStore('watches');
  const candidates = transaction.objectStore('candidates');
  const watch = await watches.get(vendorId);
  const candidate = await candidates.get(vendorId);
  const ended = watch && candidate ? end(watch, candidate) : null;
  if (ended === null) {
    await transaction.done;
    return false;
  }
  const isNew = ended.candidate !== candidate;
  await Promise.all([
    watches.put(ended.watch),
    isNew && putCandidate(transaction, ended.candidate),
    ...ended.changes.map((change) => transaction.objectStore('changes').put(change)),
    dropSnapshots(transaction, ended.dropped),
    transaction.done,
  ]);
  const gone = ended.dropped.length > 0 ? (['snapshots', 'bodies'] as const) : [];
  announce(['watches', ...(isNew ? ['candidates' as const] : []), 'changes', ...gone], [vendorId]);
  return true;
}

async function dropSnapshots(
  transaction: IDBPTransaction<DatabaseSchema, typeof AT_THE_END, 'readwrite'>,
  ids: readonly string[],
): Promise<void> {
  const snapshots = transaction.objectStore('snapshots');
  for (const id of ids) {
    const snapshot = await snapshots.get(id);
    if (snapshot === undefined) continue;
    await snapshots.delete(id);
    const isShared = (await snapshots.index('sha256').count(snapshot.sha256)) > 0;
    if (!isShared) await transaction.objectStore('bodies').delete(snapshot.sha256);
  }
}

import type { BackupFault, RestoreMode, RestorePlan } from '../../model/backup.ts';
import { stopWaking, wakeEvery } from '../../platform/alarms.ts';
import { backupContents } from '../../storage/backup-rows.ts';
import { database, isReadOnly } from '../../storage/database.ts';
import { latestPolicy } from '../../storage/policies.ts';
import { discardStaging, openStaging, restoreJob, writeRestoreJob } from '../../storage/staging.ts';
import { isStorageFull, NewerDatabaseError, storageTrouble } from '../../storage/storage-state.ts';
import { vendorRows } from '../../storage/vendor-rows.ts';
import { BackupFaultError } from './records.ts';
import { compareVendor } from './restore-merging.ts';
import { type StagedBackup, stageBackup } from './restore-reading.ts';
import { runRestore } from './restore-running.ts';

/** Wakes the background while a restore is not finished. */
export const RESTORE_ALARM = 'restore';
const ALARM_MINUTES = 0.5;
const LOCK = 'vetwell-restore';

export interface RestoreWatch {
  /** From 0 to 1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** `waiting`: there was no room, or it was interrupted; it goes on by itself. */
export type RestoreResult = { kind: 'restored' } | { kind: 'waiting'; full: boolean };

/** A backup that was read and found sound; nothing of it is in the user's own data yet. */
export interface OpenRestore {
  /** What would change. */
  plan: (mode: RestoreMode, watch?: RestoreWatch) => Promise<RestorePlan>;
  /** From here on it is done, to its end; also after a restart. */
  confirm: (plan: RestorePlan, watch?: RestoreWatch) => Promise<RestoreResult>;
  /** Nothing is left of it. */
  discard: () => Promise<void>;
}

/** `busy`: another page restores. `full`: no room to read it into. Nothing was changed but in the first case. */
export type OpenResult =
  | { kind: 'opened'; restore: OpenRestore }
  | { kind: 'fault'; fault: BackupFault }
  | { kind: 'busy' }
  | { kind: 'full' };

/** Reads a backup and checks every record of it; the user's own data stays as it is. Fails with the signal's reason. */
export async function openRestore(file: Blob, { onProgress, signal }: RestoreWatch = {}): Promise<OpenResult> {
  if (isReadOnly(await database())) throw new NewerDatabaseError();
  const release = await takeLock();
  if (release === null) return { kind: 'busy' };
  try {
    if ((await restoreJob()) !== null) {
      release();
      return { kind: 'busy' };
    }
    const onBytes = (bytes: number) => onProgress?.(Math.min(1, bytes / Math.max(1, file.size)));
    const staged = await stageBackup(file.stream(), { onBytes, ...(signal && { signal }) });
    return { kind: 'opened', restore: opened(staged, release) };
  } catch (error) {
    release();
    if (error instanceof BackupFaultError) return { kind: 'fault', fault: error.fault };
    if (await metFullDisk(error)) return { kind: 'full' };
    throw error;
  }
}

function opened(staged: StagedBackup, release: () => void): OpenRestore {
  return {
    plan: (mode, watch = {}) => planOf(staged, mode, watch),
    async confirm({ mode, removedIds, changedAt }, watch = {}) {
      staged.database.close();
      // The clock may have been set back since.
      const startedAt = Math.max(Date.now(), changedAt);
      await writeRestoreJob({ mode, startedAt, remove: removedIds, common: true, kept: staged.kept });
      await wakeEvery(RESTORE_ALARM, ALARM_MINUTES);
      return finish(watch).finally(release);
    },
    async discard() {
      staged.database.close();
      await discardStaging().finally(release);
    },
  };
}

/** Takes a confirmed restore to its end, and clears away one that nobody confirmed. When the background starts, and at its alarm. */
export async function goOnRestoring(): Promise<void> {
  const release = await takeLock();
  if (release === null) return;
  try {
    if ((await restoreJob()) === null) await discardStaging();
    else await finish({});
  } finally {
    release();
  }
}

async function finish(watch: RestoreWatch): Promise<RestoreResult> {
  const job = await restoreJob();
  if (job === null) return { kind: 'restored' };
  const staging = await openStaging();
  try {
    await runRestore(job, staging, watch.onProgress);
  } catch (error) {
    // Every step is stored and can be done again; the alarm tries it.
    console.error('restoring was interrupted', error);
    return { kind: 'waiting', full: await metFullDisk(error) };
  } finally {
    staging.close();
  }
  await writeRestoreJob(null);
  await discardStaging();
  await stopWaking(RESTORE_ALARM);
  return { kind: 'restored' };
}

/** A write that is called off because another found no room says only that it was called off. */
const metFullDisk = async (error: unknown): Promise<boolean> =>
  isStorageFull(error) || (await storageTrouble()) === 'full';

/** Only one page or background at a time; the browser gives it back when that one ends. Null when another has it. */
function takeLock(): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(LOCK, { ifAvailable: true }, (lock) => {
        if (lock !== null) return new Promise<void>((release) => resolve(release));
        resolve(null);
        return undefined;
      })
      .catch(reject);
  });
}

async function planOf(
  { head, records, database }: StagedBackup,
  mode: RestoreMode,
  { onProgress, signal }: RestoreWatch,
): Promise<RestorePlan> {
  const [incoming, stored, policy] = await Promise.all([backupContents(database), backupContents(), latestPolicy()]);
  const plan: RestorePlan = {
    mode,
    createdAt: head.createdAt,
    vendors: { new: [], newer: [], older: [], conflict: [], same: [] },
    removed: [],
    removedIds: [],
    changedAt: 0,
    snapshots: 0,
    records,
  };
  for (const [place, id] of incoming.vendorIds.entries()) {
    signal?.throwIfAborted();
    const [here, there] = [await vendorRows(id), await vendorRows(id, database)];
    plan.vendors[compareVendor(here, there, policy)].push(there.candidate?.name ?? here.candidate?.name ?? id);
    plan.changedAt = Math.max(plan.changedAt, here.candidate?.updatedAt ?? 0);
    const known = new Set(here.snapshots.map((snapshot) => snapshot.id));
    plan.snapshots += there.snapshots.filter((snapshot) => !known.has(snapshot.id)).length;
    onProgress?.((place + 1) / incoming.vendorIds.length);
  }
  if (mode === 'merge') return plan;
  const inBackup = new Set(incoming.vendorIds);
  plan.removedIds = stored.vendorIds.filter((id) => !inBackup.has(id));
  for (const id of plan.removedIds) {
    const { candidate } = await vendorRows(id);
    plan.removed.push(candidate?.name ?? id);
    plan.changedAt = Math.max(plan.changedAt, candidate?.updatedAt ?? 0);
  }
  return plan;
}

import { backupContents } from '../../storage/backup-rows.ts';
import { type CommonRows, changeCommonRows, copyBodies, removeOrphanBodies } from '../../storage/common-rows.ts';
import type { Database } from '../../storage/database.ts';
import { readKeptValues, removeKeptValues, writeKeptValues } from '../../storage/kept-values.ts';
import { type RestoreJob, unstageVendor, writeRestoreJob } from '../../storage/staging.ts';
import { changeVendorRows, NO_ROWS, type VendorRows, vendorRows } from '../../storage/vendor-rows.ts';
import { mergeVendor, replacedVendor } from './restore-merging.ts';

/** Somebody may delete a vendor while it is being restored. */
const MOST_TRIES = 3;

/**
 * Takes a confirmed restore to its end. Each step is one transaction, and can be done again: a vendor is as it was or as
 * it is to be, never between, and what is done is taken out of the staged database.
 */
export async function runRestore(
  job: RestoreJob,
  staging: Database,
  onProgress?: (share: number) => void,
): Promise<void> {
  const { vendorIds, policies, queue } = await backupContents(staging);
  if (job.common) {
    await restoreCommon(job, { policies, queue });
    await writeRestoreJob({ ...job, common: false, kept: [] });
  }
  for (const [place, id] of vendorIds.entries()) {
    await restoreVendor(id, job, staging);
    await unstageVendor(staging, id);
    onProgress?.((place + 1) / vendorIds.length);
  }
  for (const id of job.remove) await changeVendorRows(id, (stored) => (isLater(stored, job) ? stored : NO_ROWS));
  if (job.mode === 'replace') await removeOrphanBodies();
}

async function restoreVendor(id: string, job: RestoreJob, staging: Database): Promise<void> {
  const incoming = await vendorRows(id, staging);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const hashes = incoming.snapshots.map(({ sha256 }) => sha256);
    const there = await copyBodies(staging, hashes);
    const done = await changeVendorRows(
      id,
      (stored, policy) =>
        job.mode === 'merge' || isLater(stored, job)
          ? mergeVendor(stored, incoming, policy, job.startedAt)
          : replacedVendor(incoming),
      there,
    );
    if (done) return;
  }
  throw new Error(`${id} is being changed elsewhere`);
}

/** Somebody changed it since the restore began: done again after an interruption, it must not undo that. */
const isLater = ({ candidate }: VendorRows, job: RestoreJob): boolean =>
  candidate !== null && candidate.updatedAt > job.startedAt;

async function restoreCommon({ mode, kept }: RestoreJob, incoming: CommonRows): Promise<void> {
  await changeCommonRows((stored) =>
    mode === 'replace'
      ? incoming
      : {
          policies: added(stored.policies, incoming.policies, ({ version }) => version),
          queue: added(stored.queue, incoming.queue, ({ domain }) => domain),
        },
  );
  const stored = new Set((await readKeptValues()).map(({ key }) => key));
  if (mode === 'replace') {
    const keys = new Set(kept.map(({ key }) => key));
    await removeKeptValues([...stored].filter((key) => !keys.has(key)));
  }
  await writeKeptValues(mode === 'replace' ? kept : kept.filter(({ key }) => !stored.has(key)));
}

function added<Row>(stored: Row[], incoming: readonly Row[], keyOf: (row: Row) => unknown): Row[] {
  const known = new Set(stored.map(keyOf));
  return [...stored, ...incoming.filter((row) => !known.has(keyOf(row)))];
}

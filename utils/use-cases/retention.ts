import type { AuditEntry } from '../model/candidate.ts';
import type { Retention, RetentionPreview } from '../model/retention.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { DAY } from '../model/time.ts';
import { backupContents } from '../storage/backup-rows.ts';
import { removeOrphanBodies, spaceOfBodies } from '../storage/common-rows.ts';
import { readRetention } from '../storage/retention-setting.ts';
import { changeVendorRows, type VendorRows, vendorRows } from '../storage/vendor-rows.ts';

export { readRetention, writeRetention } from '../storage/retention-setting.ts';

/** Wakes the background to do it. */
export const RETENTION_ALARM = 'retention';
export const RETENTION_MINUTES = 24 * 60;

/** What would go by these rules. `now`: milliseconds since the epoch. */
export async function previewRetention(retention: Retention, now: number = Date.now()): Promise<RetentionPreview> {
  const preview: RetentionPreview = { snapshots: 0, bytes: 0, vendors: [] };
  const going = new Map<string, number>();
  for (const id of (await backupContents()).vendorIds) {
    const rows = await vendorRows(id);
    const removable = removableSnapshots(rows, retention, now);
    if (removable.length === 0) continue;
    preview.snapshots += removable.length;
    preview.vendors.push({ name: rows.candidate?.name ?? id, snapshots: removable.length });
    for (const { sha256 } of removable) going.set(sha256, (going.get(sha256) ?? 0) + 1);
  }
  preview.vendors.sort((a, b) => b.snapshots - a.snapshots || a.name.localeCompare(b.name));
  preview.bytes = await spaceOfBodies(going);
  return preview;
}

/** Removes what goes by these rules, vendor by vendor, and writes it in each candidate's log. Returns how many snapshots went. */
export async function applyRetention(retention: Retention, now: number = Date.now()): Promise<number> {
  let removed = 0;
  for (const id of (await backupContents()).vendorIds) {
    let gone = 0;
    await changeVendorRows(id, (stored) => {
      const going = new Set(removableSnapshots(stored, retention, now));
      gone = going.size;
      return gone === 0 ? stored : without(stored, going, now);
    });
    removed += gone;
  }
  await removeOrphanBodies();
  return removed;
}

/** In the background: only when the user has switched it on. */
export async function keepRetention(): Promise<void> {
  const retention = await readRetention();
  if (retention.automatic && retention.keep !== 'all') await applyRetention(retention);
}

function without(stored: VendorRows, going: ReadonlySet<Snapshot>, now: number): VendorRows {
  const entry: AuditEntry = { at: now, action: 'tidied', detail: `documents: ${going.size}` };
  return {
    ...stored,
    snapshots: stored.snapshots.filter((snapshot) => !going.has(snapshot)),
    candidate: stored.candidate && { ...stored.candidate, audit: [...stored.candidate.audit, entry] },
  };
}

/** Snapshots that no rule needs any more. */
export function removableSnapshots(rows: VendorRows, retention: Retention, now: number): Snapshot[] {
  const { keep, last, olderThanDays } = retention;
  if (keep === 'all') return [];
  const needed = neededSnapshots(rows);
  const newestFirst = rows.snapshots.toSorted((a, b) => b.fetchedAt - a.fetchedAt);
  const seen = new Map<string, number>();
  return newestFirst.filter((snapshot) => {
    const versions = (seen.get(snapshot.url) ?? 0) + 1;
    seen.set(snapshot.url, versions);
    if (needed.has(snapshot.id) || now - snapshot.fetchedAt < olderThanDays * DAY) return false;
    return keep === 'quoted' || versions > last;
  });
}

/** What the assessment, a decision, an open change, a vetting or a watch rests on. */
function neededSnapshots({ candidate, vetting, watch, changes, snapshots }: VendorRows): Set<string> {
  const assessments = [candidate?.assessment, vetting?.assessment];
  const ids = [
    ...assessments.flatMap((assessment) => assessment?.documents.map(({ snapshotId }) => snapshotId) ?? []),
    ...(candidate?.documents.map(({ snapshotId }) => snapshotId) ?? []),
    ...(vetting?.documents.map(({ snapshotId }) => snapshotId) ?? []),
    ...(watch?.documents.map(({ against }) => against) ?? []),
    ...(watch?.check?.documents.flatMap(({ against, snapshotId }) => [against, snapshotId]) ?? []),
    ...changes.flatMap((change) =>
      change.origin === 'vendor'
        ? [change.snapshotBefore, change.snapshotAfter, change.objection?.source?.snapshotId]
        : [],
    ),
    ...(candidate?.overrules ?? []).flatMap(({ decidedAt }) => inForceAt(snapshots, decidedAt)),
    ...(candidate?.decision ? inForceAt(snapshots, candidate.decision.decidedAt) : []),
  ];
  return new Set(ids.filter((id) => typeof id === 'string'));
}

/** Of each document the version that was the latest when a person decided. */
function inForceAt(snapshots: readonly Snapshot[], decidedAt: number): string[] {
  const latest = new Map<string, Snapshot>();
  for (const snapshot of snapshots) {
    const known = latest.get(snapshot.url);
    if (snapshot.fetchedAt > decidedAt || (known && known.fetchedAt > snapshot.fetchedAt)) continue;
    latest.set(snapshot.url, snapshot);
  }
  return [...latest.values()].map(({ id }) => id);
}

import type { Comparison } from '../../model/backup.ts';
import type { AuditEntry, Candidate } from '../../model/candidate.ts';
import type { ScoringPolicy } from '../../model/scoring-policy.ts';
import type { ChangeRecord } from '../../model/vendor-change.ts';
import type { VettingJob } from '../../model/vetting-job.ts';
import { NO_ROWS, type VendorRows } from '../../storage/vendor-rows.ts';
import { isEqual } from '../is-equal.ts';
import { mergeCandidate } from '../merge-candidate.ts';
import { rescored } from '../scoring-policy.ts';

/**
 * What is to be stored of a vendor when a backup of it is merged in. Of the candidate and the vetting the later version
 * stays; no entry of a log, no change and no snapshot is lost. Returns `stored` itself when the backup adds nothing.
 */
export function mergeVendor(stored: VendorRows, incoming: VendorRows, policy: ScoringPolicy, now: number): VendorRows {
  const merged: VendorRows = {
    candidate: mergedCandidate(stored.candidate, incoming.candidate, policy, now),
    vetting: laterVetting(stored.vetting, incoming.vetting),
    watch: stored.watch ?? incoming.watch,
    // What waited to be sent then must not be sent now because of a backup.
    outbox: stored.outbox,
    changes: joinChanges(stored.changes, incoming.changes),
    snapshots: withMissing(stored.snapshots, incoming.snapshots),
  };
  const names = Object.keys(NO_ROWS) as (keyof VendorRows)[];
  return names.every((name) => merged[name] === stored[name]) ? stored : merged;
}

function mergedCandidate(
  stored: Candidate | null,
  incoming: Candidate | null,
  policy: ScoringPolicy,
  now: number,
): Candidate | null {
  if (incoming === null || (stored !== null && isSameCandidate(stored, incoming, policy))) return stored;
  // Figures of another organisation's policy would not compare with ours.
  return mergeCandidate(stored, rescored(incoming, policy), now);
}

function laterVetting(stored: VendorRows['vetting'], incoming: VendorRows['vetting']): VendorRows['vetting'] {
  if (incoming === null || (stored !== null && stored.updatedAt >= incoming.updatedAt)) return stored;
  return stoppedVetting(incoming);
}

/** One that was under way when the backup was made does not go on by itself. */
function stoppedVetting(vetting: VettingJob): VettingJob {
  return vetting.state === 'done' ? vetting : { ...vetting, state: 'cancelled' };
}

/** What is to be stored of a vendor when a backup takes the place of everything. */
export const replacedVendor = (incoming: VendorRows): VendorRows => ({
  ...incoming,
  vetting: incoming.vetting && stoppedVetting(incoming.vetting),
});

function withMissing<Row extends { id: string }>(stored: Row[], incoming: readonly Row[]): Row[] {
  const known = new Set(stored.map(({ id }) => id));
  const missing = incoming.filter(({ id }) => !known.has(id));
  return missing.length === 0 ? stored : [...stored, ...missing];
}

/** What was seen to on either side is seen to. */
function joinChanges(stored: ChangeRecord[], incoming: readonly ChangeRecord[]): ChangeRecord[] {
  const others = new Map(incoming.map((change) => [change.id, change]));
  const joined = stored.map((change) => settledAs(change, others.get(change.id)));
  const same = joined.every((change, place) => change === stored[place]);
  return withMissing(same ? stored : joined, incoming);
}

function settledAs(stored: ChangeRecord, other: ChangeRecord | undefined): ChangeRecord {
  if (other?.origin !== 'vendor' || stored.origin !== 'vendor') return stored;
  const acknowledgedAt = stored.acknowledgedAt ?? other.acknowledgedAt;
  const reassessedAt = stored.reassessedAt ?? other.reassessedAt;
  const isSame = acknowledgedAt === stored.acknowledgedAt && reassessedAt === stored.reassessedAt;
  return isSame ? stored : { ...stored, acknowledgedAt, reassessedAt };
}

/** How a vendor in a backup compares with what is kept of it. */
export function compareVendor(stored: VendorRows, incoming: VendorRows, policy: ScoringPolicy): Comparison {
  const [here, there] = [stored.candidate, incoming.candidate];
  if (here === null && (there !== null || isEmpty(stored))) return 'new';
  if (here === null || there === null || isSameCandidate(here, there, policy)) {
    return mergeVendor(stored, incoming, policy, 0) === stored ? 'same' : 'newer';
  }
  const onlyHere = lacks(there, here);
  const onlyThere = lacks(here, there);
  if (onlyHere && onlyThere) return 'conflict';
  return onlyThere || (!onlyHere && there.updatedAt >= here.updatedAt) ? 'newer' : 'older';
}

const isEmpty = (rows: VendorRows): boolean =>
  rows.vetting === null && rows.watch === null && rows.changes.length === 0 && rows.snapshots.length === 0;

/** That it was imported here says nothing of the vendor. */
const entriesOf = ({ audit }: Candidate): AuditEntry[] => audit.filter(({ action }) => action !== 'imported');

/** Figures aside that follow from a policy. */
function isSameCandidate(one: Candidate, other: Candidate, policy: ScoringPolicy): boolean {
  const [a, b] = [rescored(one, policy), rescored(other, policy)];
  return isEqual({ ...a, audit: entriesOf(a) }, { ...b, audit: entriesOf(b) });
}

/** Whether something was done in the other that this one does not know of. */
const lacks = (one: Candidate, other: Candidate): boolean =>
  entriesOf(other).some((entry) => !one.audit.some((known) => isEqual(known, entry)));

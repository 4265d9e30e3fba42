import { type AuditEntry, type Candidate, type CandidateEdit, candidateEditSchema } from '../model/candidate.ts';
import { changeCandidate, findCandidate } from '../storage/candidates.ts';
import { takeVendor, type VendorRecords } from '../storage/vendor-records.ts';
import { mergeEdit } from './merge-edit.ts';
import { updatedAfter } from './updated-at.ts';

export { undoDeletion as restoreCandidate } from './undo-deletion.ts';

/** Everything that `restoreCandidate` needs to undo a deletion. Kept in memory only. */
export type DeletedCandidate = VendorRecords;

/** `conflict`: somebody changed the same fields since they were shown; nothing was written. `gone`: deleted meanwhile. */
export type EditResult =
  | { kind: 'saved'; candidate: Candidate }
  | { kind: 'conflict'; candidate: Candidate; fields: (keyof CandidateEdit)[] }
  | { kind: 'gone' };

export async function getCandidate(id: string): Promise<Candidate | null> {
  return findCandidate(id);
}

/**
 * Changes the named fields and no other, and writes it in the audit log. `seen`: what the person saw in those fields
 * when they began; given that, tags and data categories from two tabs are merged and a text is never overwritten unseen.
 */
export async function editCandidate(
  id: string,
  edit: CandidateEdit,
  seen?: CandidateEdit,
  now: number = Date.now(),
): Promise<EditResult> {
  const valid = candidateEditSchema.parse(edit);
  let conflicts: (keyof CandidateEdit)[] = [];
  const candidate = await changeCandidate(id, (stored) => {
    if (stored === null) return null;
    const merged = mergeEdit(stored, valid, seen);
    conflicts = merged.conflicts;
    if (conflicts.length > 0 || merged.changed.length === 0) return stored;
    const entry: AuditEntry = {
      at: now,
      action: merged.changed.includes('decision') ? 'decided' : 'edited',
      detail: merged.changed.join(', '),
    };
    return { ...merged.candidate, audit: [...stored.audit, entry], updatedAt: updatedAfter(stored, now) };
  });
  if (candidate === null) return { kind: 'gone' };
  return conflicts.length > 0 ? { kind: 'conflict', candidate, fields: conflicts } : { kind: 'saved', candidate };
}

/** Removes the candidate with its vetting, snapshots and bytes. Null when it is gone already. */
export async function deleteCandidate(id: string): Promise<DeletedCandidate | null> {
  return takeVendor(id);
}

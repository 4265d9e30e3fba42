import type { Candidate, CandidateEdit } from '../model/candidate.ts';
import { isEqual } from './is-equal.ts';

export interface MergedEdit {
  candidate: Candidate;
  changed: (keyof CandidateEdit)[];
  conflicts: (keyof CandidateEdit)[];
}

/**
 * Three-way merge of an edit: what is stored, what the person saw when they began (when known), what they made of it.
 * Lists are merged by element; any other field that was changed by somebody else in between is a conflict.
 */
export function mergeEdit(stored: Candidate, edit: CandidateEdit, seen: CandidateEdit = {}): MergedEdit {
  const merged: MergedEdit = { candidate: stored, changed: [], conflicts: [] };
  for (const field of Object.keys(edit) as (keyof CandidateEdit)[]) {
    const wanted = edit[field];
    const base = seen[field];
    if (wanted === undefined || isEqual(wanted, stored[field])) continue;
    const changedMeanwhile = base !== undefined && !isEqual(base, stored[field]);
    const value = changedMeanwhile ? mergeLists(stored[field], wanted, base) : wanted;
    if (value === null && changedMeanwhile) {
      merged.conflicts.push(field);
      continue;
    }
    if (isEqual(value, stored[field])) continue;
    merged.candidate = { ...merged.candidate, [field]: value };
    merged.changed.push(field);
  }
  return merged;
}

/** Null when they are not lists. */
function mergeLists(stored: unknown, wanted: unknown, base: unknown): unknown[] | null {
  if (!Array.isArray(stored) || !Array.isArray(wanted) || !Array.isArray(base)) return null;
  const kept = stored.filter((element) => wanted.includes(element) || !base.includes(element));
  return [...kept, ...wanted.filter((element) => !base.includes(element) && !stored.includes(element))];
}

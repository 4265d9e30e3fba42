import type { Candidate, CandidateEdit, CandidateStatus } from '../model/candidate.ts';
import type { CandidateSummary, RegisterRow } from '../model/candidate-summary.ts';
import type { SavedFilter } from '../model/register-filter.ts';
import { changeCandidates } from '../storage/candidates.ts';
import { onFiltersChange, readFilters, removeFilter, writeFilter } from '../storage/saved-filters.ts';
import { allSummaries, summariesWithIds } from '../storage/summaries.ts';
import { takeVendor, type VendorRecords } from '../storage/vendor-records.ts';
import { mergeEdit } from './merge-edit.ts';
import { nextReview } from './reviews.ts';
import { undoDeletion } from './undo-deletion.ts';
import { updatedAfter } from './updated-at.ts';

export { onFiltersChange, readFilters };

/** What the table shows of all candidates, without their assessments. `onProgress`: share done, 0 to 1, when it takes long. */
export async function readRows(onProgress?: (share: number) => void, now: number = Date.now()): Promise<RegisterRow[]> {
  return (await allSummaries(onProgress)).map((summary) => rowOf(summary, now));
}

/** The same of these candidates; one that is gone is left out. */
export async function rowsWithIds(ids: readonly string[], now: number = Date.now()): Promise<RegisterRow[]> {
  return (await summariesWithIds(ids)).map((summary) => rowOf(summary, now));
}

function rowOf(summary: CandidateSummary, now: number): RegisterRow {
  return { ...summary, reviewDueAt: nextReview(summary, now)?.date ?? null };
}

/** What is done to many candidates at once. */
export type BulkEdit = { status: CandidateStatus } | { addTag: string } | { removeTag: string };

/** What a bulk edit changed, by candidate: what stood there before, and what stands there since. */
export type BulkChange = ReadonlyMap<string, { before: CandidateEdit; after: CandidateEdit }>;

/** Edits many candidates, each with its entry in the audit log; those that have it so already, or are gone, are left out. */
export async function editMany(
  ids: readonly string[],
  edit: BulkEdit,
  { now = Date.now(), onProgress }: { now?: number; onProgress?: (share: number) => void } = {},
): Promise<BulkChange> {
  const done = new Map<string, { before: CandidateEdit; after: CandidateEdit }>();
  const written = await changeCandidates(
    ids,
    (stored) => {
      const after = editOf(stored, edit);
      const before = 'status' in after ? { status: stored.status } : { tags: stored.tags };
      done.set(stored.id, { before, after });
      return edited(stored, after, undefined, now);
    },
    onProgress,
  );
  const kept = new Set(written);
  return new Map([...done].filter(([id]) => kept.has(id)));
}

/** Takes a bulk edit back, which is an edit again; what somebody else changed since stays. Returns how many. */
export async function undoMany(change: BulkChange, now: number = Date.now()): Promise<number> {
  const written = await changeCandidates([...change.keys()], (stored) => {
    const { before, after } = change.get(stored.id)!;
    return edited(stored, before, after, now);
  });
  return written.length;
}

function editOf({ tags }: Candidate, edit: BulkEdit): CandidateEdit {
  if ('status' in edit) return { status: edit.status };
  if ('removeTag' in edit) return { tags: tags.filter((tag) => tag !== edit.removeTag) };
  return { tags: tags.includes(edit.addTag) ? tags : [...tags, edit.addTag] };
}

function edited(stored: Candidate, edit: CandidateEdit, seen: CandidateEdit | undefined, now: number): Candidate {
  const { candidate, changed, conflicts } = mergeEdit(stored, edit, seen);
  if (changed.length === 0 || conflicts.length > 0) return stored;
  const audit = [...stored.audit, { at: now, action: 'edited' as const, detail: changed.join(', ') }];
  return { ...candidate, audit, updatedAt: updatedAfter(stored, now) };
}

/** Deleted at once, at most: everything of them is held in memory for the way back. */
export const MOST_DELETED = 250;

/** Deletes candidates with all that is kept of them. What it returns is for `restoreMany`, in memory only. */
export async function deleteMany(ids: readonly string[]): Promise<VendorRecords[]> {
  const deleted: VendorRecords[] = [];
  for (const id of ids.slice(0, MOST_DELETED)) {
    const records = await takeVendor(id);
    if (records) deleted.push(records);
  }
  return deleted;
}

/** Undoes `deleteMany`; a vendor that was saved again meanwhile stays as it is. Returns how many are back. */
export async function restoreMany(deleted: readonly VendorRecords[]): Promise<number> {
  let restored = 0;
  for (const records of deleted) restored += Number(await undoDeletion(records));
  return restored;
}

/** Keeps a filter, a new one or one with another name. */
export async function saveFilter(filter: SavedFilter): Promise<SavedFilter> {
  const kept = { ...filter, name: filter.name.trim() };
  await writeFilter(kept);
  return kept;
}

/** Deletes a kept filter; `saveFilter` with what it was brings it back. */
export const deleteFilter = (id: string): Promise<void> => removeFilter(id);

import {
  type AuditEntry,
  type Candidate,
  type CandidateEdit,
  candidateEditSchema,
  type VendorDocument,
} from '../model/candidate.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { VettingJob } from '../model/vetting-job.ts';
import { changeCandidate, findCandidate } from '../storage/candidates.ts';
import { snapshotsOf } from '../storage/snapshots.ts';
import { takeVendor, type VendorRecords } from '../storage/vendor-records.ts';
import { findVetting } from '../storage/vettings.ts';
import { scoreHistoryWith } from './history.ts';
import { mergeEdit } from './merge-edit.ts';
import { scoredAssessment } from './scoring-policy.ts';
import { updatedAfter } from './updated-at.ts';

export { restoreVendor as restoreCandidate } from './restore-vendor.ts';

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
 * Saves the vendor as a candidate from its finished vetting, or brings the saved candidate's documents and assessment up
 * to date, leaving what people wrote. Null when there is no finished vetting.
 */
export async function saveCandidate(vendorId: string, now: number = Date.now()): Promise<Candidate | null> {
  const job = await findVetting(vendorId);
  if (job?.state !== 'done' || job.assessment === null) return null;
  const judged = job.assessment;
  const snapshots = new Map((await snapshotsOf(vendorId)).map((snapshot) => [snapshot.id, snapshot]));
  return changeCandidate(vendorId, (stored, policy) => {
    const documents = documentsAfter(job, stored?.documents ?? [], snapshots);
    const entry: AuditEntry = {
      at: now,
      action: stored === null ? 'saved' : 'assessed',
      detail: `documents: ${documents.length}, findings: ${judged.findings.length}`,
    };
    if (stored !== null && stored.assessment?.assessedAt === judged.assessedAt) return stored;
    const candidate = stored ?? emptyCandidate(job, now);
    const updatedAt = stored === null ? now : updatedAfter(stored, now);
    // What people overruled stays overruled, and the figures are those of the policy in force.
    const assessment = scoredAssessment(judged, candidate.overrules, policy);
    const scoreHistory = scoreHistoryWith(candidate, assessment);
    return { ...candidate, documents, assessment, scoreHistory, audit: [...candidate.audit, entry], updatedAt };
  });
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

function emptyCandidate(job: VettingJob, now: number): Candidate {
  return {
    id: job.id,
    name: job.vendorName,
    homepage: job.homepage,
    status: 'new',
    purpose: '',
    dataCategories: [],
    owner: '',
    dpoAdvice: '',
    notes: '',
    tags: [],
    decision: null,
    overrules: [],
    risk: 'unscored',
    documents: [],
    assessment: null,
    audit: [],
    createdAt: now,
    updatedAt: now,
  };
}

/** The vetting's documents; one that failed this time keeps what was read of it before, one not found again stays. */
function documentsAfter(
  job: VettingJob,
  before: VendorDocument[],
  snapshots: ReadonlyMap<string, Snapshot>,
): VendorDocument[] {
  const known = new Map(before.map((document) => [document.url, document]));
  const vetted = job.documents.map((document): VendorDocument => {
    const { documentType, url, linkText, problem } = document;
    const snapshot = document.snapshotId === null ? undefined : snapshots.get(document.snapshotId);
    const previous = known.get(url);
    if (snapshot === undefined && previous !== undefined) return { ...previous, documentType, linkText, problem };
    return {
      documentType,
      url,
      linkText,
      snapshotId: snapshot?.id ?? null,
      sha256: snapshot?.sha256 ?? null,
      title: document.title ?? null,
      language: document.language ?? null,
      readAt: snapshot?.fetchedAt ?? null,
      problem,
    };
  });
  const urls = new Set(vetted.map((document) => document.url));
  return [...vetted, ...before.filter((document) => !urls.has(document.url))];
}

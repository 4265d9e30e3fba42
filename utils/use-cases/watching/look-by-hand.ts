import type { Candidate, VendorDocument } from '../../model/candidate.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { JobDocument, VettingJob } from '../../model/vetting-job.ts';
import type { CheckedDocument, Watch } from '../../model/watch.ts';
import { findSnapshot } from '../../storage/snapshots.ts';
import { snapshotText } from '../snapshot-text.ts';
import { toCheck } from './check-steps.ts';
import { knownElsewhere, outcomeOf } from './compare-texts.ts';
import type { Look } from './look.ts';

/** What was read, with its text. */
interface Read {
  document: JobDocument;
  snapshot: Snapshot;
  text: Extraction;
}

/**
 * What a person's vetting read, beside what the candidate has, as the watching would look at it. That a document is gone
 * takes two looks, which only the watching has; and without the watching nobody knows since when a document has been there.
 * A text in another language is taken over: the person wanted what there is now.
 */
export async function lookByHand(candidate: Candidate, job: VettingJob, watch: Watch | null): Promise<Look> {
  const documents: CheckedDocument[] = [];
  for (const document of job.documents) {
    const read = await newlyRead(document, candidate);
    const checked = read && (await checkedByHand(read, candidate, job));
    if (checked) documents.push(checked);
  }
  const isFirst = watch === null || watch.lastAt === null;
  return { documents, watched: watch?.documents ?? [], isFirst };
}

/** Null for what was not read, or is no other than what the candidate has, or is older: the watching read it since. */
async function newlyRead(document: JobDocument, candidate: Candidate): Promise<Read | null> {
  if (document.state !== 'read' || document.snapshotId === null) return null;
  const snapshot = await findSnapshot(document.snapshotId);
  const stored = candidate.documents.find(({ url }) => url === document.url);
  if (snapshot === null || stored?.sha256 === snapshot.sha256 || isOlder(snapshot, stored)) return null;
  const text = await snapshotText(snapshot.id);
  return text && { document, snapshot, text };
}

/** Whether the candidate has a later text of the document than this. */
export const isOlder = ({ fetchedAt }: Snapshot, stored: VendorDocument | undefined): boolean =>
  stored !== undefined && stored.snapshotId !== null && (stored.readAt ?? 0) > fetchedAt;

async function checkedByHand(
  { document, snapshot, text }: Read,
  candidate: Candidate,
  job: VettingJob,
): Promise<CheckedDocument | null> {
  const { url, linkText, documentType, title = null, language = null } = document;
  const stored = candidate.documents.find((one) => one.url === url);
  const role = stored === undefined ? 'new' : 'known';
  const link = toCheck({ url, linkText, documentType, role }, stored?.snapshotId ?? null);
  const read: CheckedDocument = { ...link, state: 'done', snapshotId: snapshot.id, title, language };
  if (stored === undefined) return newByHand(read, text, candidate, job);
  // What a login or a missing permission kept from us is not new for that.
  if (stored.snapshotId === null) return stored.problem === 'not-found' ? { ...read, outcome: 'appeared' } : null;
  const before = await snapshotText(stored.snapshotId);
  const outcome = before && outcomeOf(before, text);
  if (outcome === 'changed') return { ...read, outcome };
  if (outcome === null || outcome === 'unchanged' || outcome.problem !== 'other-language') return null;
  return { ...read, outcome: 'adopted', problem: outcome.problem };
}

async function newByHand(
  read: CheckedDocument,
  text: Extraction,
  candidate: Candidate,
  { documents }: VettingJob,
): Promise<CheckedDocument | null> {
  const isMissing = (url: string) => documents.some((one) => one.url === url && one.problem === 'not-found');
  const elsewhere = await knownElsewhere({ documentType: read.documentType, text }, candidate.documents, isMissing);
  if (elsewhere === null) return { ...read, outcome: 'appeared' };
  const { known, outcome } = elsewhere;
  return outcome === 'same' ? null : { ...read, outcome, replaces: known.url, against: known.snapshotId };
}

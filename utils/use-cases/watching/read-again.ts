import type { Candidate } from '../../model/candidate.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { JobDocument, VettingJob } from '../../model/vetting-job.ts';
import type { CheckedDocument, Watch } from '../../model/watch.ts';
import type { FetchedDocument, Validators } from '../../platform/fetch-document.ts';
import { sha256 } from '../../storage/body.ts';
import { findSnapshot } from '../../storage/snapshots.ts';
import type { Reading } from '../../storage/vettings.ts';
import { snapshotText } from '../snapshot-text.ts';
import { newJob } from '../vetting/job-steps.ts';
import { takeIn } from '../vetting/read-document.ts';
import { toCheck, unread } from './check-steps.ts';
import { knownElsewhere, outcomeOf } from './compare-texts.ts';
import type { WatchPorts } from './ports.ts';

/** What came of reading one address again; to be stored in one step. */
export type ReadAgain =
  | { kind: 'done'; document: CheckedDocument; found: CheckedDocument[]; reading: Reading | null }
  | { kind: 'rest'; retryAfter: string | null };

interface Situation {
  watch: Watch;
  candidate: Candidate;
  ports: WatchPorts;
  signal: AbortSignal;
}

/** Fetches a document unless the server says that it is the same, and compares its words with those that are stored. */
export async function readAgain(document: CheckedDocument, situation: Situation): Promise<ReadAgain> {
  const { candidate, ports, signal } = situation;
  if (!(await ports.hasAccess(document.url))) return done(unread(document, 'permission-missing'));
  const validators = await validatorsFor(document, situation.watch);
  const answer = await ports.refetch(document.url, candidate.homepage, validators, signal);
  if (answer.notModified) return done({ ...document, ...validators, state: 'done', outcome: 'unchanged' });
  const { status, retryAfter, result } = answer;
  if (status === 429 || (status !== null && status >= 500)) return { kind: 'rest', retryAfter };
  if (result.ok) return compareWith(document, result.document, situation);
  if (result.problem === 'not-found') return done({ ...document, state: 'done', outcome: 'not-found' });
  return done(unread(document, result.problem));
}

const done = (document: CheckedDocument, found: CheckedDocument[] = [], reading: Reading | null = null): ReadAgain => ({
  kind: 'done',
  document,
  found,
  reading,
});

/** Only of what can still be compared: without the stored text the document must come whole. */
async function validatorsFor({ url, role, against }: CheckedDocument, { documents }: Watch): Promise<Validators> {
  const snapshot = against === null ? null : await findSnapshot(against);
  if (role === 'page' || snapshot === null) return { etag: null, lastModified: null };
  const seen = documents.find((known) => known.url === url);
  if (seen && seen.against === against) return { etag: seen.etag, lastModified: seen.lastModified };
  const { etag = null, 'last-modified': lastModified = null } = snapshot.headers;
  return { etag, lastModified };
}

async function compareWith(
  document: CheckedDocument,
  received: FetchedDocument,
  situation: Situation,
): Promise<ReadAgain> {
  const { candidate, ports } = situation;
  const seen: CheckedDocument = { ...document, state: 'done', ...validatorsIn(received) };
  const job = asJob(situation);
  const asked: JobDocument = { ...jobDocument(document), state: 'reading' };
  const taken = await takeIn(job, asked, received, { ...ports, fetchDocument: neverFetched });
  const found = taken.found.map(({ url, linkText, documentType }) =>
    toCheck({ url, linkText, documentType, role: 'new' }),
  );
  if (document.role === 'page') return done({ ...seen, outcome: 'looked-at' }, found);
  const { reading, extraction } = taken;
  if (reading === null || extraction === null) return done(unread(document, taken.document.problem ?? 'empty'), found);
  const { documentType, title = null, language = null } = taken.document;
  const read: CheckedDocument = { ...seen, documentType, title, language, snapshotId: reading.snapshot.id };
  if (document.role === 'new') return newDocument(read, { reading, extraction }, situation, found);
  if (document.against === null)
    return done({ ...read, documentType: document.documentType, outcome: 'appeared' }, found, reading);
  const stored = candidate.documents.find(({ snapshotId }) => snapshotId === document.against);
  if (stored?.sha256 === (await sha256(received.body))) return done({ ...seen, outcome: 'unchanged' }, found);
  const before = await snapshotText(document.against);
  if (before === null) return done({ ...read, outcome: 'adopted' }, found, reading);
  const outcome = outcomeOf(before, extraction);
  if (outcome === 'changed') return done({ ...read, documentType: document.documentType, outcome }, found, reading);
  return done(outcome === 'unchanged' ? { ...seen, outcome } : unread(document, outcome.problem), found);
}

/** What is found at a new address may be a known document that has moved, or one that we have already. */
async function newDocument(
  read: CheckedDocument,
  { reading, extraction }: { reading: Reading; extraction: Extraction },
  { watch, candidate }: Situation,
  found: CheckedDocument[],
): Promise<ReadAgain> {
  const { documentType } = read;
  const elsewhere = await knownElsewhere({ documentType, text: extraction }, candidate.documents, (url) =>
    isMissing(url, watch),
  );
  if (elsewhere === null) return done({ ...read, outcome: 'appeared' }, found, reading);
  const { known, outcome } = elsewhere;
  if (outcome === 'same') return done({ ...read, snapshotId: null, outcome: 'unchanged' }, found);
  return done({ ...read, outcome, replaces: known.url, against: known.snapshotId }, found, reading);
}

const isMissing = (url: string, { check, documents }: Watch): boolean =>
  check?.documents.some((one) => one.url === url && one.outcome === 'not-found') === true ||
  documents.some((one) => one.url === url && one.gone);

function validatorsIn({ headers }: FetchedDocument): Validators {
  return { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null };
}

/** The check as a vetting sees it, by whose rules documents are read and links are followed. */
function asJob({ watch, candidate, ports }: Situation): VettingJob {
  const { id, name, homepage } = candidate;
  return newJob({ id, name, homepage }, (watch.check?.documents ?? []).map(jobDocument), ports.now());
}

/** Only what vettings follow at their first level is followed here: not what was itself found on the way. */
function jobDocument({ url, linkText, documentType, role }: CheckedDocument): JobDocument {
  const document: JobDocument = { url, linkText, documentType, state: 'waiting', snapshotId: null, problem: null };
  return role === 'new' ? { ...document, foundOn: url } : document;
}

const neverFetched = () => Promise.reject(new Error('what was received is not fetched again'));

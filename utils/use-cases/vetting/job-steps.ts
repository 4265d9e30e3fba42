import type { Assessment } from '../../model/assessment.ts';
import type { ReadingProblem } from '../../model/extraction.ts';
import type { IdentitySource } from '../../model/identity.ts';
import type { Vendor } from '../../model/vendor.ts';
import type { JobDocument, VettingJob } from '../../model/vetting-job.ts';

// The steps of a vetting as plain functions from job to job; each is stored before the next begins. A step that no
// longer applies (the job was cancelled, or begun anew, meanwhile) returns its argument: nothing is then written.

/** A vendor's legal page can list hundreds of archived versions and local variants: these are enough to judge it by. */
export const MAX_DOCUMENTS = 40;

type KnownLink = Pick<JobDocument, 'url' | 'linkText' | 'documentType' | 'foundOn'>;

/** After so many readings that never ended, the document is taken to be what ends them. */
const MAX_ATTEMPTS = 3;

export function newJob(
  vendor: Vendor,
  documents: JobDocument[],
  now: number,
  identitySources: IdentitySource[] = [],
): VettingJob {
  return {
    id: vendor.id,
    vendorName: vendor.name,
    homepage: vendor.homepage,
    state: 'running',
    documents,
    identitySources,
    assessment: null,
    startedAt: now,
    updatedAt: now,
  };
}

/** The next document is being read; when none is left, and nothing is to be asked for, the job is being judged. */
export function begin(job: VettingJob, now: number): VettingJob {
  if (job.state !== 'running') return job;
  const documents = job.documents.map((document) =>
    isOpen(document) && (document.attempts ?? 0) >= MAX_ATTEMPTS ? failed(document, 'broken-file') : document,
  );
  const next = documents.find(isOpen);
  if (next === undefined) {
    return { ...job, documents, state: job.securityTxt === undefined ? 'judging' : 'running', updatedAt: now };
  }
  const reading: JobDocument = { ...next, state: 'reading', attempts: (next.attempts ?? 0) + 1 };
  return { ...job, documents: replaced(documents, reading), updatedAt: now };
}

/** A document was read, or could not be; `found` are documents it links to that the job did not know. */
export function finish(job: VettingJob, document: JobDocument, found: JobDocument[], now: number): VettingJob {
  const current = job.documents.find(({ url }) => url === document.url);
  if (job.state !== 'running' || current?.state !== 'reading') return job;
  return { ...job, documents: withFound(replaced(job.documents, document), found), updatedAt: now };
}

/** The vendor was asked for its `security.txt`; `answer` is null when it has none, which is no failure. */
export function askedForSecurityTxt(
  job: VettingJob,
  answer: { document: JobDocument; found: JobDocument[] } | null,
  now: number,
): VettingJob {
  if (job.state !== 'running' || job.securityTxt === undefined) return job;
  const { securityTxt: _, ...asked } = job;
  const added = answer === null ? [] : [answer.document, ...answer.found];
  return { ...asked, documents: withFound(job.documents, added), updatedAt: now };
}

export function judged(job: VettingJob, assessment: Assessment, now: number): VettingJob {
  return job.state === 'judging' ? { ...job, state: 'done', assessment, updatedAt: now } : job;
}

/** What was being read can be read again later. */
export function cancelled(job: VettingJob, now: number): VettingJob {
  if (job.state === 'done' || job.state === 'cancelled') return job;
  return { ...job, state: 'cancelled', documents: job.documents.map(untouched), updatedAt: now };
}

/** What failed is tried again, what was read stays. */
export function resumed(job: VettingJob, now: number): VettingJob {
  const documents = job.documents.map((document) =>
    document.state === 'failed' ? { ...document, state: 'waiting' as const, problem: null, attempts: 0 } : document,
  );
  return { ...job, state: 'running', documents, updatedAt: now };
}

/**
 * Begins anew, or goes on when it was cancelled. Documents that the earlier vetting knew are read again as well, those
 * excepted that are not there any more.
 */
export function restarted(earlier: VettingJob, fresh: VettingJob): VettingJob {
  if (earlier.state === 'running' || earlier.state === 'judging') return earlier;
  if (earlier.state === 'cancelled') {
    return resumed({ ...earlier, documents: withFound(earlier.documents, fresh.documents) }, fresh.updatedAt);
  }
  // What nobody links to is asked for again, as the first time.
  const known = earlier.documents
    .filter(({ problem, url }) => problem !== 'not-found' && url !== fresh.securityTxt)
    .map(waiting);
  return { ...fresh, documents: withFound(fresh.documents, known).slice(0, MAX_DOCUMENTS) };
}

/** A document was read from an open page: it takes the place of the one it was opened for, and the job is judged again. */
export function readOpen(
  job: VettingJob,
  document: JobDocument,
  { replacedUrl, found, now }: { replacedUrl: string; found: JobDocument[]; now: number },
): VettingJob {
  const index = job.documents.findIndex(({ url }) => url === replacedUrl);
  const documents =
    index < 0 ? [...job.documents, document] : job.documents.map((one, n) => (n === index ? document : one));
  return { ...job, state: 'running', documents: withFound(documents, found), updatedAt: now };
}

export function waiting({ url, linkText, documentType, foundOn }: KnownLink): JobDocument {
  const link = { url, linkText, documentType, state: 'waiting' as const, snapshotId: null, problem: null };
  return foundOn === undefined ? link : { ...link, foundOn };
}

export function failed(document: JobDocument, problem: ReadingProblem): JobDocument {
  return { ...document, state: 'failed', snapshotId: null, problem };
}

function isOpen({ state }: JobDocument): boolean {
  return state === 'waiting' || state === 'reading';
}

function untouched(document: JobDocument): JobDocument {
  return document.state === 'reading' ? { ...document, state: 'waiting', attempts: 0 } : document;
}

function replaced(documents: JobDocument[], document: JobDocument): JobDocument[] {
  return documents.map((one) => (one.url === document.url ? document : one));
}

function withFound(documents: JobDocument[], found: JobDocument[]): JobDocument[] {
  const known = new Set(documents.map(({ url }) => url));
  return [...documents, ...found.filter(({ url }) => !known.has(url))];
}

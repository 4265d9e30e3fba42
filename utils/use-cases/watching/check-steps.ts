import type { Candidate, VendorDocument } from '../../model/candidate.ts';
import type { ReadingProblem } from '../../model/extraction.ts';
import type { CheckedDocument, Watch, WatchCheck } from '../../model/watch.ts';
import { restUntil } from './schedule.ts';

// The steps of a check as plain functions from watch to watch; each is stored before the next begins. A step that no
// longer applies returns its argument: nothing is then written.

/** After so many readings that never ended, the document is taken to be what ends them; so with judging. */
const MAX_ATTEMPTS = 3;
/** A host that so often had no answer gets no more requests in this check. */
const MAX_RESTS = 4;

export function newWatch(vendorId: string, now: number): Watch {
  return { vendorId, nextAt: now, lastAt: null, documents: [], check: null, problem: null, failures: 0 };
}

/**
 * Begins a check, or goes on with it: the next document is being read; when none is left it is being judged; when all that
 * is left is on hosts that rest, the watch waits for them.
 */
export function begin(watch: Watch, candidate: Candidate, now: number): Watch {
  const check = watch.check ?? newCheck(candidate, now);
  if (check.stage === 'judging') return judging(watch, check);
  const documents = check.documents.map((document) =>
    isOpen(document) && document.attempts >= MAX_ATTEMPTS ? unread(document, 'broken-file') : document,
  );
  const open = documents.filter(isOpen);
  const next = open.find((document) => !isResting(check, document, now));
  if (next !== undefined) {
    const reading: CheckedDocument = { ...next, state: 'reading', attempts: next.attempts + 1 };
    return { ...watch, check: { ...check, documents: replaced(documents, reading) } };
  }
  if (open.length === 0) return judging(watch, { ...check, documents, stage: 'judging' });
  const nextAt = Math.min(...open.map((document) => check.resting[hostOf(document.url)]?.until ?? now));
  return { ...watch, nextAt, check: { ...check, documents: documents.map(untouched) } };
}

/** A document was read, or could not be; `found` are addresses that the check did not know. */
export function finish(watch: Watch, document: CheckedDocument, found: CheckedDocument[]): Watch {
  const current = watch.check?.documents.find(({ url }) => url === document.url);
  if (watch.check?.stage !== 'reading' || current?.state !== 'reading') return watch;
  const known = new Set([...watch.check.documents, ...watch.documents].map(({ url }) => url));
  const fresh = found.filter(({ url }) => !known.has(url));
  return { ...watch, check: { ...watch.check, documents: [...replaced(watch.check.documents, document), ...fresh] } };
}

/** The host asked for rest, or broke down: everything on it waits, and in the end is given up for this time. */
export function rest(watch: Watch, url: string, retryAfter: string | null, candidate: Candidate, now: number): Watch {
  const { check } = watch;
  if (check?.stage !== 'reading') return watch;
  const host = hostOf(url);
  const failures = check.resting[host]?.failures ?? 0;
  const resting = { until: restUntil(retryAfter, { now, failures, risk: candidate.risk }), failures: failures + 1 };
  const isGivenUp = resting.failures >= MAX_RESTS;
  const documents = check.documents.map((document) => {
    if (!isOpen(document) || hostOf(document.url) !== host) return document;
    return isGivenUp ? unread(document, 'http-error') : untouched(document);
  });
  return { ...watch, check: { ...check, documents, resting: { ...check.resting, [host]: resting } } };
}

/** True when judging ended the background too often: what was read is then left for the next check. */
export const isGivenUp = ({ judgings }: WatchCheck): boolean => judgings > MAX_ATTEMPTS;

export function unread(document: CheckedDocument, problem: ReadingProblem): CheckedDocument {
  return { ...document, state: 'done', outcome: 'unread', problem, snapshotId: null };
}

type Link = Pick<CheckedDocument, 'url' | 'linkText' | 'documentType' | 'role'>;

export function toCheck(link: Link, against: string | null = null): CheckedDocument {
  return {
    ...link,
    against,
    state: 'waiting',
    outcome: null,
    problem: null,
    snapshotId: null,
    title: null,
    language: null,
    replaces: null,
    etag: null,
    lastModified: null,
    attempts: 0,
  };
}

/** Everything known of the vendor, then its home page, which leads to what is new. */
function newCheck({ documents, homepage }: Candidate, now: number): WatchCheck {
  const known = documents.map(({ url, linkText, documentType, snapshotId }: VendorDocument) =>
    toCheck({ url, linkText, documentType, role: 'known' }, snapshotId),
  );
  const isKnown = documents.some(({ url }) => url === homepage);
  const home = toCheck({ url: homepage, linkText: '', documentType: 'other-legal', role: 'page' });
  return { startedAt: now, stage: 'reading', documents: isKnown ? known : [...known, home], resting: {}, judgings: 0 };
}

const judging = (watch: Watch, check: WatchCheck): Watch => ({
  ...watch,
  check: { ...check, judgings: check.judgings + 1 },
});

const isOpen = ({ state }: CheckedDocument): boolean => state !== 'done';

/** A rest that lies further ahead than any is given comes from a clock that was set back. */
function isResting({ resting, startedAt }: WatchCheck, { url }: CheckedDocument, now: number): boolean {
  const until = resting[hostOf(url)]?.until ?? 0;
  return until > now && now >= startedAt;
}

const untouched = (document: CheckedDocument): CheckedDocument =>
  document.state === 'reading' ? { ...document, state: 'waiting', attempts: 0 } : document;

const replaced = (documents: CheckedDocument[], document: CheckedDocument): CheckedDocument[] =>
  documents.map((one) => (one.url === document.url ? document : one));

export const hostOf = (url: string): string => URL.parse(url)?.host ?? url;

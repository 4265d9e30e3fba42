import type { AuditEntry, Candidate } from '../../model/candidate.ts';
import type { VendorChange } from '../../model/vendor-change.ts';
import type { CheckedDocument, Watch, WatchCheck, WatchedDocument } from '../../model/watch.ts';
import { type CheckEnd, endCheck } from '../../storage/watches.ts';
import { isEqual } from '../is-equal.ts';
import { updatedAfter } from '../updated-at.ts';
import { isGivenUp } from './check-steps.ts';
import { type Found, findChanges } from './find-changes.ts';
import type { WatchPorts } from './ports.ts';
import { nextCheckAt } from './schedule.ts';

/** Reading failed for everything: then it is the network or the permission, not the documents. */
const NOWHERE = {
  'permission-missing': 'permission-missing',
  'not-reachable': 'not-reachable',
  'timed-out': 'not-reachable',
} as const;

/**
 * Judges what a check has read, and stores everything that follows from it in one step: what was found, the documents as
 * they are now, and when to look next. Returns what is new in the inbox; null when the vendor's records changed meanwhile,
 * and nothing was written.
 */
export async function conclude(
  candidate: Candidate,
  watch: Watch & { check: WatchCheck },
  ports: WatchPorts,
): Promise<VendorChange[] | null> {
  const { check } = watch;
  const nothing: Found = { changes: [], documents: candidate.documents, ofNoAccount: [] };
  const look = { documents: check.documents, watched: watch.documents, isFirst: watch.lastAt === null };
  const found = isGivenUp(check) ? nothing : await findChanges(candidate, look, ports);
  const stored = await endCheck(candidate.id, (current, currentCandidate): CheckEnd | null => {
    const isSame = current.check?.startedAt === check.startedAt && current.check.stage === 'judging';
    // Somebody vetted the vendor again while this was judged: another round sees to it.
    const isFresh = isEqual(currentCandidate.documents, candidate.documents);
    if (!isSame || !isFresh) return null;
    const now = ports.now();
    return {
      watch: rested(current, settled(check, found), { ...candidate, documents: found.documents }, ports),
      candidate: withDocuments(currentCandidate, found, now),
      changes: found.changes,
      dropped: needless(check, found),
    };
  });
  return stored ? found.changes : null;
}

/** A document with nothing to tell is as it was. */
const settled = (check: WatchCheck, { ofNoAccount }: Found): WatchCheck => ({
  ...check,
  documents: check.documents.map((document) =>
    ofNoAccount.includes(document.url) ? { ...document, outcome: 'unchanged', snapshotId: null } : document,
  ),
});

/** What this check read and nobody needs: noise that is stored at every check would fill the disk in the end. */
function needless({ documents }: WatchCheck, found: Found): string[] {
  const needed = new Set([
    ...found.documents.map(({ snapshotId }) => snapshotId),
    ...found.changes.map(({ snapshotAfter }) => snapshotAfter),
  ]);
  return documents.flatMap(({ snapshotId }) => (snapshotId === null || needed.has(snapshotId) ? [] : [snapshotId]));
}

function withDocuments(candidate: Candidate, { documents, changes }: Found, now: number): Candidate {
  if (isEqual(documents, candidate.documents) && changes.length === 0) return candidate;
  // What the first look finds besides is no event: the log and the date that people see stay as they are.
  if (changes.length === 0) return { ...candidate, documents, updatedAt: candidate.updatedAt + 1 };
  const entry: AuditEntry = { at: now, action: 'watched', detail: `changes: ${changes.length}` };
  const updatedAt = updatedAfter(candidate, now);
  return { ...candidate, documents, audit: [...candidate.audit, entry], updatedAt };
}

/** The watch between two checks. */
function rested(watch: Watch, check: WatchCheck, candidate: Candidate, ports: WatchPorts): Watch {
  const now = ports.now();
  const documents = documentsAfter(watch, check, candidate, now);
  const problem = problemOf(check);
  const failures = problem === 'not-reachable' ? watch.failures + 1 : 0;
  const secondLook = documents.some(({ missing, gone }) => missing === 1 && !gone);
  const nextAt = nextCheckAt(candidate.risk, { now, random: ports.random(), failures, secondLook });
  // A check that reached nothing has checked nothing.
  const lastAt = problem === null ? now : watch.lastAt;
  return { ...watch, nextAt, lastAt, documents, check: null, problem, failures };
}

function problemOf({ documents }: WatchCheck): Watch['problem'] {
  const known = documents.filter(({ role }) => role !== 'new');
  const problems = new Set(known.map(({ problem }) => problem && NOWHERE[problem as keyof typeof NOWHERE]));
  const [only = null] = problems;
  return problems.size === 1 ? (only ?? null) : null;
}

function documentsAfter(watch: Watch, { documents }: WatchCheck, candidate: Candidate, now: number): WatchedDocument[] {
  const replaced = new Set(documents.map(({ replaces }) => replaces));
  const kept = watch.documents.filter(({ url }) => !replaced.has(url));
  const known = new Map(kept.map((document) => [document.url, document]));
  for (const checked of documents) {
    if (!isKept(checked) || replaced.has(checked.url)) continue;
    const stored = candidate.documents.find(({ url }) => url === checked.url);
    known.set(checked.url, after(known.get(checked.url), checked, stored?.snapshotId ?? null, now));
  }
  return [...known.values()];
}

/** A link that led nowhere is tried anew each time; whatever was read is not read again for its link. */
const isKept = ({ role, outcome }: CheckedDocument): boolean =>
  role === 'known' || (role === 'new' && outcome !== 'unread' && outcome !== 'not-found');

const NEVER: Omit<WatchedDocument, 'url'> = {
  checkedAt: null,
  problem: null,
  missing: 0,
  gone: false,
  against: null,
  etag: null,
  lastModified: null,
};

/** `stored`: the snapshot that the candidate has from now on; when that is another than was read, nothing can be left out. */
function after(
  before: WatchedDocument | undefined,
  checked: CheckedDocument,
  stored: string | null,
  now: number,
): WatchedDocument {
  const { url, outcome, problem, etag, lastModified } = checked;
  const known = before ?? { ...NEVER, url };
  if (outcome === 'unread') return { ...known, problem, ...timesInOtherLanguage(known, problem) };
  if (outcome !== 'not-found') {
    const isStored = stored !== null && stored === (checked.snapshotId ?? checked.against);
    return isStored ? { ...NEVER, url, checkedAt: now, against: stored, etag, lastModified } : { ...NEVER, url };
  }
  const missing = known.missing + 1;
  return { ...known, problem: 'not-found', missing, gone: missing >= 2 };
}

/** A reading that failed for another reason says nothing of the language. */
const timesInOtherLanguage = (
  { inOtherLanguage = 0 }: WatchedDocument,
  problem: WatchedDocument['problem'],
): Pick<WatchedDocument, 'inOtherLanguage'> =>
  problem === 'other-language' ? { inOtherLanguage: inOtherLanguage + 1 } : {};

import { nameChanges, type WholeDocument, wholeDocument } from '../../engine/changes/name-changes.ts';
import { objectionDeadline } from '../../engine/changes/objection-deadline.ts';
import type { ChangedDocument } from '../../engine/changes/statement.ts';
import { criteriaOf } from '../../engine/criteria/criteria-of.ts';
import { diffDocuments } from '../../engine/diff/diff-documents.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Candidate, VendorDocument } from '../../model/candidate.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { NamedChange, VendorChange } from '../../model/vendor-change.ts';
import type { CheckedDocument, Watch, WatchCheck } from '../../model/watch.ts';
import { changesOf } from '../../storage/changes.ts';
import { findSnapshot } from '../../storage/snapshots.ts';
import { snapshotText } from '../documents.ts';
import { judgeStored } from './judge-stored.ts';
import type { WatchPorts } from './ports.ts';

export interface Found {
  changes: VendorChange[];
  /** The candidate's documents as they are now known. */
  documents: VendorDocument[];
}

/** A document of the check that has a new text, with both. */
interface Renewed {
  checked: CheckedDocument;
  snapshot: Snapshot;
  before: Extraction | null;
  after: Extraction;
}

/**
 * What the check found, named. Judged twice from stored bytes, both times by the rules of today: a better rule of ours is
 * never a change of the vendor.
 */
export async function findChanges(
  candidate: Candidate,
  watch: Watch & { check: WatchCheck },
  ports: WatchPorts,
): Promise<Found> {
  const renewed = await renewedDocuments(watch.check, candidate);
  const vanished = vanishedDocuments(watch, candidate);
  const documents = documentsAfter(candidate.documents, renewed);
  // What the first check finds may have been there all along.
  const isFirst = watch.lastAt === null;
  const appeared = isFirst ? [] : renewed.filter(({ checked }) => checked.outcome === 'appeared').map(asWhole);
  const returned = isFirst ? [] : returnedDocuments(watch, candidate);
  const hasNews = renewed.some(({ checked }) => checked.outcome === 'changed') || appeared.length > 0;
  const texts = new Map(renewed.map(({ checked, after }) => [checked.snapshotId ?? '', after]));
  const now = ports.now();
  const before = hasNews ? await judgeStored(candidate, renamed(candidate.documents, renewed), now) : null;
  const after = hasNews ? await judgeStored(candidate, documents, now, texts) : null;
  const noted = [...noteMoved(renewed), ...returned.map((one) => wholeDocument('document-appeared', one, []))];
  const named =
    before && after
      ? nameChanges({ before, after, documents: renewed.flatMap(differenceOf), appeared, vanished })
      : vanished.map((one) => wholeDocument('document-vanished', one, []));
  const open = await openNotes(candidate.id);
  const since = (url: string) => candidate.documents.find((one) => one.url === url);
  const changes = [...named, ...noted].map((change) =>
    toRecord(change, { candidate, renewed, before, open, ports, now, from: lastSeen(watch, since(change.url)) ?? now }),
  );
  return { changes, documents };
}

async function renewedDocuments({ documents }: WatchCheck, candidate: Candidate): Promise<Renewed[]> {
  const renewed: Renewed[] = [];
  for (const checked of documents) {
    const { snapshotId, against } = checked;
    if (snapshotId === null || isOvertaken(checked, candidate)) continue;
    const [snapshot, after] = [await findSnapshot(snapshotId), await snapshotText(snapshotId)];
    const before = against === null ? null : await snapshotText(against);
    if (snapshot && after) renewed.push({ checked, snapshot, before, after });
  }
  return renewed;
}

/** The vendor was vetted again meanwhile, and what this was compared with is no longer what the candidate has. */
function isOvertaken({ url, replaces, against, role }: CheckedDocument, { documents }: Candidate): boolean {
  const stored = documents.find((one) => one.url === (replaces ?? url));
  if (role === 'new' && replaces === null) return stored !== undefined;
  return stored === undefined || stored.snapshotId !== against;
}

function documentsAfter(stored: readonly VendorDocument[], renewed: readonly Renewed[]): VendorDocument[] {
  const byUrl = new Map(renewed.map((one) => [one.checked.replaces ?? one.checked.url, one]));
  const kept = stored.map((document) => {
    const one = byUrl.get(document.url);
    return one ? renew(document, one) : document;
  });
  const known = new Set(stored.map(({ url }) => url));
  return [...kept, ...[...byUrl].filter(([url]) => !known.has(url)).map(([, one]) => renew(null, one))];
}

function renew(document: VendorDocument | null, { checked, snapshot }: Renewed): VendorDocument {
  const { url, linkText, documentType, title, language } = checked;
  return {
    documentType: document?.documentType ?? documentType,
    url,
    linkText: document?.linkText ?? linkText,
    snapshotId: snapshot.id,
    sha256: snapshot.sha256,
    title,
    language,
    readAt: snapshot.fetchedAt,
    problem: null,
  };
}

/** A document that has moved is compared under its new address. */
function renamed(stored: readonly VendorDocument[], renewed: readonly Renewed[]): VendorDocument[] {
  return stored.map((document) => {
    const moved = renewed.find(({ checked }) => checked.replaces === document.url);
    return moved ? { ...document, url: moved.checked.url } : document;
  });
}

/** Not there for the second time, and not found under another address. */
function vanishedDocuments({ check, documents }: Watch & { check: WatchCheck }, candidate: Candidate): WholeDocument[] {
  return candidate.documents.filter(({ url, snapshotId }) => {
    const checked = check.documents.find((one) => one.url === url);
    const known = documents.find((one) => one.url === url);
    const isMoved = check.documents.some(({ replaces }) => replaces === url);
    const isNews = checked?.outcome === 'not-found' && known?.missing === 1 && !known.gone;
    return isNews && !isMoved && snapshotId !== null;
  });
}

/** Reported as vanished, and there again with the words it had. */
function returnedDocuments({ check, documents }: Watch & { check: WatchCheck }, candidate: Candidate): WholeDocument[] {
  return candidate.documents.filter(({ url }) => {
    const outcome = check.documents.find((one) => one.url === url)?.outcome;
    return outcome === 'unchanged' && documents.some((known) => known.url === url && known.gone);
  });
}

function noteMoved(renewed: readonly Renewed[]): NamedChange[] {
  return renewed
    .filter(({ checked }) => checked.replaces !== null)
    .map((one) => wholeDocument('document-moved', asWhole(one), []));
}

const asWhole = ({ checked: { url, documentType } }: Renewed): WholeDocument => ({ url, documentType });

function differenceOf({ checked, before, after }: Renewed): ChangedDocument[] {
  if (checked.outcome !== 'changed' || before === null) return [];
  const diff = diffDocuments(before, after, (sentence) => criteriaOf(sentence, after.language));
  return [{ url: checked.url, documentType: checked.documentType, before, after, diff }];
}

/** When the document was last seen as it is stored: from then on it may have been another. */
function lastSeen({ documents }: Watch, document: VendorDocument | undefined): number | null {
  return documents.find(({ url }) => url === document?.url)?.checkedAt ?? document?.readAt ?? null;
}

/** Of no account to the vetting: a page that turns its quotes over every week gets one entry, not fifty. */
const NOTE = 'text-changed';

async function openNotes(vendorId: string): Promise<Map<string, string>> {
  const known = (await changesOf(vendorId)).filter((record) => record.origin === 'vendor');
  const open = known.filter(({ kind, acknowledgedAt }) => kind === NOTE && acknowledgedAt === null);
  return new Map(open.map(({ url, id }) => [url, id]));
}

interface Circumstances {
  candidate: Candidate;
  renewed: readonly Renewed[];
  before: Assessment | null;
  /** Ids by address. */
  open: ReadonlyMap<string, string>;
  ports: WatchPorts;
  now: number;
  from: number;
}

function toRecord(
  change: NamedChange,
  { candidate, renewed, before, open, ports, now, from }: Circumstances,
): VendorChange {
  const one = renewed.find(({ checked }) => checked.url === change.url);
  const isNewSubProcessor = change.kind === 'subprocessor-added';
  const stored = candidate.documents.find(({ url }) => url === change.url);
  return {
    ...change,
    origin: 'vendor',
    id: (change.kind === NOTE && open.get(change.url)) || ports.newId(),
    vendorId: candidate.id,
    foundAt: now,
    snapshotBefore: one?.checked.against ?? stored?.snapshotId ?? null,
    snapshotAfter: one?.checked.snapshotId ?? null,
    objection: isNewSubProcessor && before ? objectionDeadline(before, Math.min(from, now)) : null,
    acknowledgedAt: null,
    reassessedAt: null,
  };
}

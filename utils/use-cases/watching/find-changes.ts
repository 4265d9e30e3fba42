import { nameChanges, type WholeDocument, wholeDocument } from '../../engine/changes/name-changes.ts';
import { objectionDeadline } from '../../engine/changes/objection-deadline.ts';
import type { ChangedDocument } from '../../engine/changes/statement.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Candidate, VendorDocument } from '../../model/candidate.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { ChangeKind, NamedChange, VendorChange } from '../../model/vendor-change.ts';
import { changesOf } from '../../storage/changes.ts';
import { judgeStored } from './judge-stored.ts';
import {
  asWhole,
  differenceOf,
  documentsAfter,
  inOtherLanguage,
  type Look,
  lastSeen,
  type Renewed,
  renamed,
  renewedDocuments,
  returnedDocuments,
  vanishedDocuments,
} from './look.ts';
import type { WatchPorts } from './ports.ts';

export interface Found {
  changes: VendorChange[];
  /** The candidate's documents as they are now known. */
  documents: VendorDocument[];
  /** Addresses of documents that came in other words with nothing to tell: what is stored of them serves as well. */
  ofNoAccount: string[];
}

type Ports = Pick<WatchPorts, 'now' | 'newId'>;

/**
 * What the look found, named. Judged twice from stored bytes, both times by the rules of today: a better rule of ours is
 * never a change of the vendor.
 */
export async function findChanges(candidate: Candidate, look: Look, ports: Ports): Promise<Found> {
  const renewed = await renewedDocuments(look, candidate);
  const now = ports.now();
  const { before, named, differences } = await nameAll(candidate, look, renewed, now);
  const open = await openNotes(candidate.id);
  const telling = named.filter((change) => change.kind !== NOTE || !open.has(keyOf(change)));
  const noise = differences.filter((difference) => !isTold(difference, telling)).map(({ url }) => url);
  const borne = renewed.filter(({ checked }) => checked.replaces !== null || !noise.includes(checked.url));
  const since = (url: string) => candidate.documents.find((one) => one.url === url);
  const changes = telling.map((change) =>
    toRecord(change, { candidate, renewed, before, open, ports, now, from: lastSeen(look, since(change.url)) ?? now }),
  );
  return {
    changes,
    documents: documentsAfter(candidate.documents, borne),
    ofNoAccount: renewed.filter((one) => !borne.includes(one)).map(({ checked }) => checked.url),
  };
}

interface Naming {
  /** Null when there was nothing to judge. */
  before: Assessment | null;
  named: NamedChange[];
  differences: ChangedDocument[];
}

async function nameAll(candidate: Candidate, look: Look, renewed: readonly Renewed[], now: number): Promise<Naming> {
  const vanished = vanishedDocuments(look, candidate);
  const appeared = look.isFirst ? [] : renewed.filter(({ checked }) => checked.outcome === 'appeared').map(asWhole);
  const returned = look.isFirst ? [] : returnedDocuments(look, candidate);
  const moved = renewed.filter(({ checked }) => checked.replaces !== null).map(asWhole);
  const noted = [
    ...notes('document-moved', moved),
    ...notes('document-appeared', returned),
    ...notes('language-changed', inOtherLanguage(look)),
  ];
  const hasNews = renewed.some(({ checked }) => checked.outcome === 'changed') || appeared.length > 0;
  if (!hasNews) {
    return { before: null, named: [...notes('document-vanished', vanished), ...noted], differences: [] };
  }
  const texts = textsOf(renewed);
  const before = await judgeStored(candidate, renamed(candidate.documents, renewed), now, texts);
  const after = await judgeStored(candidate, documentsAfter(candidate.documents, renewed), now, texts);
  const differences = renewed.flatMap(differenceOf);
  const named = nameChanges({ before, after, documents: differences, appeared, vanished });
  return { before, named: [...named, ...noted], differences };
}

/** Texts at hand by snapshot id: making them again from PDFs takes time. */
const textsOf = (renewed: readonly Renewed[]): Map<string, Extraction> =>
  new Map(
    renewed.flatMap(({ checked, before, after }) => [
      ...(before ? [[checked.against ?? '', before] as const] : []),
      [checked.snapshotId ?? '', after] as const,
    ]),
  );

const notes = (kind: ChangeKind, documents: readonly WholeDocument[]): NamedChange[] =>
  documents.map((document) => wholeDocument(kind, document, []));

/**
 * Of no account to the vetting. A page that turns its quotes over every week gets one entry, not fifty, and until somebody
 * has acknowledged that, none of the fifty texts is kept.
 */
const NOTE = 'text-changed';
/** Told once while that is open: the watching's entry and one by a person's own look are the same. */
const TOLD_ONCE: readonly ChangeKind[] = [NOTE, 'language-changed'];

const keyOf = ({ kind, url }: Pick<NamedChange, 'kind' | 'url'>): string => `${kind} ${url}`;

/** Ids of open entries that are told once, by what they tell. */
async function openNotes(vendorId: string): Promise<Map<string, string>> {
  const known = (await changesOf(vendorId)).filter((record) => record.origin === 'vendor');
  const open = known.filter(({ kind, acknowledgedAt }) => TOLD_ONCE.includes(kind) && acknowledgedAt === null);
  return new Map(open.map((record) => [keyOf(record), record.id]));
}

/** False for a document in which nothing but noise has changed, or what is told already. */
function isTold({ diff }: ChangedDocument, changes: readonly NamedChange[]): boolean {
  const passages = changes.flatMap((change) => change.passages);
  const told = new Set(passages.flatMap(({ before, after }) => [before?.quote, after?.quote]));
  return diff.changes.some(({ before, after }) => [before, after].some((text) => text !== undefined && told.has(text)));
}

interface Circumstances {
  candidate: Candidate;
  renewed: readonly Renewed[];
  before: Assessment | null;
  /** Ids of entries that would be told once more. */
  open: ReadonlyMap<string, string>;
  ports: Ports;
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
    id: open.get(keyOf(change)) ?? ports.newId(),
    vendorId: candidate.id,
    foundAt: now,
    snapshotBefore: one?.checked.against ?? stored?.snapshotId ?? null,
    snapshotAfter: one?.checked.snapshotId ?? null,
    objection: isNewSubProcessor && before ? objectionDeadline(before, Math.min(from, now)) : null,
    acknowledgedAt: null,
    reassessedAt: null,
  };
}

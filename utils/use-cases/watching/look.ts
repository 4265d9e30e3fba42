import type { WholeDocument } from '../../engine/changes/name-changes.ts';
import type { ChangedDocument } from '../../engine/changes/statement.ts';
import { criteriaOf } from '../../engine/criteria/criteria-of.ts';
import { diffDocuments } from '../../engine/diff/diff-documents.ts';
import type { Candidate, VendorDocument } from '../../model/candidate.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { CheckedDocument, WatchedDocument } from '../../model/watch.ts';
import { findSnapshot } from '../../storage/snapshots.ts';
import { snapshotText } from '../snapshot-text.ts';

/** All documents of a vendor looked at once: by the watching, or because a person had them read. */
export interface Look {
  documents: readonly CheckedDocument[];
  /** What the watching knew of documents before; nothing where it is off. */
  watched: readonly WatchedDocument[];
  /** What the first look finds may have been there all along. */
  isFirst: boolean;
}

/** A document of the look that has a new text, with both. */
export interface Renewed {
  checked: CheckedDocument;
  snapshot: Snapshot;
  before: Extraction | null;
  after: Extraction;
}

export async function renewedDocuments({ documents }: Look, candidate: Candidate): Promise<Renewed[]> {
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

export function documentsAfter(stored: readonly VendorDocument[], renewed: readonly Renewed[]): VendorDocument[] {
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
export function renamed(stored: readonly VendorDocument[], renewed: readonly Renewed[]): VendorDocument[] {
  return stored.map((document) => {
    const moved = renewed.find(({ checked }) => checked.replaces === document.url);
    return moved ? { ...document, url: moved.checked.url } : document;
  });
}

/** Not there for the second time, and not found under another address. */
export function vanishedDocuments({ documents, watched }: Look, candidate: Candidate): WholeDocument[] {
  return candidate.documents.filter(({ url, snapshotId }) => {
    const checked = documents.find((one) => one.url === url);
    const known = watched.find((one) => one.url === url);
    const isMoved = documents.some(({ replaces }) => replaces === url);
    const isNews = checked?.outcome === 'not-found' && known?.missing === 1 && !known.gone;
    return isNews && !isMoved && snapshotId !== null;
  });
}

/** Reported as vanished, and there again with the words it had. */
export function returnedDocuments({ documents, watched }: Look, candidate: Candidate): WholeDocument[] {
  return candidate.documents.filter(({ url }) => {
    const outcome = documents.find((one) => one.url === url)?.outcome;
    return outcome === 'unchanged' && watched.some((known) => known.url === url && known.gone);
  });
}

/** So often in a row it is no accident of one answer. */
const SURELY_IN_OTHER_LANGUAGE = 3;

/**
 * Documents that are now to be had in another language only: the watching has had it so several times in a row, or a person
 * had it read so, and it takes the stored one's place.
 */
export function inOtherLanguage({ documents, watched }: Look): WholeDocument[] {
  return documents.filter(({ url, problem, snapshotId }) => {
    if (problem !== 'other-language') return false;
    const before = watched.find((known) => known.url === url)?.inOtherLanguage ?? 0;
    return snapshotId !== null || before + 1 === SURELY_IN_OTHER_LANGUAGE;
  });
}

export const asWhole = ({ checked: { url, documentType } }: Renewed): WholeDocument => ({ url, documentType });

export function differenceOf({ checked, before, after }: Renewed): ChangedDocument[] {
  if (checked.outcome !== 'changed' || before === null) return [];
  const diff = diffDocuments(before, after, (sentence) => criteriaOf(sentence, after.language));
  return [{ url: checked.url, documentType: checked.documentType, before, after, diff }];
}

/** When the document was last seen as it is stored: from then on it may have been another. */
export function lastSeen({ watched }: Look, document: VendorDocument | undefined): number | null {
  return watched.find(({ url }) => url === document?.url)?.checkedAt ?? document?.readAt ?? null;
}

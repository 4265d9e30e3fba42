import { isOtherLanguage } from '../../engine/changes/other-language.ts';
import { criteriaOf } from '../../engine/criteria/criteria-of.ts';
import { diffDocuments } from '../../engine/diff/diff-documents.ts';
import type { VendorDocument } from '../../model/candidate.ts';
import type { DocumentType } from '../../model/document-type.ts';
import type { Extraction, ReadingProblem } from '../../model/extraction.ts';
import { snapshotText } from '../snapshot-text.ts';

// How two texts of one document are set beside each other, whoever had the later one read.

/** What became of a text; a problem when the later one cannot be held against the earlier. */
export function outcomeOf(
  before: Extraction,
  after: Extraction,
): 'changed' | 'unchanged' | { problem: ReadingProblem } {
  if (isOtherLanguage(before, after)) return { problem: 'other-language' };
  const diff = diffDocuments(before, after, (sentence) => criteriaOf(sentence, after.language));
  if (diff.unreadable) return { problem: diff.unreadable };
  return diff.changed ? 'changed' : 'unchanged';
}

/** A text at a new address that is a known document's: the same once more, or all that there now is of it. */
export interface KnownElsewhere {
  known: VendorDocument;
  outcome: 'same' | 'changed' | 'unchanged';
}

/**
 * The known document whose text this is; null when it is nobody's. `isMissing`: whether a known one is no longer at its own
 * address, so that this can be it.
 */
export async function knownElsewhere(
  read: { documentType: DocumentType; text: Extraction },
  documents: readonly VendorDocument[],
  isMissing: (url: string) => boolean,
): Promise<KnownElsewhere | null> {
  for (const known of documents) {
    const before = known.snapshotId === null ? null : await snapshotText(known.snapshotId);
    if (before === null) continue;
    const isThere = !isMissing(known.url);
    if (isThere && before.text === read.text.text) return { known, outcome: 'same' };
    if (isThere || known.documentType !== read.documentType) continue;
    const outcome = outcomeOf(before, read.text);
    if (outcome === 'unchanged' || outcome === 'changed') return { known, outcome };
  }
  return null;
}

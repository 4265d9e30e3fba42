import { criteriaOf } from '../engine/criteria/criteria-of.ts';
import { diffDocuments } from '../engine/diff/diff-documents.ts';
import { wordMarks } from '../engine/diff/word-marks.ts';
import type { Change } from '../model/change.ts';
import type { Extraction } from '../model/extraction.ts';
import type { MarkedChange, TextPlace, VersionComparison } from '../model/version-comparison.ts';
import { findSnapshot } from '../storage/snapshots.ts';
import { snapshotText } from './snapshot-text.ts';

/** Compares two snapshots of one document sentence by sentence, the older first. Null when one of them is not kept here. */
export async function compareVersions(oneId: string, otherId: string): Promise<VersionComparison | null> {
  const found = await Promise.all([oneId, otherId].map(readVersion));
  const [before, after] = found
    .flatMap((version) => version ?? [])
    .toSorted((a, b) => a.snapshot.fetchedAt - b.snapshot.fetchedAt);
  if (!before || !after) return null;
  const { language, title } = after.text;
  const sides = { title, language, before: before.snapshot, after: after.snapshot };
  if (before.snapshot.sha256 === after.snapshot.sha256) {
    return { ...sides, same: 'bytes', changes: [], unreadable: null };
  }
  const diff = diffDocuments(before.text, after.text, () => []);
  const changes = marked(await withCriteria(diff.changes, language), before.text, after.text);
  const unreadable = diff.unreadable ?? null;
  return { ...sides, same: changes.length === 0 && !unreadable ? 'words' : null, changes, unreadable };
}

async function readVersion(id: string) {
  const [snapshot, text] = await Promise.all([findSnapshot(id), snapshotText(id)]);
  return snapshot && text && { snapshot, text };
}

/** Sentences that are judged before the page has its turn. */
const AT_ONCE = 10;

/** What each change bears on. Judging a rewritten document takes seconds; the page must not stand still for them. */
async function withCriteria(changes: readonly Change[], language: string | null): Promise<Change[]> {
  const judged: Change[] = [];
  for (const change of changes) {
    if (judged.length % AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
    const sentences = [change.before, change.after].filter((sentence) => sentence !== undefined);
    const criteria = new Set(sentences.flatMap((sentence) => criteriaOf(sentence, language)));
    judged.push({ ...change, criteria: [...criteria] });
  }
  return judged;
}

/** In the order of the later text; what was removed stands where the text around it stood. */
function marked(changes: readonly Change[], before: Extraction, after: Extraction): MarkedChange[] {
  const inBefore = finderIn(before.text);
  const inAfter = finderIn(after.text);
  const share = after.text.length / Math.max(1, before.text.length);
  return changes
    .map(({ kind, criteria, before: old = '', after: now = '' }): MarkedChange => {
      const places = {
        before: kind === 'added' ? null : inBefore(old),
        after: kind === 'removed' ? null : inAfter(now),
      };
      return { kind, criteria, parts: wordMarks(old, now), ...places };
    })
    .toSorted((a, b) => orderOf(a, share) - orderOf(b, share));
}

const orderOf = ({ before, after }: MarkedChange, share: number): number =>
  after?.start ?? (before?.start ?? 0) * share;

/** Finds sentences in a text; the same words a second time are found at the second place. */
function finderIn(text: string): (sentence: string) => TextPlace | null {
  const next = new Map<string, number>();
  return (sentence) => {
    const start = text.indexOf(sentence, next.get(sentence) ?? 0);
    if (start < 0) return null;
    const end = start + sentence.length;
    next.set(sentence, end);
    return { start, end };
  };
}

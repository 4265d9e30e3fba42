import type { Change, DocumentDiff } from '../../model/change.ts';
import type { Extraction, ReadingProblem } from '../../model/extraction.ts';
import { pairRewritten } from './pairing.ts';
import { type Statement, statementsOf } from './statements.ts';

/** A text that shrinks below this share was not read whole. */
const SHRUNK = 1 / 3;

/**
 * What changed in the document's own words, sentence by sentence. Moved sentences, typography, white space, link targets
 * and copyright years are no change. A later capture that could not be read, or that says the document is gone, is no
 * change either, but `unreadable`.
 */
export function diffDocuments(
  before: Extraction,
  after: Extraction,
  criteriaOf: (sentence: string) => string[],
): DocumentDiff {
  const unreadable = unreadableBecause(before, after);
  if (unreadable) return { changed: false, material: false, changes: [], unreadable };
  const { removed, added } = leftovers(statementsOf(before), statementsOf(after));
  const changes = pairRewritten(removed, added).map((change) => withCriteria(change, criteriaOf));
  return { changed: changes.length > 0, material: changes.some((change) => change.criteria.length > 0), changes };
}

function unreadableBecause(before: Extraction, after: Extraction): ReadingProblem | null {
  if (after.problem) return after.problem;
  if (before.problem && before.problem !== 'not-found') return before.problem;
  return after.text.length < SHRUNK * before.text.length ? 'empty' : null;
}

function withCriteria(change: Omit<Change, 'criteria'>, criteriaOf: (sentence: string) => string[]): Change {
  const criteria = [change.before, change.after].flatMap((text) => (text === undefined ? [] : criteriaOf(text)));
  return { ...change, criteria: [...new Set(criteria)] };
}

/** Statements of one side without an equal on the other, wherever it stands there. */
function leftovers(before: Statement[], after: Statement[]): { removed: Statement[]; added: Statement[] } {
  const removed = runs(before, after);
  const added = runs(after, before);
  const joined = (run: Statement[]) => run.map((statement) => statement.key).join(' ');
  const removedTexts = new Set(removed.map(joined));
  const addedTexts = new Set(added.map(joined));
  // The same words cut into other blocks or sentences are the same words.
  return {
    removed: removed.filter((run) => !addedTexts.has(joined(run))).flat(),
    added: added.filter((run) => !removedTexts.has(joined(run))).flat(),
  };
}

/** Uninterrupted runs of statements in `own` that `other` lacks. */
function runs(own: Statement[], other: Statement[]): Statement[][] {
  const available = new Map<string, number>();
  for (const { key } of other) available.set(key, (available.get(key) ?? 0) + 1);
  const found: Statement[][] = [];
  let open: Statement[] | null = null;
  for (const statement of own) {
    const left = available.get(statement.key) ?? 0;
    if (left > 0) {
      available.set(statement.key, left - 1);
      open = null;
    } else if (open) {
      open.push(statement);
    } else {
      open = [statement];
      found.push(open);
    }
  }
  return found;
}

import type { Change } from '../../model/change.ts';
import type { Statement } from './statements.ts';

type BareChange = Omit<Change, 'criteria'>;

/** Share of words in common from which two statements are one, rewritten. */
const SIMILAR = 0.5;
/** Beyond this many pairs to compare, only neighbours are compared. */
const MAX_PAIRS = 250_000;

/** Pairs what was removed with what was added in its place; what remains is added or removed. */
export function pairRewritten(removed: Statement[], added: Statement[]): BareChange[] {
  const partner = bestPartners(removed, added);
  const changes: BareChange[] = added.map((statement, index) => {
    const before = partner.get(index);
    if (before === undefined) return { kind: 'added', after: statement.text };
    return { kind: 'rewritten', before: removed[before]?.text ?? '', after: statement.text };
  });
  const taken = new Set(partner.values());
  for (const [index, statement] of removed.entries()) {
    if (!taken.has(index)) changes.push({ kind: 'removed', before: statement.text });
  }
  return changes;
}

/** Index in `added` → index in `removed`, most similar pairs first. */
function bestPartners(removed: Statement[], added: Statement[]): Map<number, number> {
  const reach =
    removed.length * added.length > MAX_PAIRS
      ? Math.ceil(MAX_PAIRS / Math.max(1, removed.length))
      : Number.POSITIVE_INFINITY;
  const bags = removed.map((statement) => bagOf(statement.key));
  const pairs: { from: number; to: number; similarity: number }[] = [];
  for (const [to, statement] of added.entries()) {
    const bag = bagOf(statement.key);
    const last = Math.min(bags.length - 1, to + reach);
    for (let from = Math.max(0, to - reach); from <= last; from++) {
      const similarity = diceOf(bag, bags[from]!);
      if (similarity >= SIMILAR) pairs.push({ from, to, similarity });
    }
  }
  pairs.sort((a, b) => b.similarity - a.similarity || Math.abs(a.from - a.to) - Math.abs(b.from - b.to));
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to } of pairs) {
    if (partner.has(to) || taken.has(from)) continue;
    partner.set(to, from);
    taken.add(from);
  }
  return partner;
}

interface Bag {
  counts: Map<string, number>;
  size: number;
}

function bagOf(key: string): Bag {
  const words = key.split(' ');
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

/** Words in common, as a share of both (Dice). */
function diceOf(a: Bag, b: Bag): number {
  let common = 0;
  for (const [word, count] of a.counts) common += Math.min(count, b.counts.get(word) ?? 0);
  return (2 * common) / (a.size + b.size);
}

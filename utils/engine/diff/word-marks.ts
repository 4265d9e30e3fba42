import type { MarkedPart } from '../../model/version-comparison.ts';

/** Beyond this many pairs of words the two are shown whole, one after the other. */
const MAX_PAIRS = 250_000;

/** Words with the white space after them: put together they are the sentence again. */
const tokensOf = (text: string): string[] => text.match(/\s*\S+\s*/gu) ?? [];

/** What has to be taken out of a sentence, and put into it, to make it the other: the fewest words (longest common run). */
export function wordMarks(before: string, after: string): MarkedPart[] {
  const from = tokensOf(before);
  const to = tokensOf(after);
  if (from.length * to.length > MAX_PAIRS) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  const common = commonLengths(from, to);
  const parts: MarkedPart[] = [];
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && isSame(from[i]!, to[j]!)) {
      push(parts, 'same', to[j]!);
      i += 1;
      j += 1;
    } else if (i < from.length && (j === to.length || common[i + 1]![j]! >= common[i]![j + 1]!)) {
      push(parts, 'removed', from[i]!);
      i += 1;
    } else {
      push(parts, 'added', to[j]!);
      j += 1;
    }
  }
  return parts;
}

const isSame = (a: string, b: string): boolean => a.trim() === b.trim();

/** Length of the longest common run of words from place i in `from` and place j in `to` on. */
function commonLengths(from: readonly string[], to: readonly string[]): number[][] {
  const lengths = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0));
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      lengths[i]![j] = isSame(from[i]!, to[j]!)
        ? lengths[i + 1]![j + 1]! + 1
        : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}

function push(parts: MarkedPart[], kind: MarkedPart['kind'], text: string): void {
  const last = parts.at(-1);
  if (last?.kind === kind) last.text += text;
  else parts.push({ kind, text });
}

/** Words of a text; link targets of Markdown are none. */
export const wordsOf = (text: string): string[] =>
  text
    .replace(/\]\([^)]*\)/g, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Harmonic mean of precision and recall of the words, each counted as often as it stands there. 0 to 1. */
export function tokenF1(got: string[], wanted: string[]): number {
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of got) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    hits++;
  }
  return got.length + wanted.length === 0 ? 0 : (2 * hits) / (got.length + wanted.length);
}

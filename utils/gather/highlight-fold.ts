/** A text without what differs between a page and what was read of it, and where each of its characters came from. */
export interface FoldedText {
  text: string;
  /** Offset in the original of each UTF-16 code unit of `text`. */
  origins: Uint32Array;
}

/** White space, quotes, hyphens and dashes, the bars between table cells, soft hyphens and other signs without a width. */
const DROPPED = /[\s\p{Pd}\p{Pi}\p{Pf}\p{Cf}"'`´„‚|•·\u2212]/u;

/**
 * Lower case, compatibility forms unfolded (NFKC: "ﬁ" is "fi"), and without white space, quotes and hyphens, which pages
 * set anew all the time and which carry no meaning of their own.
 */
export function fold(original: string): FoldedText {
  const origins = new Uint32Array(original.length * 2 + 16);
  const parts: string[] = [];
  let length = 0;
  let offset = 0;
  for (const character of original) {
    const at = offset;
    offset += character.length;
    if (DROPPED.test(character)) continue;
    const plain = isAscii(character) ? character.toLowerCase() : character.normalize('NFKC').toLowerCase();
    // A few characters unfold to many ("ﷺ" to eighteen): what does not fit stays as it is.
    const kept = length + plain.length + (original.length - offset) * 2 < origins.length ? plain : character;
    parts.push(kept);
    origins.fill(at, length, length + kept.length);
    length += kept.length;
  }
  return { text: parts.join(''), origins: origins.subarray(0, length) };
}

const isAscii = (character: string): boolean => character < '\u0080';

/** The part of the original that a part of the folded text came from. */
export function unfold({ origins }: FoldedText, start: number, end: number): { start: number; end: number } {
  const last = origins[end - 1] ?? 0;
  return { start: origins[start] ?? 0, end: last + 1 };
}

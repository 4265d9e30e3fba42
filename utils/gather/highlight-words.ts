/** A word of a text, in lower case. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

export interface NearMatch {
  start: number;
  end: number;
  /** Share of the words that both have, in the same order (Dice), 0 to 1. */
  similarity: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Fewer words than this look like many places. */
const FEWEST_WORDS = 5;
/** Longer quotes are found exactly or not at all: comparing them word by word takes the square of their length. */
const MOST_WORDS = 400;
/** Places that are looked at closely. */
const CLOSE_LOOKS = 4;
/** Below this, a sentence on the same subject would do. */
const ENOUGH = 0.72;
/** What the words around it add when they are the same as well. */
const CONTEXT_WEIGHT = 0.12;
const CONTEXT_WORDS = 12;

/** The words of a text in order; a word is a run of letters and digits. */
export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((found) => ({
    text: found[0].toLowerCase(),
    start: found.index,
    end: found.index + found[0].length,
  }));

/**
 * The place that says most nearly the same, word by word; null when none is near enough. Takes a time that grows with the
 * length of the text: all windows are compared by the words they share, and only the best few by their order as well.
 */
export function findNear(text: string, quote: string, around: { before: string; after: string }): NearMatch | null {
  const wanted = wordsIn(quote).map((word) => word.text);
  if (wanted.length < FEWEST_WORDS || wanted.length > MOST_WORDS) return null;
  const words = wordsIn(text);
  const context = new Set([
    ...wordsIn(around.before)
      .slice(-CONTEXT_WORDS)
      .map((word) => word.text),
    ...wordsIn(around.after)
      .slice(0, CONTEXT_WORDS)
      .map((word) => word.text),
  ]);
  let best: (NearMatch & { rank: number }) | null = null;
  for (const place of likelyPlaces(words, wanted)) {
    const found = align(words, place, wanted);
    if (found === null) continue;
    const rank = found.similarity + CONTEXT_WEIGHT * sharedAround(words, found, context);
    if (best !== null && rank <= best.rank) continue;
    best = { start: words[found.first]!.start, end: words[found.last]!.end, similarity: found.similarity, rank };
  }
  return best !== null && best.rank >= ENOUGH ? best : null;
}

/** First words of the windows, as long as the quote, that share most of its words; the best of each neighbourhood. */
function likelyPlaces(words: readonly Word[], wanted: readonly string[]): number[] {
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  const places: { at: number; shared: number }[] = [];
  let shared = 0;
  for (let end = 0; end < words.length; end++) {
    shared += take(left, words[end]!.text);
    const leaving = end - wanted.length;
    if (leaving >= 0) shared -= giveBack(left, words[leaving]!.text);
    if (shared * 2 < wanted.length) continue;
    const at = Math.max(0, leaving + 1);
    const latest = places.at(-1);
    if (latest && at - latest.at < wanted.length / 2) {
      if (shared > latest.shared) Object.assign(latest, { at, shared });
    } else places.push({ at, shared });
  }
  return places
    .sort((a, b) => b.shared - a.shared)
    .slice(0, CLOSE_LOOKS)
    .map(({ at }) => at);
}

/** One when the word is one of those still wanted. Words beyond that are counted below nought. */
function take(left: Map<string, number>, word: string): 0 | 1 {
  const count = left.get(word);
  if (count === undefined) return 0;
  left.set(word, count - 1);
  return count > 0 ? 1 : 0;
}

function giveBack(left: Map<string, number>, word: string): 0 | 1 {
  const count = left.get(word);
  if (count === undefined) return 0;
  left.set(word, count + 1);
  return count >= 0 ? 1 : 0;
}

interface Aligned {
  first: number;
  last: number;
  similarity: number;
}

/** The longest common subsequence of the quote and a window with some room on both sides, and where it begins and ends. */
function align(words: readonly Word[], place: number, wanted: readonly string[]): Aligned | null {
  const room = Math.ceil(wanted.length / 3) + 2;
  const from = Math.max(0, place - room);
  const window = words.slice(from, place + wanted.length + room);
  const width = wanted.length + 1;
  const lengths = new Uint16Array((window.length + 1) * width);
  for (let w = window.length - 1; w >= 0; w--) {
    for (let q = wanted.length - 1; q >= 0; q--) {
      const isSame = window[w]!.text === wanted[q];
      const below = lengths[(w + 1) * width + q]!;
      const beside = lengths[w * width + q + 1]!;
      lengths[w * width + q] = isSame ? lengths[(w + 1) * width + q + 1]! + 1 : Math.max(below, beside);
    }
  }
  const kept = pathOf(lengths, width, window, wanted);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return null;
  const similarity = (2 * kept.length) / (wanted.length + last - first + 1);
  return { first: from + first, last: from + last, similarity };
}

/** Places in the window of the words that both have. */
function pathOf(lengths: Uint16Array, width: number, window: readonly Word[], wanted: readonly string[]): number[] {
  const kept: number[] = [];
  let w = 0;
  let q = 0;
  while (w < window.length && q < wanted.length) {
    const isSame = window[w]!.text === wanted[q];
    if (isSame && lengths[w * width + q] === lengths[(w + 1) * width + q + 1]! + 1) {
      kept.push(w);
      w += 1;
      q += 1;
    } else if (lengths[(w + 1) * width + q]! >= lengths[w * width + q + 1]!) w += 1;
    else q += 1;
  }
  return kept;
}

/** Share of the words before and after that the page has there as well, 0 to 1. */
function sharedAround(words: readonly Word[], { first, last }: Aligned, context: ReadonlySet<string>): number {
  if (context.size === 0) return 0;
  const near = [
    ...words.slice(Math.max(0, first - CONTEXT_WORDS), first),
    ...words.slice(last + 1, last + 1 + CONTEXT_WORDS),
  ];
  return new Set(near.map((word) => word.text).filter((word) => context.has(word))).size / context.size;
}

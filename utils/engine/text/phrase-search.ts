import { indexPhrases, type PhraseIndex, phrasesAt } from './phrases.ts';
import { type Words, wordsOf } from './words.ts';

/** Phrases to look for in running text. */
export interface WantedPhrases<T> {
  readonly index: PhraseIndex<T>;
}

export interface PhraseHit<T> {
  start: number;
  end: number;
  value: T;
}

/** More than this between two words, and they are no phrase. */
const MAX_GAP = 3;
const PARTS_PHRASES = /[;:|\t\n]|\.\s/;

/**
 * Prepares phrases for `findPhrases`, when something is first looked for: not every start of the background reads a
 * document. Capitals, accents and punctuation inside the phrases do not matter.
 */
export function wantedPhrases<T>(phrases: Iterable<readonly [string, T]>): WantedPhrases<T> {
  let made: PhraseIndex<T> | null = null;
  return {
    get index() {
      made ??= indexPhrases(Array.from(phrases, ([phrase, value]) => ({ words: wordsOf(phrase).folded, value })));
      return made;
    },
  };
}

/**
 * The phrases in `text.slice(start, end)`, from left to right, the longest at each place; they never overlap. `accept`
 * may refuse a hit, and then a shorter one gets its chance. `words`: those of the stretch, where they are at hand. Linear
 * in the length of the text.
 */
export function findPhrases<T>(
  { index }: WantedPhrases<T>,
  text: string,
  accept: (hit: PhraseHit<T>) => boolean = () => true,
  start = 0,
  end = text.length,
  words: Words = wordsOf(text, start, end),
): PhraseHit<T>[] {
  const { starts, ends, folded } = words;
  const hits: PhraseHit<T>[] = [];
  for (let at = 0; at < folded.length; at++) {
    for (const phrase of phrasesAt(index, folded, at)) {
      const last = at + phrase.words.length - 1;
      if (!isUnbroken(text, words, at, last)) continue;
      const hit = { start: starts[at]!, end: ends[last]!, value: phrase.value };
      if (!accept(hit)) continue;
      hits.push(hit);
      at = last;
      break;
    }
  }
  return hits;
}

/** Nothing stands between the words `first` to `last` that would part a phrase. */
function isUnbroken(text: string, { starts, ends }: Words, first: number, last: number): boolean {
  for (let word = first + 1; word <= last; word++) {
    const gapStart = ends[word - 1]!;
    const start = starts[word]!;
    if (start - gapStart > MAX_GAP) return false;
    if (start - gapStart > 1 && PARTS_PHRASES.test(text.slice(gapStart, start))) return false;
  }
  return true;
}

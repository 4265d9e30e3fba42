import { type Words, wordsOf } from '../text/words.ts';

/** Phrases to look for, by their first word; the longest first. */
export interface PhraseIndex<T> {
  byFirstWord: ReadonlyMap<string, readonly Phrase<T>[]>;
}

interface Phrase<T> {
  words: readonly string[];
  value: T;
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
export function indexPhrases<T>(phrases: Iterable<readonly [string, T]>): PhraseIndex<T> {
  let made: PhraseIndex<T>['byFirstWord'] | null = null;
  return {
    get byFirstWord() {
      made ??= byFirstWordOf(phrases);
      return made;
    },
  };
}

function byFirstWordOf<T>(phrases: Iterable<readonly [string, T]>): PhraseIndex<T>['byFirstWord'] {
  const byFirstWord = new Map<string, Phrase<T>[]>();
  for (const [phrase, value] of phrases) {
    const words = wordsOf(phrase).folded;
    if (words.length === 0) continue;
    const known = byFirstWord.get(words[0]!);
    if (known) known.push({ words, value });
    else byFirstWord.set(words[0]!, [{ words, value }]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirstWord;
}

/**
 * The phrases in `text.slice(start, end)`, from left to right, the longest at each place; they never overlap. `accept`
 * may refuse a hit, and then a shorter one gets its chance. `words`: those of the stretch, where they are at hand. Linear
 * in the length of the text.
 */
export function findPhrases<T>(
  index: PhraseIndex<T>,
  text: string,
  accept: (hit: PhraseHit<T>) => boolean = () => true,
  start = 0,
  end = text.length,
  words: Words = wordsOf(text, start, end),
): PhraseHit<T>[] {
  const { starts, ends, folded } = words;
  const { byFirstWord } = index;
  const hits: PhraseHit<T>[] = [];
  for (let at = 0; at < folded.length; at++) {
    const phrases = byFirstWord.get(folded[at]!);
    if (!phrases) continue;
    for (const phrase of phrases) {
      if (!standsAt(phrase.words, text, words, at)) continue;
      const last = at + phrase.words.length - 1;
      const hit = { start: starts[at]!, end: ends[last]!, value: phrase.value };
      if (!accept(hit)) continue;
      hits.push(hit);
      at = last;
      break;
    }
  }
  return hits;
}

function standsAt(phrase: readonly string[], text: string, { starts, ends, folded }: Words, at: number): boolean {
  if (at + phrase.length > folded.length) return false;
  for (let word = 1; word < phrase.length; word++) {
    const gapStart = ends[at + word - 1]!;
    const start = starts[at + word]!;
    if (start - gapStart > MAX_GAP || folded[at + word] !== phrase[word]) return false;
    if (start - gapStart > 1 && PARTS_PHRASES.test(text.slice(gapStart, start))) return false;
  }
  return true;
}

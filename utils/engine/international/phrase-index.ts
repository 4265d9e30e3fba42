import { foldWord } from '../text/fold.ts';
import { type Tokens, tokenise } from '../text/tokens.ts';

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

/** Prepares phrases for `findPhrases`. Capitals, accents and punctuation inside them do not matter. */
export function indexPhrases<T>(phrases: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const byFirstWord = new Map<string, Phrase<T>[]>();
  for (const [phrase, value] of phrases) {
    const words = wordsOf(phrase);
    if (words.length === 0) continue;
    const known = byFirstWord.get(words[0]!);
    if (known) known.push({ words, value });
    else byFirstWord.set(words[0]!, [{ words, value }]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirstWord };
}

/**
 * The phrases in `text.slice(start, end)`, from left to right, the longest at each place; they never overlap. `accept`
 * may refuse a hit, and then a shorter one gets its chance. Linear in the length of the text.
 */
export function findPhrases<T>(
  index: PhraseIndex<T>,
  text: string,
  accept: (hit: PhraseHit<T>) => boolean = () => true,
  start = 0,
  end = text.length,
): PhraseHit<T>[] {
  const tokens: Tokens = { starts: [], ends: [] };
  tokenise(text, start, end, tokens);
  const hits: PhraseHit<T>[] = [];
  for (let at = 0; at < tokens.starts.length; at++) {
    const phrases = index.byFirstWord.get(foldToken(text, tokens.starts[at]!, tokens.ends[at]!));
    if (!phrases) continue;
    for (const phrase of phrases) {
      if (!standsAt(phrase.words, text, tokens, at)) continue;
      const last = at + phrase.words.length - 1;
      const hit = { start: tokens.starts[at]!, end: tokens.ends[last]!, value: phrase.value };
      if (!accept(hit)) continue;
      hits.push(hit);
      at = last;
      break;
    }
  }
  return hits;
}

function standsAt(words: readonly string[], text: string, tokens: Tokens, at: number): boolean {
  if (at + words.length > tokens.starts.length) return false;
  for (let word = 1; word < words.length; word++) {
    const gapStart = tokens.ends[at + word - 1]!;
    const start = tokens.starts[at + word]!;
    if (start - gapStart > MAX_GAP || foldToken(text, start, tokens.ends[at + word]!) !== words[word]) return false;
    if (start - gapStart > 1 && PARTS_PHRASES.test(text.slice(gapStart, start))) return false;
  }
  return true;
}

/** Folding costs most of the time, and most words are plain ASCII. */
export function foldToken(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return foldWord(word);
  return word.toLowerCase();
}

function wordsOf(phrase: string): string[] {
  const tokens: Tokens = { starts: [], ends: [] };
  tokenise(phrase, 0, phrase.length, tokens);
  return tokens.starts.map((start, index) => foldToken(phrase, start, tokens.ends[index]!));
}

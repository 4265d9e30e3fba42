import { type FoldedText, fold, unfold } from './highlight-fold.ts';
import { findNear } from './highlight-words.ts';

/** What is looked for: a sentence as it was read, and the text that stood before and after it. */
export interface WantedQuote {
  quote: string;
  before: string;
  after: string;
}

export interface Anchor {
  /** Offsets in the text, in UTF-16 code units. */
  start: number;
  end: number;
  /** `same`: but for white space, quotes, hyphens and case. `near`: some words differ. */
  how: 'same' | 'near';
}

/** Longer pages are looked at up to here; the sentence is then somewhere else. */
const LONGEST_TEXT = 3_000_000;
/** Repeated sentences are told apart by so much of the text around them, folded. */
const CONTEXT = 80;
/** Of a sentence that a page repeats without end, so many places are looked at. */
const MOST_PLACES = 200;

/**
 * Finds a sentence in the text of a page: as it stands, then without what pages set anew (white space, quotes, hyphens,
 * case), then the best place that says nearly the same. Where it stands several times, the words around it decide. Null
 * when the page does not say it any more. Takes a time that grows with the length of the text.
 */
export function findQuote(whole: string, wanted: WantedQuote): Anchor | null {
  const text = whole.slice(0, LONGEST_TEXT);
  const quote = fold(wanted.quote).text;
  if (quote === '') return null;
  const folded = fold(text);
  const place = bestPlace(folded.text, quote, fold(wanted.before).text, fold(wanted.after).text);
  if (place !== null) return { ...wholeCharacters(text, folded, place, place + quote.length), how: 'same' };
  const near = findNear(text, wanted.quote, wanted);
  return near && { start: near.start, end: near.end, how: 'near' };
}

function bestPlace(text: string, quote: string, before: string, after: string): number | null {
  let best: { place: number; agreement: number } | null = null;
  let place = text.indexOf(quote);
  for (let seen = 0; place >= 0 && seen < MOST_PLACES; seen++) {
    const agreement = sameEnd(text, place, before) + sameStart(text, place + quote.length, after);
    if (best === null || agreement > best.agreement) best = { place, agreement };
    place = text.indexOf(quote, place + 1);
  }
  return best?.place ?? null;
}

/** How many characters before `place` are those at the end of `words`. */
function sameEnd(text: string, place: number, words: string): number {
  let same = 0;
  while (same < CONTEXT && same < words.length && words.at(-1 - same) === text[place - 1 - same]) same += 1;
  return same;
}

function sameStart(text: string, place: number, words: string): number {
  let same = 0;
  while (same < CONTEXT && same < words.length && words[same] === text[place + same]) same += 1;
  return same;
}

/** A character outside the basic plane is two code units: its second half belongs to it. */
function wholeCharacters(text: string, folded: FoldedText, from: number, to: number): { start: number; end: number } {
  const { start, end } = unfold(folded, from, to);
  return { start, end: (text.codePointAt(end - 1) ?? 0) > 0xffff ? end + 1 : end };
}

const MARKS = /\p{M}+/gu;

/** A word without capitals and accents, so that lexicon and text meet: "Vérletzung" → "verletzung", "ß" → "ss". */
export function foldWord(word: string): string {
  // Most words are plain ASCII, and taking marks off costs most of the time.
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return withoutMarks(word);
  return word.toLowerCase();
}

const withoutMarks = (word: string): string =>
  word.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('œ', 'oe');

/** A stretch of text with its words folded, and plain single spaces: what patterns of folded words are tried on. */
export const foldText = (text: string): string => foldWord(text).replace(/\s+/g, ' ').trim();

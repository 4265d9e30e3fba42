const MARKS = /\p{M}+/gu;

/** A word without capitals and accents, so that lexicon and text meet: "Vérletzung" → "verletzung", "ß" → "ss". */
export const foldWord = (word: string): string =>
  word.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('œ', 'oe');

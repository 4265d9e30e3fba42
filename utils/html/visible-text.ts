/**
 * Characters that nobody sees: controls, soft hyphens, zero-width characters, marks that turn the direction of writing,
 * tags, halves of characters. They part words from what is looked for, and let text show as something that it is not.
 * White space stays.
 */
const INVISIBLE = /(?![\t-\r])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/**
 * The same in ranges, and the first halves of those beyond 16 bits: a look at the text that costs an eighth, and next to
 * nothing the first time. A test holds it against the pattern above.
 */
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud804\ud80d\ud82f\ud834\udb40]/;

/** The text without characters that cannot be seen. */
export const visibleText = (text: string): string =>
  SUSPECT.test(text) || !text.isWellFormed() ? text.replace(INVISIBLE, '') : text;

/** The text on one line, as a reader sees it: what cannot be seen left out, every run of white space one space. */
export const oneLine = (text: string): string => visibleText(text).replace(/\s+/g, ' ').trim();

/** The beginning of a text, `length` UTF-16 code units at most; no character is cut in two. */
export const cut = (text: string, length: number): string =>
  text.length <= length ? text : visibleText(text.slice(0, length));

/**
 * Characters that nobody sees: controls, soft hyphens, zero-width characters, marks that turn the direction of writing,
 * tags, halves of characters. They part words from what is looked for, and let text show as something that it is not.
 * White space stays.
 */
const INVISIBLE = /(?![\t-\r])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** The text without characters that cannot be seen. */
export const visibleText = (text: string): string => text.replace(INVISIBLE, '');

/** The beginning of a text, `length` UTF-16 code units at most; no character is cut in two. */
export const cut = (text: string, length: number): string =>
  text.length <= length ? text : visibleText(text.slice(0, length));

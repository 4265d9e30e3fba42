import { detectLanguage } from '../text/language.ts';
import type { PdfPage } from './pdf-lines.ts';

/**
 * Fonts embedded without a map to Unicode give the numbers of their glyphs for letters. In the order that TrueType fonts
 * share, those are the ASCII codes less 29: "This" becomes "7KLV" and every space U+0003.
 */
const SHIFT = 29;
/** What follows the tilde in that order, from glyph 98 on. */
const BEYOND_ASCII = 'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…ÀÃÕŒœ–—“”‘’÷◊ÿŸ';
const FIRST_BEYOND = 98;
const SAMPLE = 4000;
const IMPOSSIBLE = /[^\P{Cc}\s]|\p{Co}|\uFFFD/gu;
/** With more characters than this share that no text has, nothing can be read. */
const UNREADABLE_SHARE = 0.1;

/** The pages with the text of such fonts put right, where the result is a language and the original is not. */
export function mendGlyphNumbers(pages: PdfPage[]): PdfPage[] {
  const samples = new Map<string, string>();
  for (const { items } of pages) {
    for (const { font, text } of items) {
      const sample = samples.get(font) ?? '';
      if (sample.length < SAMPLE) samples.set(font, `${sample}${text} `);
    }
  }
  const suspects = [...samples].filter(([, text]) => text.includes('\u0003'));
  if (!suspects.some(([, text]) => isShifted(text))) return pages;
  const shifted = new Set(suspects.map(([font]) => font));
  return pages.map((page) => ({
    ...page,
    items: page.items.map((item) => (shifted.has(item.font) ? { ...item, text: shift(item.text) } : item)),
  }));
}

/** Whether too many characters are none that a text can have. */
export function isUnreadable(pages: PdfPage[]): boolean {
  const text = pages.flatMap(({ items }) => items.map((item) => item.text)).join('');
  return (text.match(IMPOSSIBLE)?.length ?? 0) > UNREADABLE_SHARE * text.length;
}

const isShifted = (text: string): boolean => detectLanguage(text) === null && detectLanguage(shift(text)) !== null;

/** Spaces between runs are pdf.js's own and stay. */
const shift = (text: string): string =>
  text.replace(/[^\s]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < FIRST_BEYOND) return String.fromCodePoint(code + SHIFT);
    return BEYOND_ASCII[code - FIRST_BEYOND] ?? character;
  });

import { describe, expect, it } from 'vitest';
import { isUnreadable, mendGlyphNumbers } from './pdf-glyphs.ts';
import type { PdfPage } from './pdf-lines.ts';

const TEXT =
  'The processor shall notify the controller of a personal data breach without undue delay after it has become aware of it.';
const GLYPHS = [...TEXT].map((char) => String.fromCharCode(char.charCodeAt(0) - 29)).join('');

const pageOf = (...texts: [font: string, text: string][]): PdfPage => ({
  width: 600,
  height: 800,
  items: texts.map(([font, text], index) => ({ text, font, x: 50, y: 700 - 12 * index, width: 400, size: 10 })),
});
const textsOf = (pages: PdfPage[]) => pages.flatMap(({ items }) => items.map(({ text }) => text));

describe('mendGlyphNumbers', () => {
  it('puts the letters back', () => {
    expect(textsOf(mendGlyphNumbers([pageOf(['a', GLYPHS])]))).toEqual([TEXT]);
  });
  it('puts quotes back too, and leaves other fonts alone', () => {
    const quoted = `\u00B3${GLYPHS}\u00B4`;
    expect(textsOf(mendGlyphNumbers([pageOf(['a', quoted], ['b', 'Plannica B.V.'])]))).toEqual([
      `“${TEXT}”`,
      'Plannica B.V.',
    ]);
  });
  it('touches no text that can be read', () => {
    const pages = [pageOf(['a', TEXT])];
    expect(mendGlyphNumbers(pages)).toBe(pages);
  });
});

describe('isUnreadable', () => {
  it('tells characters that no text has', () => {
    expect(isUnreadable([pageOf(['a', '\uE001\uE002\uE003 \u0004'])])).toBe(true);
    expect(isUnreadable([pageOf(['a', TEXT])])).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../utils/engine/extraction/decode.ts';
import { extract } from '../../utils/engine/extraction/extract.ts';
import type { Extraction } from '../../utils/model/extraction.ts';
import { longText, nastyText } from './nasty-text.ts';
import { anyPage, brokenPage, NEVER_SHOWN, page } from './pages.ts';
import { PATIENCE, settings } from './settings.ts';

const read = (text: string, contentType: string): Promise<Extraction> =>
  extract({ url: 'https://www.plannica.example/legal', contentType, body: new TextEncoder().encode(text) });

/** Controls, marks of direction, zero-width characters, halves of characters. */
const UNSEEN = /(?![\n])[\p{Cc}\p{Cf}\p{Cs}]/u;

function expectWhole({ text, blocks, title, problem }: Extraction): void {
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    expect(text.slice(end, block.start).trim()).toBe('');
    const own = text.slice(block.start, block.end);
    expect(own).toBe(own.trim());
    for (const cell of block.cells ?? []) expect(cell).not.toMatch(UNSEEN);
    end = block.end;
  }
  expect(text.length).toBe(end);
  expect(text).not.toMatch(UNSEEN);
  expect(title ?? 'none').toMatch(/\S/);
  expect(title ?? '').not.toMatch(UNSEEN);
  if (blocks.length === 0) expect(problem).not.toBeNull();
}

describe('extraction of anything', () => {
  test.each([
    ['pages', 'text/html', page],
    ['broken pages', 'text/html', brokenPage],
    ['Markdown', 'text/markdown', fc.oneof(longText, anyPage)],
    ['plain text', 'text/plain', fc.oneof(longText, anyPage)],
    ['files that call themselves PDF', 'application/pdf', longText.map((text) => `%PDF-1.7\n${text}`)],
  ])(
    '%s: every block in its place, nothing unseen, twice the same',
    { timeout: PATIENCE },
    async (_name, type, texts) => {
      await fc.assert(
        fc.asyncProperty(texts, async (text) => {
          const extraction = await read(text, type);
          expectWhole(extraction);
          expect(await read(text, type)).toEqual(extraction);
        }),
        settings(type === 'application/pdf' ? 60 : 400),
      );
    },
  );

  test('scripts, styles, comments and templates are never text', { timeout: PATIENCE }, async () => {
    await fc.assert(
      fc.asyncProperty(page, async (html) => {
        const { text, title } = await read(html, 'text/html');
        expect(`${title}${text}`).not.toContain(NEVER_SHOWN);
      }),
      settings(400),
    );
  });

  test('any bytes under any content type', { timeout: PATIENCE }, async () => {
    const types = fc.oneof(
      fc.constantFrom('', 'text/html', 'text/plain;charset=utf-16le', 'TEXT/HTML; charset="shift_jis"', '__proto__'),
      fc.constantFrom('application/octet-stream', 'application/xhtml+xml; charset=x-user-defined', 'constructor'),
      nastyText,
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), types, nastyText, async (body, contentType, path) => {
        expectWhole(await extract({ url: `https://plannica.example/${path}`, contentType, body }));
      }),
      settings(400),
    );
  });
});

describe('decoding', () => {
  test('never throws, and gives whole characters', { timeout: PATIENCE }, () => {
    const marks = fc.constantFrom(
      [],
      [0xef, 0xbb, 0xbf],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [...'<meta charset=gbk>'].map((c) => c.charCodeAt(0)),
    );
    const labels = fc.oneof(
      fc.constantFrom('', 'text/html;charset=utf-7', 'x;charset=iso-2022-jp'),
      fc.string({ maxLength: 40 }),
    );
    fc.assert(
      fc.property(marks, fc.uint8Array({ maxLength: 300 }), labels, (mark, bytes, label) => {
        expect(decodeText(Uint8Array.from([...mark, ...bytes]), label).isWellFormed()).toBe(true);
      }),
      settings(1500),
    );
  });

  test('gives back what was written, with and without a charset', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(longText, fc.constantFrom('', 'text/plain', 'text/html; charset=utf-8'), (text, contentType) => {
        const plain = text.toWellFormed().replace(/^\uFEFF+/, '');
        expect(decodeText(new TextEncoder().encode(plain), contentType)).toBe(plain);
      }),
      settings(600),
    );
  });
});

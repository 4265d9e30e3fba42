import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffDocuments } from '../../utils/engine/diff/diff-documents.ts';
import { extract } from '../../utils/engine/extraction/extract.ts';
import type { DocumentDiff } from '../../utils/model/change.ts';
import type { Extraction } from '../../utils/model/extraction.ts';
import { anyText, sentence } from './nasty-text.ts';
import { anyPage } from './pages.ts';
import { PATIENCE, settings } from './settings.ts';

const read = (html: string): Promise<Extraction> =>
  extract({ url: 'https://www.plannica.example/dpa', contentType: 'text/html', body: new TextEncoder().encode(html) });

const noCriteria = () => [];
const diff = (before: Extraction, after: Extraction): DocumentDiff => diffDocuments(before, after, noCriteria);

/** A line that claims the copyright ends a page: what moves below it is no longer the document's. */
const paragraph = fc
  .oneof(sentence, anyText)
  .filter((text) => !text.includes('©'))
  .map((text) => `<p>${text.replaceAll('<', '&lt;')}</p>`);
const LONG =
  '<p>This agreement governs how personal data is handled, by whom, for how long and for which purposes.</p>';
const pageOf = (paragraphs: string[]) => `<main><h1>Agreement</h1>${LONG.repeat(3)}${paragraphs.join('')}</main>`;
const texts = (changes: DocumentDiff['changes'], side: 'before' | 'after'): string[] =>
  changes.flatMap((change) => change[side] ?? []).sort();

test('a document has not changed from itself', { timeout: PATIENCE }, async () => {
  await fc.assert(
    fc.asyncProperty(anyPage, async (html) => {
      const once = await read(html);
      expect(diff(once, await read(html))).toMatchObject({ changed: false, material: false, changes: [] });
    }),
    settings(300),
  );
});

test('seen from the other side, what was added was removed', { timeout: PATIENCE }, async () => {
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(paragraph, { maxLength: 12 }),
      fc.array(paragraph, { maxLength: 12 }),
      async (one, other) => {
        const [before, after] = [await read(pageOf(one)), await read(pageOf(other))];
        const [there, back] = [diff(before, after), diff(after, before)];
        if (there.unreadable || back.unreadable) return;
        changed += there.changed ? 1 : 0;
        expect(back.changed).toBe(there.changed);
        expect(texts(back.changes, 'after')).toEqual(texts(there.changes, 'before'));
        expect(texts(back.changes, 'before')).toEqual(texts(there.changes, 'after'));
      },
    ),
    settings(400),
  );
  expect(changed).toBeGreaterThan(20);
});

test('text that moved has not changed', { timeout: PATIENCE }, async () => {
  const moved = fc
    .array(paragraph, { minLength: 1, maxLength: 12 })
    .chain((paragraphs) =>
      fc.tuple(fc.constant(paragraphs), fc.shuffledSubarray(paragraphs, { minLength: paragraphs.length })),
    );
  await fc.assert(
    fc.asyncProperty(moved, async ([paragraphs, others]) => {
      const result = diff(await read(pageOf(paragraphs)), await read(pageOf(others)));
      expect(result.changes).toEqual([]);
    }),
    settings(400),
  );
});

test('what could not be read has not changed; every change says what was or is', { timeout: PATIENCE }, async () => {
  await fc.assert(
    fc.asyncProperty(anyPage, anyPage, async (one, other) => {
      const [before, after] = [await read(one), await read(other)];
      const { changed, material, changes, unreadable } = diff(before, after);
      expect(material).toBe(false);
      expect(changed).toBe(changes.length > 0);
      if (unreadable) expect(changed).toBe(false);
      for (const change of changes) {
        expect(change.before === undefined).toBe(change.kind === 'added');
        expect(change.after === undefined).toBe(change.kind === 'removed');
        expect(before.text).toContain(change.before ?? '');
        expect(after.text).toContain(change.after ?? '');
      }
    }),
    settings(300),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Sentence, sentences } from '../../utils/engine/text/sentences.ts';
import type { BlockKind, TextBlock } from '../../utils/model/extraction.ts';
import { longText, nastyText } from './nasty-text.ts';
import { PATIENCE, settings } from './settings.ts';

const KINDS: BlockKind[] = ['heading', 'paragraph', 'list-item', 'table-row', 'definition', 'quote', 'code'];
const language = fc.constantFrom('en', 'nl', 'de', 'fr', 'pl', 'xx', '__proto__', null);

/** A text with blocks that cover all of it, cut anywhere. */
const blocked = fc
  .tuple(
    longText,
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }),
    fc.infiniteStream(fc.constantFrom(...KINDS)),
  )
  .map(([text, cuts, kinds]) => {
    const edges = [...new Set([0, ...cuts.map((cut) => Math.floor(cut * text.length)), text.length])].sort(
      (a, b) => a - b,
    );
    const blocks = edges
      .slice(1)
      .map((end, index): TextBlock => ({ kind: kinds.next().value, start: edges[index]!, end }));
    return { text, blocks };
  });

function expectOrder(text: string, found: Sentence[]): void {
  let end = 0;
  for (const sentence of found) {
    expect(sentence.start).toBeGreaterThanOrEqual(end);
    expect(sentence.end).toBeGreaterThan(sentence.start);
    expect(text.slice(end, sentence.start).trim()).toBe('');
    expect(text.slice(sentence.start, sentence.end).trim()).not.toBe('');
    end = sentence.end;
  }
  expect(text.slice(end).trim()).toBe('');
}

test('sentences stand in order, each in its block, and leave out nothing but white space', {
  timeout: PATIENCE,
}, () => {
  fc.assert(
    fc.property(blocked, language, ({ text, blocks }, code) => {
      const found = sentences(text, blocks, code);
      expectOrder(text, found);
      for (const { block, start, end, kind } of found) {
        expect(start).toBeGreaterThanOrEqual(blocks[block]!.start);
        expect(end).toBeLessThanOrEqual(blocks[block]!.end);
        expect(kind).toBe(blocks[block]!.kind);
      }
    }),
    settings(1500),
  );
});

test('the same without blocks', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(longText, language, (text, code) => expectOrder(text, sentences(text, [], code))),
    settings(1500),
  );
});

test('a text of any units takes time in proportion to its length', { timeout: PATIENCE }, () => {
  const unit = fc.oneof(
    nastyText,
    fc.string({ minLength: 1, maxLength: 6 }),
    fc.constantFrom('. ', '.\n', '(a)', 'Nr. ', '\n\n ', 'a.B', '»', ';'),
  );
  fc.assert(
    fc.property(unit, (each) => {
      const text = each.repeat(Math.ceil(200_000 / each.length));
      const started = performance.now();
      sentences(text, [{ kind: 'paragraph', start: 0, end: text.length }], 'en');
      sentences(text, [], 'en');
      expect(performance.now() - started, each).toBeLessThan(5_000);
    }),
    settings(25),
  );
});

import { expect, test } from 'vitest';
import { STALE_REFERENCES } from './stale-references.ts';

const wordsOf = (text: string): string[] =>
  (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).flat();

test('there are 63, each with examples that hit and examples that miss', () => {
  expect(STALE_REFERENCES.length).toBe(63);
  expect(new Set(STALE_REFERENCES.map(({ id }) => id)).size).toBe(63);
  for (const fact of STALE_REFERENCES) {
    expect(fact.examples.hits.length, fact.id).toBeGreaterThan(0);
    expect(fact.examples.misses.length, fact.id).toBeGreaterThan(0);
  }
});

test('every hit holds a word under which its wording is looked up', () => {
  for (const fact of STALE_REFERENCES) {
    const words = new Set(fact.wordings.flatMap((wording) => wording.words));
    for (const hit of fact.examples.hits)
      expect(
        wordsOf(hit).some((word) => words.has(word)),
        `${fact.id}: ${hit}`,
      ).toBe(true);
  }
});

test('patterns are tried in one place only, over a bounded length', () => {
  for (const fact of STALE_REFERENCES) {
    for (const { pattern, words } of fact.wordings) {
      expect(pattern.sticky, fact.id).toBe(true);
      // No unbounded repetition, so that a match can never read far.
      expect(/(?<!\\)[*+]/.test(pattern.source), `${fact.id} ${pattern}`).toBe(false);
      for (const word of words) expect(word, fact.id).toMatch(/^[a-z0-9]+$/);
    }
  }
});

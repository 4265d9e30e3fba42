import { describe, expect, it } from 'vitest';
import { WordMemo } from './word-memo.ts';

/** Every word of a text, looked up where it stands. */
function lookUp(memo: WordMemo<string>, text: string): string[] {
  return [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => memo.at(text, index, index + word.length));
}

describe('a memo of words', () => {
  it('makes what is known of a spelling once', () => {
    const made: string[] = [];
    const memo = new WordMemo((spelling) => {
      made.push(spelling);
      return spelling.toUpperCase();
    }, 100);
    expect(lookUp(memo, 'data, Data data datum data')).toEqual(['DATA,', 'DATA', 'DATA', 'DATUM', 'DATA']);
    expect(made).toEqual(['data,', 'Data', 'data', 'datum']);
  });

  it('tells thousands of words apart while it grows', () => {
    const memo = new WordMemo((spelling) => spelling, 50_000);
    const words = Array.from({ length: 20_000 }, (_, number) => `w${number.toString(36)}é`);
    expect(lookUp(memo, words.join(' '))).toEqual(words);
    expect(lookUp(memo, words.toReversed().join(' '))).toEqual(words.toReversed());
  });

  it('forgets rather than grow beyond its limit', () => {
    let made = 0;
    const memo = new WordMemo((spelling) => `${spelling}${made++}`, 3);
    expect(lookUp(memo, 'a b c a')).toEqual(['a0', 'b1', 'c2', 'a0']);
    expect(lookUp(memo, 'd a')).toEqual(['d3', 'a4']);
  });
});

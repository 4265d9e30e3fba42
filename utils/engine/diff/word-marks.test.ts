import { expect, it } from 'vitest';
import { wordMarks } from './word-marks.ts';

it('marks the words that changed, and no others', () => {
  expect(
    wordMarks('We notify you within 48 hours of a breach.', 'We shall notify you within 72 hours of a breach.'),
  ).toEqual([
    { kind: 'same', text: 'We ' },
    { kind: 'added', text: 'shall ' },
    { kind: 'same', text: 'notify you within ' },
    { kind: 'removed', text: '48 ' },
    { kind: 'added', text: '72 ' },
    { kind: 'same', text: 'hours of a breach.' },
  ]);
});

it('gives both sentences back, whatever the white space', () => {
  const [before, after] = ['a  b\nc d', 'x b\tc  e f'];
  const parts = wordMarks(before, after);
  const side = (left: string) =>
    parts.flatMap(({ kind, text }) => (kind === left ? [] : text.split(/\s+/u))).filter(Boolean);
  expect(side('added')).toEqual(['a', 'b', 'c', 'd']);
  expect(side('removed')).toEqual(['x', 'b', 'c', 'e', 'f']);
});

it('shows sentences without end one after the other instead of comparing for ever', () => {
  const long = 'word '.repeat(2000);
  expect(wordMarks(long, `${long}end`)).toEqual([
    { kind: 'removed', text: long },
    { kind: 'added', text: `${long}end` },
  ]);
});

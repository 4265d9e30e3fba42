import { expect, it } from 'vitest';
import type { TextBlock } from '../../utils/model/extraction.ts';
import { cellPlaces, textParts } from './text-parts.ts';

const block = (kind: TextBlock['kind'], more: Partial<TextBlock> = {}): TextBlock => ({
  kind,
  start: 0,
  end: 1,
  ...more,
});

it('puts items to lists and rows to tables, each table by itself', () => {
  const row = (table: number) => block('table-row', { table, cells: ['a'] });
  const parts = textParts([
    block('heading'),
    block('list-item'),
    block('list-item', { level: 2 }),
    block('paragraph'),
    block('list-item'),
    row(0),
    row(0),
    row(1),
    block('paragraph'),
    block('paragraph'),
  ]);
  expect(parts.map(({ kind, blocks }) => `${kind} ${blocks.length}`)).toEqual([
    'single 1',
    'list 2',
    'single 1',
    'list 1',
    'table 2',
    'table 1',
    'single 1',
    'single 1',
  ]);
});

it('finds the cells of a row in the text, the same word twice at two places, and not one that spans rows', () => {
  const text = 'Head\nIE | IE | Hosting';
  const cells = ['IE', 'Above', 'IE', 'Hosting', ''];
  expect(cellPlaces(text, block('table-row', { start: 5, end: text.length, cells }))).toEqual([
    { cell: 'IE', start: 5 },
    { cell: 'Above', start: null },
    { cell: 'IE', start: 10 },
    { cell: 'Hosting', start: 15 },
    { cell: '', start: null },
  ]);
});

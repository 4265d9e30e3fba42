import { describe, expect, it } from 'vitest';
import { inventedCandidate } from '../../test/preview/invented-candidates.ts';
import { rowOf } from '../../test/preview/register-views.tsx';
import type { RegisterRow } from '../../utils/model/candidate-summary.ts';
import { NO_FILTER, type RegisterFilter } from '../../utils/model/register-filter.ts';
import { filterRows, nextOrder, type SortColumn, sortRows, type TextMatches } from './candidate-rows.ts';

const compare = new Intl.Collator('en').compare;
const NOW = Date.UTC(2027, 0, 1);
const DAY = 86_400_000;
const named = (name: string, part: Partial<RegisterRow> = {}): RegisterRow => ({
  ...rowOf(inventedCandidate(0)),
  id: `${name.toLowerCase()}.example`,
  name,
  tags: [],
  owner: '',
  ...part,
});
const names = (rows: readonly RegisterRow[]) => rows.map(({ name }) => name);
const filtered = (rows: readonly RegisterRow[], part: Partial<RegisterFilter>, matches: TextMatches | null = null) =>
  names(filterRows(rows, { ...NO_FILTER, ...part }, { matches, now: NOW }));

describe('filterRows', () => {
  const all = [
    named('Café Ledger', { tags: ['HR'], owner: 'Ada', risk: 'high', score: 49.6, coverage: 20 }),
    named('Oakline', {
      purpose: 'Surveys among staff',
      status: 'rejected',
      score: null,
      coverage: 80,
      gates: { passed: 2, failed: 0, open: 1 },
      updatedAt: NOW - 3 * DAY,
      reviewDueAt: NOW - DAY,
    }),
    named('Unread', {
      score: null,
      coverage: null,
      gates: null,
      reviewDueAt: NOW + 20 * DAY,
      updatedAt: NOW - 40 * DAY,
    }),
  ];

  it('wants every word somewhere, whatever its case and accents', () => {
    expect(filtered(all, { text: 'CAFE hr' })).toEqual(['Café Ledger']);
    expect(filtered(all, { text: 'cafe survey' })).toEqual([]);
    expect(filtered(all, { text: ' survey ' })).toEqual(['Oakline']);
    expect(filtered(all, { text: ' ' })).toHaveLength(3);
  });

  it('joins what the documents say with what the row says, word by word', () => {
    const matches: TextMatches = new Map([['breach', new Set(['oakline.example', 'unread.example'])]]);
    expect(filtered(all, { text: 'breach' }, matches)).toEqual(['Oakline', 'Unread']);
    expect(filtered(all, { text: 'survey breach' }, matches)).toEqual(['Oakline']);
    expect(filtered(all, { text: 'cafe breach' }, matches)).toEqual([]);
  });

  it.each<[Partial<RegisterFilter>, string[]]>([
    [{ status: 'rejected' }, ['Oakline']],
    [{ risk: 'high' }, ['Café Ledger']],
    [{ gates: 'open' }, ['Oakline']],
    [{ owner: 'Ada' }, ['Café Ledger']],
    [{ tag: 'HR' }, ['Café Ledger']],
    [{ scoreFrom: 50 }, ['Café Ledger']],
    [{ scoreTo: 49 }, []],
    [{ coverageFrom: 21 }, ['Oakline']],
    [{ coverageFrom: 0, coverageTo: 100 }, ['Café Ledger', 'Oakline']],
    [{ changedDays: 7 }, ['Oakline']],
    [{ review: 'overdue' }, ['Oakline']],
    [{ review: 'month' }, ['Oakline', 'Unread']],
    [{ review: 'month', status: 'rejected' }, ['Oakline']],
  ])('%j', (part, expected) => {
    expect(filtered(all, part)).toEqual(expected);
  });
});

describe('sortRows', () => {
  const all = [
    named('B', { score: 40 }),
    named('A', { score: null }),
    named('C', { score: null, coverage: null, gates: null }),
    named('D', { score: 90 }),
  ];
  const sorted = (column: SortColumn, direction: 'ascending' | 'descending', rows = all) =>
    names(sortRows(rows, { column, direction }, compare)).join('');

  it('puts what is unknown last, whichever way', () => {
    expect(sorted('score', 'ascending')).toBe('BDAC');
    expect(sorted('score', 'descending')).toBe('DBAC');
  });

  it('sorts names as the language does, and the same values by name', () => {
    expect(sorted('name', 'descending')).toBe('DCBA');
    expect(sorted('updated', 'descending')).toBe('ABCD');
    const words = [named('é'), named('f'), named('E'), named('d')];
    expect(sorted('name', 'ascending', words)).toBe('dEéf');
  });

  it('sorts statuses and risks by how far or how high, not by their words', () => {
    const rows = [named('A', { status: 'accepted', risk: 'low' }), named('B', { status: 'new', risk: 'critical' })];
    expect(sorted('status', 'ascending', rows)).toBe('BA');
    expect(sorted('risk', 'descending', rows)).toBe('BA');
    expect(sorted('risk', 'descending', [named('A', { risk: 'unscored' }), ...rows.slice(1)])).toBe('BA');
  });

  it('leaves what it was given as it is', () => {
    sorted('name', 'descending');
    expect(names(all)).toEqual(['B', 'A', 'C', 'D']);
  });
});

describe('nextOrder', () => {
  it('turns the same column round, and starts another where one expects it', () => {
    expect(nextOrder({ column: 'name', direction: 'ascending' }, 'name').direction).toBe('descending');
    expect(nextOrder({ column: 'name', direction: 'ascending' }, 'score')).toEqual({
      column: 'score',
      direction: 'descending',
    });
    expect(nextOrder({ column: 'score', direction: 'descending' }, 'owner').direction).toBe('ascending');
  });
});

import { describe, expect, it } from 'vitest';
import { inventedCandidate } from '../../test/preview/invented-candidates.ts';
import type { Candidate } from '../../utils/model/candidate.ts';
import { filterCandidates, nextOrder, sortCandidates } from './candidate-rows.ts';

const compare = new Intl.Collator('en').compare;
const named = (name: string, part: Partial<Candidate> = {}): Candidate => ({
  ...inventedCandidate(0),
  id: `${name.toLowerCase()}.example`,
  name,
  tags: [],
  owner: '',
  ...part,
});
const names = (candidates: Candidate[]) => candidates.map(({ name }) => name);

describe('filterCandidates', () => {
  const all = [
    named('Café Ledger', { tags: ['HR'], owner: 'Ada' }),
    named('Oakline', { purpose: 'Surveys among staff', status: 'rejected' }),
  ];

  it('wants every word somewhere, whatever its case and accents', () => {
    expect(names(filterCandidates(all, { text: 'CAFE hr', status: 'all' }))).toEqual(['Café Ledger']);
    expect(names(filterCandidates(all, { text: 'cafe survey', status: 'all' }))).toEqual([]);
    expect(names(filterCandidates(all, { text: ' survey ', status: 'all' }))).toEqual(['Oakline']);
  });

  it('narrows by status', () => {
    expect(names(filterCandidates(all, { text: '', status: 'rejected' }))).toEqual(['Oakline']);
  });
});

describe('sortCandidates', () => {
  const scored = (name: string, score: number | null) =>
    named(name, { assessment: { ...inventedCandidate(0).assessment!, score } });
  const all = [scored('B', 40), scored('A', null), named('C', { assessment: null }), scored('D', 90)];

  it('puts what is unknown last, whichever way', () => {
    expect(names(sortCandidates(all, { column: 'score', direction: 'ascending' }, compare))).toEqual([
      'B',
      'D',
      'A',
      'C',
    ]);
    expect(names(sortCandidates(all, { column: 'score', direction: 'descending' }, compare))).toEqual([
      'D',
      'B',
      'A',
      'C',
    ]);
  });

  it('sorts names as the language does, and the same values by name', () => {
    expect(names(sortCandidates(all, { column: 'name', direction: 'descending' }, compare))).toEqual([
      'D',
      'C',
      'B',
      'A',
    ]);
    expect(names(sortCandidates(all, { column: 'updated', direction: 'descending' }, compare))).toEqual([
      'A',
      'B',
      'C',
      'D',
    ]);
  });

  it('sorts statuses by how far one is with them, not by their words', () => {
    const statuses = [named('A', { status: 'accepted' }), named('B', { status: 'new' })];
    expect(names(sortCandidates(statuses, { column: 'status', direction: 'ascending' }, compare))).toEqual(['B', 'A']);
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

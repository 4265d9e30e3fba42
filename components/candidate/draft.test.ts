import { describe, expect, it } from 'vitest';
import { inventedCandidate } from '../../test/preview/invented-candidates.ts';
import { draftOf, editOf } from './draft.ts';

describe('the edit form of a candidate', () => {
  const candidate = { ...inventedCandidate(1), tags: ['hr', 'eu'], owner: 'Ada' };

  it('changes nothing when nothing was typed', () => {
    expect(editOf(draftOf(candidate), candidate)).toBeNull();
  });

  it('names only the fields that differ', () => {
    const draft = { ...draftOf(candidate), owner: 'Grace', notes: candidate.notes };
    expect(editOf(draft, candidate)).toEqual({ owner: 'Grace' });
  });

  it('reads lists from commas, semicolons and lines, each item once', () => {
    const draft = { ...draftOf(candidate), tags: ' eu; hr,,eu\npayroll ' };
    expect(editOf(draft, candidate)).toEqual({ tags: ['eu', 'hr', 'payroll'] });
  });

  it('empties a list and a text, but never the name', () => {
    const draft = { ...draftOf(candidate), tags: ' ', owner: '', name: '  ' };
    expect(editOf(draft, candidate)).toEqual({ tags: [], owner: '' });
  });
});

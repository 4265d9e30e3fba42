import { expect, it } from 'vitest';
import type { PolicyChanges } from '../../utils/model/scoring-policy.ts';
import { changesOf, draftOf, isChanged, type PolicyCriterion } from './policy-draft.ts';

const criterion = (id: string, severity: PolicyCriterion['severity'], weight: number, gate = false) => ({
  id,
  group: 'transparency',
  title: { en: id, nl: id },
  severity,
  weight,
  gate,
});
const criteria = [criterion('a', 'essential', 5, true), criterion('b', 'important', 3), criterion('c', 'bonus', 1)];
const NONE: PolicyChanges = { severities: {}, criteria: {} };

it('shows the proposal where nothing was changed, and a weight of its own only where there is one', () => {
  expect(draftOf({ severities: { bonus: 2 }, criteria: { b: { weight: 0 }, a: { gate: false } } }, criteria)).toEqual({
    severities: { essential: '5', important: '3', bonus: '2' },
    criteria: { a: { weight: '', gate: false }, b: { weight: '0', gate: false }, c: { weight: '', gate: false } },
  });
});

it('becomes changes again, with what other versions know', () => {
  const stored: PolicyChanges = {
    severities: { essential: 5, important: 3, bonus: 2 },
    criteria: { b: { weight: 0, gate: true }, later: { weight: 4 } },
  };
  expect(changesOf(draftOf(stored, criteria), criteria, stored)).toEqual(stored);
});

it('leaves it to the rules to refuse what is no whole number', () => {
  const draft = draftOf(NONE, criteria);
  draft.severities.bonus = '';
  draft.criteria.a = { weight: '2,5', gate: true };
  draft.criteria.b = { weight: ' 7 ', gate: false };
  const changes = changesOf(draft, criteria, NONE);
  expect(changes.severities.bonus).toBeNaN();
  expect(changes.criteria).toEqual({ a: { weight: Number.NaN }, b: { weight: 7 } });
});

it('tells which rows differ from the proposal', () => {
  const draft = draftOf({ severities: {}, criteria: { a: { gate: false }, c: { weight: 1 } } }, criteria);
  expect(criteria.map((one) => isChanged(draft, one))).toEqual([true, false, true]);
});

import { expect, test } from 'vitest';
import { ADEQUACY_DECISIONS } from '../../facts/adequacy.ts';
import { adequacyState } from './adequacy-state.ts';

const NOW = Date.UTC(2026, 10, 22);

test('the state is the same until a decision is repealed, comes, covers less, or ends by itself', () => {
  const state = adequacyState(NOW);
  expect(adequacyState(NOW + 86_400_000)).toBe(state);
  expect(state).toMatch(/^[0-9a-z]{1,7}$/);
  const repealed = ADEQUACY_DECISIONS.filter(({ id }) => id !== 'us');
  expect(repealed).toHaveLength(ADEQUACY_DECISIONS.length - 1);
  const narrowed = ADEQUACY_DECISIONS.map((one) => (one.id === 'ch' ? { ...one, scope: 'partial' as const } : one));
  const states = [
    state,
    adequacyState(NOW, repealed),
    adequacyState(NOW, narrowed),
    adequacyState(Date.UTC(2032, 0, 1)),
  ];
  expect(new Set(states).size).toBe(4);
});

test('other words for a decision are no other state', () => {
  const reworded = ADEQUACY_DECISIONS.map((one) => ({ ...one, outlook: { en: 'x', nl: 'x' } }));
  expect(adequacyState(NOW, reworded)).toBe(adequacyState(NOW));
});

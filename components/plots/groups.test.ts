import { expect, it } from 'vitest';
import { groupsInOrder } from './groups.ts';

const figures = { score: 50, coverage: 100 };

it('keeps the order of the catalogue over all scorecards, and puts groups of other versions last', () => {
  const criteria = ['contract', 'contract', 'security', 'transfers'].map((group) => ({ group }));
  const scorecards: Record<string, typeof figures>[] = [{ retired: figures, security: figures }, { contract: figures }];
  expect(groupsInOrder(scorecards, criteria)).toEqual(['contract', 'security', 'retired']);
});

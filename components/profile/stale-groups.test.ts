import { expect, test } from 'vitest';
import { needsCorrection, type StaleMention, staleGroups } from './stale-groups.ts';

const text = { en: 'x', nl: 'x' };
const mention = (id: string, changes: Partial<StaleMention> = {}): StaleMention => ({
  ...{ id, category: 'law', severity: 'warning', historical: false, title: text, replacedBy: text, explanation: text },
  ...{ since: null, mention: id, evidence: { quote: id, start: 0, end: 1 }, asOf: '2026-11-22', verified: true },
  ...{ document: 0, ...changes },
});

test('mentions of one thing stand together, the gravest first, and what the text itself calls past last', () => {
  const groups = staleGroups([
    mention('shield', { severity: 'error', historical: true }),
    mention('term', { severity: 'info' }),
    mention('term', { severity: 'info', historical: true }),
    mention('directive'),
    mention('shield', { severity: 'error' }),
    mention('directive', { document: 1 }),
  ]);
  expect(groups.map(({ key, mentions }) => [key, mentions.length])).toEqual([
    ['shield false', 1],
    ['directive false', 2],
    ['term false', 2],
    ['shield true', 1],
  ]);
  expect(groups.filter(needsCorrection).map(({ key }) => key)).toEqual(['shield false', 'directive false']);
});

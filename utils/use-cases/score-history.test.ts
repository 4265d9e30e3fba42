import { expect, it } from 'vitest';
import { assessment, candidate, NOW } from '../../test/unit/records.ts';
import { scoreHistoryOf, scoreHistoryWith } from './score-history.ts';

const DAY = 86_400_000;

it('has the assessment of a candidate from before there was a history', () => {
  expect(scoreHistoryOf(candidate())).toEqual([
    { assessedAt: NOW, rulesVersion: 1, score: 62.5, coverage: 80, gates: 'failed' },
  ]);
  expect(scoreHistoryOf(candidate({ assessment: null }))).toEqual([]);
});

it('keeps what an assessment came to when a later one takes its place, each once and oldest first', () => {
  const later = assessment({ assessedAt: NOW + DAY, score: null, coverage: 0 });
  const history = scoreHistoryWith(candidate(), later);
  expect(history.map(({ assessedAt, score }) => [assessedAt, score])).toEqual([
    [NOW, 62.5],
    [NOW + DAY, null],
  ]);
  expect(scoreHistoryWith(candidate({ assessment: later, scoreHistory: history }), later)).toEqual(history);
});

it('lets the oldest points go when there are too many', () => {
  let one = candidate();
  for (let day = 1; day <= 70; day++) {
    const next = assessment({ assessedAt: NOW + day * DAY });
    one = { ...one, scoreHistory: scoreHistoryWith(one, next), assessment: next };
  }
  expect(one.scoreHistory).toHaveLength(60);
  expect(one.scoreHistory?.at(-1)?.assessedAt).toBe(NOW + 70 * DAY);
});

import { expect, it } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { INVENTED_CRITERIA } from '../../test/preview/invented-criteria.ts';
import type { ScorePoint } from '../../utils/model/score-point.ts';
import { GroupPlot } from './group-plot.tsx';
import { HistoryPlot } from './history-plot.tsx';

const point = (day: number, score: number | null, rulesVersion = 1): ScorePoint => ({
  assessedAt: Date.UTC(2026, 0, day),
  rulesVersion,
  score,
  coverage: 80,
  gates: 'failed',
});

it('draws no dot for a score that is not known, and says so in words', async () => {
  const group = INVENTED_CRITERIA[0]!.group;
  const unknown = await draw(<GroupPlot byGroup={{ [group]: { score: null, coverage: 0 } }} />);
  expect(unknown.find('.group-plot circle')).toBeUndefined();
  expect(unknown.words()).toContain('unknown');
  const known = await draw(<GroupPlot byGroup={{ [group]: { score: 40, coverage: 75 } }} />);
  expect(known.find('.group-plot circle').getAttribute('cx')).toBe('40%');
  expect(known.words()).toContain('75%');
});

it('says in words what the chart shows, and has every figure in a table', async () => {
  const plot = await draw(<HistoryPlot points={[point(1, null), point(5, 40), point(9, 52)]} />);
  const summary = plot.find('[role="img"]').getAttribute('aria-label')!;
  expect(summary).toContain('3 assessments');
  expect(summary).toContain('9 Jan 2026: score 52, coverage 80%, must-haves:');
  expect(plot.find('table').textContent).toContain('5 Jan 2026');
});

it('leaves a gap where the score was not known, and marks where the rules changed', async () => {
  const gap = await draw(<HistoryPlot points={[point(1, 30), point(2, null), point(3, 40)]} />);
  expect(gap.find('.chart__line--score')).toBeUndefined();
  expect(gap.find('.chart__line--coverage')).toBeDefined();
  expect(gap.find('.chart__rules')).toBeUndefined();
  const stepped = await draw(<HistoryPlot points={[point(1, 30), point(2, 40, 2)]} />);
  expect(stepped.find('.chart__rules')).toBeDefined();
  expect(stepped.words()).toContain('rule set 2');
  const weighed = await draw(<HistoryPlot points={[point(1, 30), { ...point(2, 40), policyVersion: 3 }]} />);
  expect(weighed.words()).toContain('weights 3');
});

it('draws nothing of a single assessment, and says why', async () => {
  const plot = await draw(<HistoryPlot points={[point(1, 30)]} />);
  expect(plot.find('[role="img"]')).toBeUndefined();
  expect(plot.words()).toContain('Judged once so far');
});

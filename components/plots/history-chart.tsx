import type { GateOutcome } from '../../utils/model/assessment.ts';
import type { ScorePoint } from '../../utils/model/score-point.ts';
import { useLocale } from '../locale.tsx';
import { labelledPlaces, placesInTime } from './time-scale.ts';
import './plots.css';

/** Room that a date needs, as a percentage of the narrowest chart. */
const DATE_ROOM = 30;

const GATE_SHAPES: Record<GateOutcome, string> = {
  passed: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0M-3 0l2 2.5l4-5',
  failed: 'M-6 -6h12v12h-12ZM-3 -3l6 6M3 -3l-6 6',
  open: 'M0 -7l7 7l-7 7l-7 -7Z',
};

type Placed = ScorePoint & { x: number };

/**
 * The score as a whole line with dots, coverage as a broken one with squares, must-haves as marks on a lane below. Where
 * the rules changed stands a line: a step there is ours and not the vendor's.
 */
export function HistoryChart({ points }: { points: readonly ScorePoint[] }) {
  const places = placesInTime(points.map(({ assessedAt }) => assessedAt));
  const placed = points.map((point, index): Placed => ({ ...point, x: places[index]! }));
  return (
    <div class="history-chart">
      <svg class="history-chart__svg" role="img" aria-label={useSummary(points)} focusable="false">
        <Grid />
        <RuleChanges points={placed} />
        <Line points={placed.map(({ x, coverage }) => ({ x, value: coverage }))} of="coverage" />
        <Line points={placed.map(({ x, score }) => ({ x, value: score }))} of="score" />
        {placed.map((point) => (
          <Marks key={point.assessedAt} point={point} />
        ))}
        <Dates points={placed} />
      </svg>
    </div>
  );
}

/** What a person who sees the chart takes from it at a glance. */
function useSummary(points: readonly ScorePoint[]): string {
  const { t, date, number, percent } = useLocale();
  const figures = ({ score, coverage, gates, assessedAt }: ScorePoint) =>
    t('plots.history-point', {
      date: date(assessedAt),
      score: score === null ? t('plots.no-score') : number(Math.round(score)),
      coverage: percent(coverage),
      gates: t(`gates.${gates}`),
    });
  return t('plots.history-summary', {
    count: points.length,
    first: figures(points[0]!),
    last: figures(points.at(-1)!),
  });
}

/** The part of the height that the scale from 0 to 100 takes; below are the must-haves and the dates. */
const SCALE_HEIGHT = 76;
const GATES_AT = '87%';
const heightOf = (value: number) => `${SCALE_HEIGHT - (value / 100) * SCALE_HEIGHT}%`;

function Grid() {
  const { t, number } = useLocale();
  return (
    <>
      {[0, 25, 50, 75, 100].map((at) => (
        <g key={at}>
          <line class={at === 0 ? 'chart__base' : 'chart__grid'} x1="0" x2="100%" y1={heightOf(at)} y2={heightOf(at)} />
          <text class="chart__label" x="-18" y={heightOf(at)} dy="0.35em" text-anchor="end">
            {number(at)}
          </text>
        </g>
      ))}
      <text class="chart__label chart__label--lane" x="-18" y={GATES_AT} dy="0.35em" text-anchor="end">
        {t('plots.gates-lane')}
      </text>
    </>
  );
}

function RuleChanges({ points }: { points: readonly Placed[] }) {
  const { t, number, list } = useLocale();
  return (
    <>
      {points.slice(1).map((point, index) => {
        const { x, assessedAt, rulesVersion, policyVersion = 0 } = point;
        const before = points[index]!;
        const ours = [
          rulesVersion !== before.rulesVersion && t('plots.new-rules', { version: number(rulesVersion) }),
          policyVersion !== (before.policyVersion ?? 0) && t('plots.new-weights', { version: number(policyVersion) }),
        ].filter((change) => change !== false);
        if (ours.length === 0) return null;
        return (
          <g key={assessedAt}>
            <line class="chart__rules" x1={`${x}%`} x2={`${x}%`} y1="0" y2={heightOf(0)} />
            <text class="chart__label" x={`${x}%`} y="-8" text-anchor={anchorAt(x)}>
              {list(ours)}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** A label near an edge stays within the chart. */
const anchorAt = (x: number) => (x > 80 ? 'end' : x < 20 ? 'start' : 'middle');

/** From each point to the next; a gap where a value is not known. */
function Line({ points, of }: { points: readonly { x: number; value: number | null }[]; of: 'score' | 'coverage' }) {
  return (
    <>
      {points.slice(1).map((to, index) => {
        const from = points[index]!;
        if (from.value === null || to.value === null) return null;
        return (
          <line
            key={to.x}
            class={`chart__line chart__line--${of}`}
            x1={`${from.x}%`}
            y1={heightOf(from.value)}
            x2={`${to.x}%`}
            y2={heightOf(to.value)}
          />
        );
      })}
    </>
  );
}

/** An `<svg>` within the svg: its place is a percentage, what it holds is in pixels and keeps its shape. */
function Marks({ point: { x, score, coverage, gates } }: { point: Placed }) {
  return (
    <>
      <svg class="chart__mark" aria-hidden="true" x={`${x}%`} y={heightOf(coverage)}>
        <rect class="track__coverage" x="-5" y="-5" width="10" height="10" rx="1" />
      </svg>
      {score !== null && (
        <svg class="chart__mark" aria-hidden="true" x={`${x}%`} y={heightOf(score)}>
          <circle class="track__score" r="5.5" />
        </svg>
      )}
      <svg class="chart__mark" aria-hidden="true" x={`${x}%`} y={GATES_AT}>
        <path class={`chart__gate chart__gate--${gates}`} d={GATE_SHAPES[gates]} />
      </svg>
    </>
  );
}

function Dates({ points }: { points: readonly Placed[] }) {
  const { date } = useLocale();
  const labelled = labelledPlaces(
    points.map(({ x }) => x),
    DATE_ROOM,
  );
  return (
    <>
      {labelled.map((index) => {
        const { x, assessedAt } = points[index]!;
        return (
          <text
            key={assessedAt}
            class={x > 0 && x < 100 ? 'chart__label chart__label--between' : 'chart__label'}
            x={`${x}%`}
            y="100%"
            text-anchor={anchorAt(x)}
          >
            {date(assessedAt)}
          </text>
        );
      })}
    </>
  );
}

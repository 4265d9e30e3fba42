import type { ScorePoint } from '../../utils/model/score-point.ts';
import { ScrollRegion } from '../design/scroll-region.tsx';
import { useLocale } from '../locale.tsx';
import { GateIcon } from '../scorecard/scorecard.tsx';
import { HistoryChart } from './history-chart.tsx';
import { PlotLegend } from './plot-legend.tsx';

/** Score, coverage and must-haves over the assessments that were made, drawn, and in figures. */
export function HistoryPlot({ points }: { points: readonly ScorePoint[] }) {
  const { t } = useLocale();
  return (
    <section class="card card__body stack" aria-labelledby="history-title">
      <div class="row row--apart">
        <h2 id="history-title">{t('plots.history')}</h2>
        {points.length > 1 && <PlotLegend />}
      </div>
      {points.length > 1 && <HistoryChart points={points} />}
      {points.length < 2 && <p class="soft">{t(points.length === 0 ? 'plots.history-none' : 'plots.history-one')}</p>}
      {points.length > 0 && (
        <details open={points.length === 1}>
          <summary>{t('plots.as-table')}</summary>
          <HistoryTable points={points} />
        </details>
      )}
    </section>
  );
}

function HistoryTable({ points }: { points: readonly ScorePoint[] }) {
  const { t, dateTime, number, percent } = useLocale();
  return (
    <ScrollRegion class="plot-table" label={t('plots.as-table')}>
      <table>
        <caption class="hidden-visually">{t('plots.history')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('plots.judged-on')}</th>
            <th scope="col">{t('score.title')}</th>
            <th scope="col">{t('coverage.title')}</th>
            <th scope="col">{t('gates.title')}</th>
            <th scope="col">{t('plots.rules')}</th>
          </tr>
        </thead>
        <tbody class="figures">
          {points.toReversed().map((point) => (
            <tr key={point.assessedAt}>
              <th scope="row">{dateTime(point.assessedAt)}</th>
              <td>{point.score === null ? t('plots.no-score') : number(Math.round(point.score))}</td>
              <td>{percent(point.coverage)}</td>
              <td>
                <span class={`gate-outcome gate-outcome--${point.gates}`}>
                  <GateIcon outcome={point.gates} />
                  {t(`gates.${point.gates}`)}
                </span>
              </td>
              <td>{number(point.rulesVersion)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

import type { Scorecard } from '../../utils/model/assessment.ts';
import { useKnowledge } from '../findings/knowledge.tsx';
import { useLocale } from '../locale.tsx';
import { groupsInOrder } from './groups.ts';
import { PlotLegend } from './plot-legend.tsx';
import { Track } from './track.tsx';

/** Score and coverage of each group: a table whose figures are drawn as well, so that it is its own text alternative. */
export function GroupPlot({ byGroup }: Pick<Scorecard, 'byGroup'>) {
  const { t, open } = useLocale();
  const { criteria } = useKnowledge();
  const groups = groupsInOrder([byGroup], criteria);
  if (groups.length === 0) return null;
  return (
    <section class="card card__body stack" aria-labelledby="groups-title">
      <div class="row row--apart">
        <h2 id="groups-title">{t('plots.groups')}</h2>
        <PlotLegend />
      </div>
      <div class="group-plot">
        <table>
          <caption class="hidden-visually">{t('plots.groups-caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('plots.group')}</th>
              <td aria-hidden="true">
                <Axis />
              </td>
              <th scope="col" class="group-plot__figure">
                {t('score.title')}
              </th>
              <th scope="col" class="group-plot__figure">
                {t('coverage.title')}
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <GroupRow key={group} name={open('group', group)} {...byGroup[group]!} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function GroupRow({ name, score, coverage }: { name: string; score: number | null; coverage: number }) {
  const { t, number, percent } = useLocale();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="group-plot__track">
        <Track score={score} coverage={coverage} />
      </td>
      <td class="group-plot__figure figures">{score === null ? t('plots.no-score') : number(Math.round(score))}</td>
      <td class="group-plot__figure figures soft">{percent(coverage)}</td>
    </tr>
  );
}

/** The ends and the middle of the line, over the drawn column. */
function Axis() {
  const { number } = useLocale();
  return (
    <span class="group-plot__axis figures">
      {[0, 50, 100].map((at) => (
        <span key={at}>{number(at)}</span>
      ))}
    </span>
  );
}

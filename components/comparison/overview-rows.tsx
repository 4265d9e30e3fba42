// biome-ignore-all lint/a11y/noRedundantRoles: see comparison-table.tsx
import type { ComponentChildren } from 'preact';
import type { Assessment } from '../../utils/model/assessment.ts';
import { countGates } from '../../utils/model/gate-counts.ts';
import { Meter } from '../design/meter.tsx';
import { useKnowledge } from '../findings/knowledge.tsx';
import { useLocale } from '../locale.tsx';
import { groupsInOrder } from '../plots/groups.ts';
import { PlotLegend } from '../plots/plot-legend.tsx';
import { Track } from '../plots/track.tsx';
import { ClassMark } from '../profile/place-marks.tsx';
import { StatusMark } from '../register/status-mark.tsx';
import { GateIcon } from '../scorecard/scorecard.tsx';
import { Cells } from './cell.tsx';
import type { ComparedVendor } from './rows.ts';

interface OverviewProps {
  vendors: readonly ComparedVendor[];
}

/** How each vendor stands: the three figures together, what people made of it, and where the data goes. */
export function StandingRows({ vendors }: OverviewProps) {
  const { t } = useLocale();
  const rows: [title: string, cell: (vendor: ComparedVendor) => ComponentChildren][] = [
    [
      t('comparison.result'),
      ({ candidate: { assessment } }) => (assessment ? <Figures assessment={assessment} /> : <NotJudged />),
    ],
    [t('field.decision'), ({ candidate }) => <Decided candidate={candidate} />],
    [
      t('comparison.furthest'),
      ({ candidate: { assessment } }) => <ClassMark of={assessment?.profile?.transfers.worst ?? 'unknown'} />,
    ],
    [t('profile.sub-processors'), ({ candidate: { assessment } }) => <SubProcessorCount assessment={assessment} />],
    [t('plots.judged-on'), ({ candidate: { assessment } }) => assessment && <JudgedOn assessment={assessment} />],
  ];
  return (
    <>
      {rows.map(([title, cell]) => (
        <OverviewRow key={title} title={title}>
          <Cells vendors={vendors}>{cell}</Cells>
        </OverviewRow>
      ))}
    </>
  );
}

function Decided({ candidate: { status, decision } }: Pick<ComparedVendor, 'candidate'>) {
  const { t } = useLocale();
  return (
    <>
      <StatusMark status={status} />
      <span class="small">{t(decision ? `decision.${decision.outcome}` : 'head.undecided')}</span>
    </>
  );
}

function SubProcessorCount({ assessment }: { assessment: Assessment | null }) {
  const { t } = useLocale();
  const count = assessment?.profile?.subProcessors.length ?? 0;
  if (count > 0) return <>{t('overview.sub-processors', { count })}</>;
  return <span class="soft">{t('overview.no-list')}</span>;
}

function JudgedOn({ assessment: { assessedAt, rulesVersion } }: { assessment: Assessment }) {
  const { t, date, number } = useLocale();
  return (
    <span class="small figures">
      {date(assessedAt)}, {t('plots.new-rules', { version: number(rulesVersion) })}
    </span>
  );
}

/** Score and coverage of each group, a small plot for each vendor on the same scale. */
export function GroupRows({ vendors }: OverviewProps) {
  const { t, open, number, percent } = useLocale();
  const { criteria } = useKnowledge();
  const groups = groupsInOrder(
    vendors.map(({ candidate }) => candidate.assessment?.byGroup ?? {}),
    criteria,
  );
  return (
    <>
      {groups.map((group, place) => (
        <OverviewRow key={group} title={open('group', group)} under={place === 0 && <PlotLegend />}>
          <Cells vendors={vendors}>
            {({ candidate: { assessment } }) => {
              const of = assessment?.byGroup[group];
              if (!of) return <span class="soft">{t('plots.no-score')}</span>;
              const score = of.score === null ? t('plots.no-score') : number(Math.round(of.score));
              return (
                <>
                  <Track score={of.score} coverage={of.coverage} />
                  <span class="soft small figures">{t('group.score', { score, coverage: percent(of.coverage) })}</span>
                </>
              );
            }}
          </Cells>
        </OverviewRow>
      ))}
    </>
  );
}

interface OverviewRowProps {
  title: string;
  under?: ComponentChildren;
  children: ComponentChildren;
}

function OverviewRow({ title, under, children }: OverviewRowProps) {
  return (
    <tr role="row" class="comparison__row">
      <th role="rowheader" scope="row" class="comparison__what">
        {title}
        {under}
      </th>
      {children}
    </tr>
  );
}

/** Never one of the three alone. */
function Figures({ assessment }: { assessment: Assessment }) {
  const { t, number, percent } = useLocale();
  const { score, coverage, gates } = assessment;
  return (
    <dl class="comparison__figures">
      <div>
        <dt>{t('score.title')}</dt>
        <dd>
          <b class="figures">{score === null ? t('score.unknown') : number(Math.round(score))}</b>
          <Meter value={score} />
        </dd>
      </div>
      <div>
        <dt>{t('coverage.title')}</dt>
        <dd>
          <b class="figures">{percent(coverage)}</b>
          <Meter value={coverage} />
        </dd>
      </div>
      <div class="comparison__gates">
        <dt>{t('gates.title')}</dt>
        <dd>
          <span class={`gate-outcome gate-outcome--${gates.outcome}`}>
            <GateIcon outcome={gates.outcome} />
            <b>{t(`gates.${gates.outcome}`)}</b>
          </span>
          <span class="soft small figures">{t('gates.counts', countGates(assessment))}</span>
        </dd>
      </div>
    </dl>
  );
}

function NotJudged() {
  const { t } = useLocale();
  return <span class="soft">{t('comparison.not-judged')}</span>;
}

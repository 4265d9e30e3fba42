import { useMemo } from 'preact/hooks';
import { countGates } from '../../utils/model/gate-counts.ts';
import { type ComparedVendor, comparisonSections, GATES_SECTION } from '../comparison/rows.ts';
import { useKnowledge } from '../findings/knowledge.tsx';
import { VerdictMark } from '../findings/verdict-mark.tsx';
import { useLocale } from '../locale.tsx';
import { groupsInOrder } from '../plots/groups.ts';
import { ReportHead, ReportPart } from './report-frame.tsx';
import { ReportTable } from './report-table.tsx';

/** Columns that can be read on A4. */
const MOST_BESIDE = 4;

interface ComparisonReportProps {
  vendors: readonly ComparedVendor[];
  made: { at: number; by: string };
}

/** The shortlist on paper: how all stand, the must-haves, and the groups, as many columns at a time as can be read. */
export function ComparisonReport({ vendors, made }: ComparisonReportProps) {
  const { t, list } = useLocale();
  const parts = inParts(vendors);
  return (
    <>
      <ReportHead
        title={t('report.title-comparison')}
        kind={list(vendors.map(({ candidate }) => candidate.name))}
        made={made}
      />
      <StandingTable vendors={vendors} />
      {parts.map((part) => (
        <MustHaves key={part[0]!.candidate.id} vendors={part} all={vendors} />
      ))}
      {parts.map((part) => (
        <Groups key={part[0]!.candidate.id} vendors={part} all={vendors} />
      ))}
    </>
  );
}

function inParts(vendors: readonly ComparedVendor[]): ComparedVendor[][] {
  const count = Math.ceil(vendors.length / MOST_BESIDE);
  const size = Math.ceil(vendors.length / count);
  return Array.from({ length: count }, (_, part) => vendors.slice(part * size, (part + 1) * size));
}

/** Score, coverage and must-haves together, never one alone. */
function StandingTable({ vendors }: { vendors: readonly ComparedVendor[] }) {
  const { t } = useLocale();
  const heads = [
    t('report.column.vendor'),
    t('score.title'),
    t('coverage.title'),
    t('gates.title'),
    t('transfers.worst').replace(/:$/, ''),
    t('profile.sub-processors'),
    t('field.decision'),
  ];
  return (
    <ReportPart title={t('report.standing')}>
      <ReportTable label={t('report.standing')}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {vendors.map(({ candidate }) => (
            <StandingRow key={candidate.id} candidate={candidate} />
          ))}
        </tbody>
      </ReportTable>
    </ReportPart>
  );
}

function StandingRow({ candidate: { id, name, assessment, decision, status } }: Pick<ComparedVendor, 'candidate'>) {
  const { t, number, percent, date } = useLocale();
  return (
    <tr>
      <th scope="row">
        {name}
        <span class="soft report__url">{id}</span>
      </th>
      <td>{assessment?.score == null ? t('score.unknown') : number(Math.round(assessment.score))}</td>
      <td>{assessment ? percent(assessment.coverage) : '–'}</td>
      <td>
        {assessment && (
          <>
            {t(`gates.${assessment.gates.outcome}`)}
            <br />
            <span class="soft">{t('gates.counts', countGates(assessment))}</span>
          </>
        )}
      </td>
      <td>{t(`country-class.${assessment?.profile?.transfers.worst ?? 'unknown'}`)}</td>
      <td>{assessment?.profile?.subProcessors.length || t('overview.no-list')}</td>
      <td>
        {t(decision ? `decision.${decision.outcome}` : 'head.undecided')}
        <br />
        <span class="soft">
          {t(`status.${status}`)}
          {assessment && `, ${date(assessment.assessedAt)}`}
        </span>
      </td>
    </tr>
  );
}

interface PartProps {
  vendors: readonly ComparedVendor[];
  /** Rows are those of all vendors, so that every part has the same. */
  all: readonly ComparedVendor[];
}

/** `first` heads the column with the names of the rows. */
function Heads({ first, vendors }: Pick<PartProps, 'vendors'> & { first: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {vendors.map(({ candidate }) => (
          <th key={candidate.id} scope="col">
            {candidate.name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function MustHaves({ vendors, all }: PartProps) {
  const { t, own } = useLocale();
  const { criteria } = useKnowledge();
  const rows = useMemo(
    () => comparisonSections(all, criteria).find(({ id }) => id === GATES_SECTION)?.rows ?? [],
    [all, criteria],
  );
  if (rows.length === 0) return null;
  const places = vendors.map((vendor) => all.indexOf(vendor));
  return (
    <ReportPart title={t('report.must-haves')}>
      <ReportTable label={t('report.must-haves')} class="report__table--beside">
        <Heads first={t('report.column.criterion')} vendors={vendors} />
        <tbody>
          {rows.map(({ id, criterion, cells }) => (
            <tr key={id}>
              <th scope="row">{criterion ? own(criterion.title) : id}</th>
              {places.map((place) => (
                <td key={place}>{cells[place] ? <VerdictMark verdict={cells[place].verdict} /> : '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </ReportTable>
    </ReportPart>
  );
}

function Groups({ vendors, all }: PartProps) {
  const { t, open, number, percent } = useLocale();
  const { criteria } = useKnowledge();
  const groups = groupsInOrder(
    all.map(({ candidate }) => candidate.assessment?.byGroup ?? {}),
    criteria,
  );
  if (groups.length === 0) return null;
  return (
    <ReportPart title={t('report.by-group')}>
      <ReportTable label={t('report.by-group')} class="report__table--beside">
        <Heads first={t('plots.group')} vendors={vendors} />
        <tbody>
          {groups.map((group) => (
            <tr key={group}>
              <th scope="row">{open('group', group)}</th>
              {vendors.map(({ candidate: { id, assessment } }) => {
                const of = assessment?.byGroup[group];
                return (
                  <td key={id}>
                    {of
                      ? t('report.group-cell', {
                          score: of.score === null ? t('score.unknown') : number(Math.round(of.score)),
                          coverage: percent(of.coverage),
                        })
                      : '–'}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </ReportTable>
    </ReportPart>
  );
}

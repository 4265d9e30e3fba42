import type { Candidate } from '../../utils/model/candidate.ts';
import { type Judged, verdictOf } from '../findings/judged.ts';
import { useKnowledge } from '../findings/knowledge.tsx';
import { type QuoteSource, sourcesOf } from '../findings/sources.ts';
import { valueText } from '../findings/value-text.ts';
import { VerdictMark } from '../findings/verdict-mark.tsx';
import { useLocale } from '../locale.tsx';
import { ReportPart } from './report-frame.tsx';
import { ReportTable } from './report-table.tsx';

interface FindingsProps {
  candidate: Candidate;
  rows: readonly Judged[];
}

/** What is contradicted, missing or weak. */
export function GapsPart({ candidate, rows }: FindingsProps) {
  const { t } = useLocale();
  return (
    <ReportPart title={t('report.gaps')}>
      {rows.length === 0 ? <p>{t('report.no-gaps')}</p> : <p class="soft">{t('report.gaps-about')}</p>}
      <FindingList candidate={candidate} rows={rows} />
    </ReportPart>
  );
}

/** What is met, in whose words. */
export function FindingsPart({ candidate, rows }: FindingsProps) {
  const { t } = useLocale();
  return (
    <ReportPart title={t('report.findings')}>
      {rows.length === 0 && <p>{t('report.no-findings')}</p>}
      <FindingList candidate={candidate} rows={rows} />
    </ReportPart>
  );
}

function FindingList({ candidate, rows }: FindingsProps) {
  const locale = useLocale();
  const sources = candidate.assessment ? sourcesOf(candidate.assessment, candidate.documents, locale) : [];
  return (
    <ul class="report__findings">
      {rows.map((row) => (
        <FindingLine key={row.finding.criterion} row={row} sources={sources} />
      ))}
    </ul>
  );
}

function FindingLine({ row, sources }: { row: Judged; sources: readonly QuoteSource[] }) {
  const locale = useLocale();
  const { t, own, law, list } = locale;
  const { weaknesses, names } = useKnowledge();
  const { finding, criterion, overrule } = row;
  const weakness = finding.weakness ? weaknesses[finding.weakness] : undefined;
  return (
    <li class="report__finding">
      <div class="report__finding-head">
        <VerdictMark verdict={verdictOf(row)} />
        <h3>{criterion ? own(criterion.title) : finding.criterion}</h3>
        {criterion?.gate && <span class="report__tag">{t('gates.must-have')}</span>}
        {overrule && <span class="report__tag">{t('report.by-person')}</span>}
      </div>
      <p class="soft">
        {[
          finding.value && `${t('finding.value')} ${valueText(finding.value, locale, names)}`,
          weakness && own(weakness.title),
          criterion && criterion.legalBasis.length > 0 && list(criterion.legalBasis.map(law)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {finding.evidence.map(({ quote, document, start }) => (
        <blockquote key={`${document} ${start}`} class="report__quote">
          {quote}
          {sources[document] && <cite>{sources[document].name}</cite>}
        </blockquote>
      ))}
    </li>
  );
}

/** What people made of the machine's verdicts, both side by side. */
export function OverrulesPart({ candidate }: { candidate: Candidate }) {
  const { t, own, date } = useLocale();
  const { criteria } = useKnowledge();
  const { overrules, assessment } = candidate;
  if (overrules.length === 0) {
    return (
      <ReportPart title={t('report.overrules')}>
        <p>{t('report.no-overrules')}</p>
      </ReportPart>
    );
  }
  return (
    <ReportPart title={t('report.overrules')}>
      <ReportTable label={t('report.overrules')}>
        <thead>
          <tr>
            <th scope="col">{t('report.column.criterion')}</th>
            <th scope="col">{t('report.column.machine')}</th>
            <th scope="col">{t('report.column.person')}</th>
            <th scope="col">{t('report.column.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {overrules.map(({ criterion, verdict, reason, decidedBy, decidedAt, seen }) => {
            const machine = assessment?.findings.find((one) => one.criterion === criterion)?.verdict ?? seen?.verdict;
            const title = criteria.find(({ id }) => id === criterion)?.title;
            return (
              <tr key={criterion}>
                <th scope="row">{title ? own(title) : criterion}</th>
                <td>{machine && t(`verdict.${machine}`)}</td>
                <td>{t(`verdict.${verdict}`)}</td>
                <td>
                  {reason}
                  <br />
                  <span class="soft">{[decidedBy, date(decidedAt)].filter(Boolean).join(', ')}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </ReportTable>
    </ReportPart>
  );
}

/** Titles only, by the reason: there is nothing to quote. */
export function NotAssessedPart({ rows }: { rows: readonly Judged[] }) {
  const { t, own } = useLocale();
  if (rows.length === 0) return null;
  const byReason = Map.groupBy(rows, ({ finding, overrule }) =>
    overrule ? ('not-applicable' as const) : (finding.reason ?? ('document-unavailable' as const)),
  );
  return (
    <ReportPart title={t('report.not-assessed')}>
      <p class="soft">{t('report.not-assessed-about')}</p>
      {[...byReason].map(([reason, members]) => (
        <div key={reason} class="report__reason">
          <h3>{t(`not-assessed.${reason}`)}</h3>
          <ul class="report__columns">
            {members.map(({ finding, criterion }) => (
              <li key={finding.criterion}>
                {criterion ? own(criterion.title) : finding.criterion}
                {criterion?.gate && <span class="report__tag">{t('gates.must-have')}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </ReportPart>
  );
}

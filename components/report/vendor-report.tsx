import type { Candidate } from '../../utils/model/candidate.ts';
import { useKnowledge } from '../findings/knowledge.tsx';
import { useLocale } from '../locale.tsx';
import { ScorecardPanel } from '../scorecard/scorecard.tsx';
import { FindingsPart, GapsPart, NotAssessedPart, OverrulesPart } from './finding-parts.tsx';
import { AuthorityPart, PlacesPart, SubProcessorsPart } from './profile-parts.tsx';
import { DecisionPart, DocumentsPart, SignaturePart } from './record-parts.tsx';
import { type ReportedVendor, reportedFindings } from './report-data.ts';
import { ReportHead, ReportPart } from './report-frame.tsx';

interface VendorReportProps {
  vendor: ReportedVendor;
  made: { at: number; by: string };
}

/** The due-diligence report on one vendor: what counts against it first, and room for a person's signature at the end. */
export function VendorReport({ vendor, made }: VendorReportProps) {
  const { t } = useLocale();
  const { criteria } = useKnowledge();
  const { candidate, authorities, questions } = vendor;
  const found = reportedFindings(candidate, criteria);
  const { assessment } = candidate;
  return (
    <>
      <ReportHead title={candidate.name} kind={t('report.title')} made={made} />
      <Facts candidate={candidate} />
      <ResultPart candidate={candidate} />
      {assessment && (
        <>
          <GapsPart candidate={candidate} rows={found.gaps} />
          <FindingsPart candidate={candidate} rows={found.met} />
          <OverrulesPart candidate={candidate} />
          <NotAssessedPart rows={found.notAssessed} />
          <PlacesPart transfers={assessment.profile?.transfers ?? null} />
          <SubProcessorsPart profile={assessment.profile ?? null} />
        </>
      )}
      <AuthorityPart authorities={authorities} />
      {assessment && (
        <ReportPart title={t('report.questions')}>
          {questions.length === 0 ? (
            <p>{t('report.no-questions')}</p>
          ) : (
            <ol class="report__questions">
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
          )}
        </ReportPart>
      )}
      <DocumentsPart documents={candidate.documents} />
      <DecisionPart candidate={candidate} />
      <SignaturePart />
    </>
  );
}

function Facts({ candidate }: { candidate: Candidate }) {
  const { t, list } = useLocale();
  const { id, homepage, purpose, dataCategories, owner, status, risk } = candidate;
  const facts = [
    [t('report.column.vendor'), `${id} · ${homepage}`],
    [t('field.status'), t(`status.${status}`)],
    [t('field.risk'), t(`risk.${risk}`)],
    [t('field.purpose'), purpose.trim() || t('report.no-text')],
    [t('field.dataCategories'), dataCategories.length > 0 ? list(dataCategories) : t('report.no-text')],
    [t('field.owner'), owner.trim() || t('report.no-text')],
  ] as const;
  return (
    <dl class="report__facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function ResultPart({ candidate: { assessment } }: { candidate: Candidate }) {
  const { t, date, number } = useLocale();
  return (
    <ReportPart title={t('report.result')}>
      {assessment ? (
        <>
          <ScorecardPanel scorecard={assessment} />
          <p class="soft">
            {t('report.result-of', { date: date(assessment.assessedAt), version: number(assessment.rulesVersion) })}
          </p>
        </>
      ) : (
        <p>{t('report.not-judged')}</p>
      )}
    </ReportPart>
  );
}

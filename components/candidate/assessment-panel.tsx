import type { Assessment } from '../../utils/model/assessment.ts';
import { FindingsList } from '../findings/findings-list.tsx';
import { type NamedDocument, sourcesOf } from '../findings/sources.ts';
import { VerdictCounts } from '../findings/verdict-counts.tsx';
import { useLocale } from '../locale.tsx';
import { hrefFor } from '../register/route.ts';
import { ScorecardPanel } from '../scorecard/scorecard.tsx';

const storedTextHref = (snapshotId: string, start: number, end: number) =>
  hrefFor({ page: 'text', snapshotId, start, end });

interface AssessmentPanelProps {
  assessment: Assessment;
  /** The vendor's documents, to name the sources of quotes. */
  documents: readonly NamedDocument[];
}

/** The three figures, how many findings of each kind, and all of them with their quotes. */
export function AssessmentPanel({ assessment, documents }: AssessmentPanelProps) {
  const locale = useLocale();
  const { t, dateTime } = locale;
  return (
    <>
      <section class="card card__body stack" aria-labelledby="result-title">
        <h2 id="result-title">{t('result.title')}</h2>
        <ScorecardPanel scorecard={assessment} />
        <VerdictCounts findings={assessment.findings} />
        <p class="soft small">
          {t('result.made', {
            when: dateTime(assessment.assessedAt),
            version: String(assessment.rulesVersion),
            count: assessment.documents.length,
          })}{' '}
          {t('result.your-decision')}
        </p>
      </section>
      <FindingsList
        assessment={assessment}
        sources={sourcesOf(assessment, documents, locale)}
        storedTextHref={storedTextHref}
      />
    </>
  );
}

import type { Assessment } from '../../utils/model/assessment.ts';
import { FindingsList } from '../findings/findings-list.tsx';
import { VerdictCounts } from '../findings/verdict-counts.tsx';
import { useLocale } from '../locale.tsx';
import { hrefFor } from '../register/route.ts';
import { ScorecardPanel } from '../scorecard/scorecard.tsx';

const storedTextHref = (snapshotId: string, start: number, end: number) =>
  hrefFor({ page: 'text', snapshotId, start, end });

/** The three figures, how many findings of each kind, and all of them with their quotes. */
export function AssessmentPanel({ assessment }: { assessment: Assessment }) {
  const { t, dateTime } = useLocale();
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
      <FindingsList assessment={assessment} storedTextHref={storedTextHref} />
    </>
  );
}

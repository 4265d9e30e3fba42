import type { Assessment } from '../../utils/model/assessment.ts';
import { VerdictCounts } from '../findings/verdict-counts.tsx';
import { useLocale } from '../locale.tsx';
import { ScorecardPanel } from '../scorecard/scorecard.tsx';

/** What the vetting found, in figures that stand together, and when. */
export function ResultFigures({ assessment }: { assessment: Assessment }) {
  const { t, date } = useLocale();
  return (
    <section class="stack" aria-labelledby="result-title">
      <div class="row row--apart">
        <h2 id="result-title">{t('result.title')}</h2>
        <span class="soft small">{t('result.assessed-at', { date: date(assessment.assessedAt) })}</span>
      </div>
      <ScorecardPanel scorecard={assessment} />
      <VerdictCounts findings={assessment.findings} />
    </section>
  );
}

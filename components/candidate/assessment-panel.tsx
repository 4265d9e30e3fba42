import type { Assessment } from '../../utils/model/assessment.ts';
import { FindingsList } from '../findings/findings-list.tsx';
import { type NamedDocument, sourcesOf } from '../findings/sources.ts';
import { VerdictCounts } from '../findings/verdict-counts.tsx';
import { useLocale } from '../locale.tsx';
import type { ProfileKnowledge } from '../profile/profile-knowledge.tsx';
import { ProfileSections } from '../profile/profile-sections.tsx';
import { hrefFor } from '../register/route.ts';
import { ScorecardPanel } from '../scorecard/scorecard.tsx';

const storedTextHref = (snapshotId: string, start: number, end: number) =>
  hrefFor({ page: 'text', snapshotId, start, end });

interface AssessmentPanelProps {
  assessment: Assessment;
  /** The vendor's documents, to name the sources of quotes. */
  documents: readonly NamedDocument[];
  knowledge: ProfileKnowledge;
}

/** The three figures, what is told of the vendor itself, and all findings with their quotes. */
export function AssessmentPanel({ assessment, documents, knowledge }: AssessmentPanelProps) {
  const locale = useLocale();
  const { t, dateTime } = locale;
  const sources = sourcesOf(assessment, documents, locale);
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
      <ProfileSections
        profile={assessment.profile}
        knowledge={knowledge}
        sources={sources}
        storedTextHref={storedTextHref}
      />
      <FindingsList assessment={assessment} sources={sources} storedTextHref={storedTextHref} />
    </>
  );
}

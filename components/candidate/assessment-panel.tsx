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

interface FindingsPanelProps {
  assessment: Assessment;
  /** The vendor's documents, to name the sources of quotes. */
  documents: readonly NamedDocument[];
}

/** The three figures, and all findings with their quotes. */
export function FindingsPanel({ assessment, documents }: FindingsPanelProps) {
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
      <FindingsList assessment={assessment} sources={sources} storedTextHref={storedTextHref} />
    </>
  );
}

interface ProfilePanelProps extends FindingsPanelProps {
  knowledge: ProfileKnowledge;
}

/** What the documents tell of the vendor itself: who it is, whom it engages, where the data goes. */
export function ProfilePanel({ assessment, documents, knowledge }: ProfilePanelProps) {
  const sources = sourcesOf(assessment, documents, useLocale());
  return (
    <ProfileSections
      profile={assessment.profile}
      knowledge={knowledge}
      sources={sources}
      storedTextHref={storedTextHref}
    />
  );
}

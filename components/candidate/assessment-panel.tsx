import type { Assessment } from '../../utils/model/assessment.ts';
import { FindingsList } from '../findings/findings-list.tsx';
import { type NamedDocument, sourcesOf } from '../findings/sources.ts';
import { VerdictCounts } from '../findings/verdict-counts.tsx';
import { useLocale } from '../locale.tsx';
import { GroupPlot } from '../plots/group-plot.tsx';
import type { ProfileKnowledge } from '../profile/profile-knowledge.tsx';
import { ProfileSections } from '../profile/profile-sections.tsx';
import { hrefFor } from '../register/route.ts';
import { GroupRules } from '../scorecard/group-rules.tsx';
import { ScorecardPanel } from '../scorecard/scorecard.tsx';

/** Address of the stored text of a snapshot, with a part marked. */
export const storedTextHref = (snapshotId: string, start: number, end: number) =>
  hrefFor({ page: 'text', snapshotId, start, end });

interface PanelProps {
  assessment: Assessment;
  /** The vendor's documents, to name the sources of quotes. */
  documents: readonly NamedDocument[];
}

/** The three figures, the verdicts counted, and what they were made from. */
export function ResultCard({ assessment }: { assessment: Assessment }) {
  const { t, dateTime } = useLocale();
  return (
    <section class="card card__body stack" aria-labelledby="result-title">
      <h2 id="result-title">{t('result.title')}</h2>
      <ScorecardPanel scorecard={assessment} />
      <VerdictCounts findings={assessment.findings} />
      <GroupRules results={assessment.groupRules ?? []} />
      <p class="soft small">
        {t('result.made', {
          when: dateTime(assessment.assessedAt),
          version: String(assessment.rulesVersion),
          count: assessment.documents.length,
        })}{' '}
        {assessment.policyVersion
          ? t('score.by-policy', { version: String(assessment.policyVersion) })
          : t('score.by-proposal')}{' '}
        {t('result.your-decision')}
      </p>
    </section>
  );
}

/** How the groups stand beside each other, and all findings with their quotes. */
export function FindingsPanel({ assessment, documents }: PanelProps) {
  const sources = sourcesOf(assessment, documents, useLocale());
  return (
    <>
      <GroupPlot byGroup={assessment.byGroup} />
      <FindingsList assessment={assessment} sources={sources} storedTextHref={storedTextHref} />
    </>
  );
}

interface ProfilePanelProps extends PanelProps {
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

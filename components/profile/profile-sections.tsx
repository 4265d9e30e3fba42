import type { VendorProfile } from '../../utils/model/vendor-profile.ts';
import { Notice } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';
import { AuthoritySection } from './authority-section.tsx';
import { IdentitySection } from './identity-section.tsx';
import { type ProfileKnowledge, ProfileKnowledgeProvider } from './profile-knowledge.tsx';
import { ProfileOverview } from './profile-overview.tsx';
import { StaleSection } from './stale-section.tsx';
import { SubProcessorsSection } from './sub-processors-section.tsx';
import { TransfersSection } from './transfers-section.tsx';
import type { ProfileSources } from './vendor-words.tsx';
import './profile.css';

interface ProfileSectionsProps extends ProfileSources {
  /** Absent when no document could be read, or when the assessment is from before there were profiles. */
  profile: VendorProfile | undefined;
  knowledge: ProfileKnowledge;
}

/** What the vendor's documents tell of it beside the verdicts: an overview, and a section for each subject. */
export function ProfileSections({ profile, knowledge, ...sources }: ProfileSectionsProps) {
  const { t } = useLocale();
  if (!profile) {
    return (
      <>
        <Notice tone="info">{t('profile.absent')}</Notice>
        <ProfileKnowledgeProvider knowledge={knowledge}>
          <AuthoritySection authorities={knowledge.authorities} />
        </ProfileKnowledgeProvider>
      </>
    );
  }
  return (
    <ProfileKnowledgeProvider knowledge={knowledge}>
      <ProfileOverview profile={profile} authorities={knowledge.authorities} />
      <IdentitySection identity={profile.identity} sources={sources.sources} />
      <SubProcessorsSection profile={profile} {...sources} />
      <TransfersSection transfers={profile.transfers} {...sources} />
      <StaleSection references={profile.staleReferences} {...sources} />
      <AuthoritySection authorities={knowledge.authorities} />
    </ProfileKnowledgeProvider>
  );
}

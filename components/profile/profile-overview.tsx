import type { ComponentChildren } from 'preact';
import type { CompetentAuthorities } from '../../utils/model/transfer.ts';
import type { VendorProfile } from '../../utils/model/vendor-profile.ts';
import { useLocale } from '../locale.tsx';
import { ClassMark, placeName } from './place-marks.tsx';
import { placesOf } from './places.ts';
import { headingId, PROFILE_SECTIONS, type ProfileSection } from './section-card.tsx';
import { needsCorrection, staleGroups } from './stale-groups.ts';

interface ProfileOverviewProps {
  profile: VendorProfile;
  authorities: CompetentAuthorities;
}

/** The answer of each section in a few words, and the way to it. */
export function ProfileOverview({ profile, authorities }: ProfileOverviewProps) {
  const { t } = useLocale();
  const answers = useAnswers(profile, authorities);
  return (
    <nav class="overview no-print" aria-label={t('profile.overview')}>
      <ul>
        {PROFILE_SECTIONS.map((section) => (
          <li key={section}>
            <button type="button" class="overview__item" onClick={() => goTo(section)}>
              <span class="overview__label">{t(`profile.${section}`)}</span>
              <span class="overview__answer">{answers[section]}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The fragment of the address names the view, so the way to a heading is the focus. */
function goTo(section: ProfileSection): void {
  const heading = document.getElementById(headingId(section));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

function useAnswers(
  { identity, subProcessors, transfers, staleReferences }: VendorProfile,
  { vendor }: CompetentAuthorities,
): Record<ProfileSection, ComponentChildren> {
  const locale = useLocale();
  const { t, countryName, own } = locale;
  const worst = placesOf(transfers).find((place) => place.class === transfers.worst);
  const stale = staleGroups(staleReferences).filter(needsCorrection).length;
  const noStale = t(staleReferences.length > 0 ? 'overview.only-notes' : 'overview.no-stale');
  const [authority] = vendor;
  return {
    identity: identity.country
      ? countryName(identity.country.value)
      : (identity.legalName?.value ?? t('overview.unknown')),
    'sub-processors':
      subProcessors.length > 0 ? t('overview.sub-processors', { count: subProcessors.length }) : t('overview.no-list'),
    transfers: (
      <>
        {worst && worst.country !== null && `${placeName(worst, locale)} `}
        <ClassMark of={transfers.worst} />
      </>
    ),
    stale: stale > 0 ? t('overview.stale', { count: stale }) : noStale,
    authority: !authority
      ? t('overview.no-authority')
      : vendor.length > 1
        ? t('overview.one-of', { count: vendor.length })
        : (authority.acronym ?? own(authority.title)),
  };
}

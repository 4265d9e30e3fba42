import type { ComponentChildren } from 'preact';
import { useLocale } from '../locale.tsx';

/** The sections about a vendor, in the order in which they stand. */
export const PROFILE_SECTIONS = ['identity', 'sub-processors', 'transfers', 'stale', 'authority'] as const;
export type ProfileSection = (typeof PROFILE_SECTIONS)[number];

/** Id of the heading of a section; the overview leads there. */
export const headingId = (section: ProfileSection): string => `profile-${section}`;

interface SectionCardProps {
  section: ProfileSection;
  /** Beside the title: how many, or how it stands. */
  aside?: ComponentChildren;
  children: ComponentChildren;
}

/** One subject about the vendor, under its own heading. */
export function SectionCard({ section, aside, children }: SectionCardProps) {
  const { t } = useLocale();
  return (
    <section class="card card__body stack profile-section" aria-labelledby={headingId(section)}>
      <div class="row row--apart">
        <h2 id={headingId(section)} tabIndex={-1}>
          {t(`profile.${section}`)}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import { hrefFor, type Route } from '../register/route.ts';

/** The way back, above what a page is about. */
export function BackLink({ to, children }: { to: Route; children: ComponentChildren }) {
  return (
    <a class="page__back no-print" href={hrefFor(to)}>
      <Icon name="back" />
      {children}
    </a>
  );
}

/** To all candidates. */
export function BackToAll() {
  const { t } = useLocale();
  return <BackLink to={{ page: 'list' }}>{t('nav.all-candidates')}</BackLink>;
}

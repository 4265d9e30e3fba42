import type { ComponentChildren } from 'preact';
import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import { hrefFor } from '../register/route.ts';

/** The way back, above what a page is about. */
export function BackLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class="page__back no-print" href={href}>
      <Icon name="back" />
      {children}
    </a>
  );
}

/** To all candidates. */
export function BackToAll() {
  const { t } = useLocale();
  return <BackLink href={hrefFor({ page: 'list' })}>{t('nav.all-candidates')}</BackLink>;
}

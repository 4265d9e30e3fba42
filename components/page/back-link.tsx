import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import { hrefFor } from '../register/route.ts';

/** The way back to all candidates, above what a page is about. */
export function BackToAll() {
  const { t } = useLocale();
  return (
    <a class="page__back no-print" href={hrefFor({ page: 'list' })}>
      <Icon name="back" />
      {t('nav.all-candidates')}
    </a>
  );
}

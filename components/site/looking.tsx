import { Icon } from '../design/icon.tsx';
import { Notice } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';

/** While the page is being looked at. */
export function Looking({ title }: { title: string }) {
  const { t } = useLocale();
  return (
    <main class="site__main">
      <h1 class="hidden-visually">{title}</h1>
      <p class="hidden-visually" role="status">
        {t('site.looking')}
      </p>
      <span class="bone bone--title" />
      <span class="bone" />
      <span class="bone" />
      <span class="bone bone--short" />
    </main>
  );
}

/** When the page could not be looked at. */
export function LookFailed({ title, onRetry }: { title: string; onRetry: () => void }) {
  const { t } = useLocale();
  return (
    <main class="site__main">
      <h1 class="hidden-visually">{title}</h1>
      <Notice
        tone="problem"
        announce
        actions={
          <button type="button" class="button" onClick={onRetry}>
            <Icon name="retry" />
            {t('action.try-again')}
          </button>
        }
      >
        {t('site.look-failed')}
      </Notice>
    </main>
  );
}

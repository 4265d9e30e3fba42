import { Icon } from '../design/icon.tsx';
import { Notice } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';

/** When the page could not be looked at, in the popup and in the panel. */
export function LookFailed({ title, onRetry }: { title: string; onRetry: () => void }) {
  const { t } = useLocale();
  return (
    <main class="popup__main">
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
        {t('popup.failed')}
      </Notice>
    </main>
  );
}

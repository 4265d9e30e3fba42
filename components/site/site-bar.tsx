import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';

interface SiteBarProps {
  /** Opens the panel beside the page; null where the browser has none, or this is the panel. */
  openPanel: (() => void) | null;
}

/** The name, and the ways out of here. */
export function SiteBar({ openPanel }: SiteBarProps) {
  const { t } = useLocale();
  return (
    <header class="site__bar">
      <img class="site__mark" src="/icon/icon.svg" alt="" width="20" height="20" />
      <span class="site__name">{t('product')}</span>
      <nav class="site__nav" aria-label={t('nav.label')}>
        {openPanel && (
          <button
            type="button"
            class="button button--quiet button--icon"
            onClick={openPanel}
            aria-label={t('panel.open')}
            title={t('panel.open')}
          >
            <Icon name="panel" />
          </button>
        )}
        <a class="button button--quiet" href="/register.html" target="_blank" rel="noreferrer">
          <Icon name="register" />
          {t('nav.register')}
        </a>
        <a
          class="button button--quiet button--icon"
          href="/options.html"
          target="_blank"
          rel="noreferrer"
          aria-label={t('nav.options')}
          title={t('nav.options')}
        >
          <Icon name="settings" />
        </a>
      </nav>
    </header>
  );
}

import type { ComponentChildren } from 'preact';
import { useLocale } from '../locale.tsx';
import './page.css';

interface PageShellProps {
  current: 'register' | 'changes' | 'options' | 'onboarding';
  children: ComponentChildren;
  /** How many changes of vendors are open. */
  openChanges?: number;
  /** Text and forms read better in a narrower column than a table does. */
  width?: 'wide' | 'middle' | 'narrow';
}

/** Frame of our own pages: the name, the way to the others, and the page itself. */
export function PageShell({ current, children, openChanges = 0, width = 'wide' }: PageShellProps) {
  const { t } = useLocale();
  const currentPage = (page: PageShellProps['current']) => (page === current ? 'page' : undefined);
  return (
    <>
      {/* A button, because the fragment of our pages is a route. */}
      <button type="button" class="skip-link" onClick={() => document.getElementById('main')?.focus()}>
        {t('nav.skip')}
      </button>
      <header class="page-header no-print">
        <div class="page-header__inner">
          <a class="brand" href="/register.html">
            <img src="/icon/icon.svg" alt="" width="24" height="24" />
            <span>{t('product')}</span>
          </a>
          <nav class="page-nav" aria-label={t('nav.label')}>
            <a href="/register.html" aria-current={currentPage('register')}>
              {t('nav.register')}
            </a>
            <a href="/register.html#/changes" aria-current={currentPage('changes')}>
              {t('nav.changes')}
              {openChanges > 0 && (
                <span class="page-nav__count figures" title={t('nav.changes-open', { count: openChanges })}>
                  {openChanges}
                </span>
              )}
            </a>
            <a href="/options.html" aria-current={currentPage('options')}>
              {t('nav.options')}
            </a>
          </nav>
        </div>
      </header>
      <main id="main" tabIndex={-1} class={`page page--${width}`}>
        {children}
      </main>
    </>
  );
}

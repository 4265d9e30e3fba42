import type { ComponentChildren } from 'preact';
import { EmptyState } from '../design/empty-state.tsx';
import { useLocale } from '../locale.tsx';
import { LookFailed, Looking } from '../site/looking.tsx';
import { SiteBar } from '../site/site-bar.tsx';
import type { SiteProps } from '../site/site-props.ts';
import { PopupSite } from './popup-site.tsx';
import '../site/site.css';
import './popup.css';

interface PopupProps extends SiteProps {
  /** Opens the panel beside the page; null where the browser has none. */
  openPanel: (() => void) | null;
}

/** The toolbar popup: the site in the tab at a glance. */
export function PopupView({ openPanel, ...props }: PopupProps) {
  return (
    <div class="site popup">
      <SiteBar openPanel={openPanel} />
      <PopupBody {...props} />
    </div>
  );
}

function PopupBody({ state, ...props }: SiteProps): ComponentChildren {
  const { t } = useLocale();
  switch (state.kind) {
    case 'loading':
      return <Looking title={t('popup.title')} />;
    case 'not-allowed':
      return (
        <main>
          <EmptyState title={t('popup.not-allowed.title')} heading="h1">
            <p>{t('popup.not-allowed.text')}</p>
          </EmptyState>
        </main>
      );
    case 'failed':
      return <LookFailed title={t('popup.title')} onRetry={props.actions.retry} />;
    case 'site':
      return <PopupSite view={state.view} {...props} />;
  }
}

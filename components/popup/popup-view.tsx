import type { ComponentChildren } from 'preact';
import type { SiteVerdict } from '../../utils/model/detection.ts';
import { EmptyState } from '../design/empty-state.tsx';
import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import { LookFailed } from './look-failed.tsx';
import { PopupSite } from './popup-site.tsx';
import type { SiteView } from './site-view.ts';
import './popup.css';

export type PopupState =
  | { kind: 'loading' }
  /** A page of the browser, or one we have no permission for. */
  | { kind: 'not-allowed' }
  | { kind: 'failed' }
  | { kind: 'site'; view: SiteView };

/** What went wrong with the last thing the user asked for. */
export type PopupProblem = 'permission-refused' | 'action-failed';

export interface PopupActions {
  retry: () => void;
  vet: () => void;
  cancel: () => void;
  resume: () => void;
  readOpenPage: () => void;
  save: () => void;
  /** The user says what this site is; null takes it back. */
  say: (kind: SiteVerdict['kind'] | null) => void;
  removePractice: () => void;
  /** Opens the panel beside the page; null where the browser has none, or this is the panel. */
  openPanel: (() => void) | null;
}

export interface PopupProps {
  state: PopupState;
  actions: PopupActions;
  problem: PopupProblem | null;
}

/** The toolbar popup: the site in the tab at a glance. */
export function PopupView(props: PopupProps) {
  return (
    <div class="popup">
      <PopupBar openPanel={props.actions.openPanel} />
      <PopupBody {...props} />
    </div>
  );
}

function PopupBody({ state, ...props }: PopupProps): ComponentChildren {
  const { t } = useLocale();
  switch (state.kind) {
    case 'loading':
      return <Loading />;
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

/** The name, and the ways out of here. */
export function PopupBar({ openPanel }: Pick<PopupActions, 'openPanel'>) {
  const { t } = useLocale();
  return (
    <header class="popup__bar">
      <img class="brand__mark" src="/icon/icon.svg" alt="" width="20" height="20" />
      <span class="brand__name">{t('product')}</span>
      <nav class="popup__nav" aria-label={t('nav.label')}>
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

/** While the page is being looked at. */
export function Loading() {
  const { t } = useLocale();
  return (
    <main class="popup__main">
      <h1 class="hidden-visually">{t('popup.title')}</h1>
      <p class="hidden-visually" role="status">
        {t('popup.loading')}
      </p>
      <span class="bone bone--title" />
      <span class="bone" />
      <span class="bone" />
      <span class="bone bone--short" />
    </main>
  );
}

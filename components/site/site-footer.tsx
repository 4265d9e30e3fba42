import { Icon } from '../design/icon.tsx';
import { sitesOf } from '../documents/document-kinds.ts';
import { useLocale } from '../locale.tsx';
import type { SiteActions } from './site-props.ts';
import { hasUnsavedFindings, kindOf, registerHref, type SitePhase, type SiteView } from './site-view.ts';

interface SiteFooterProps {
  view: SiteView;
  phase: SitePhase;
  actions: SiteActions;
}

/** The one thing to do next, always in sight. */
export function SiteFooter({ view, phase, actions }: SiteFooterProps) {
  const { t } = useLocale();
  if (phase === 'running') {
    return (
      <footer class="site__footer">
        <button type="button" class="button button--wide" onClick={actions.cancel}>
          <Icon name="close" />
          {t('action.cancel')}
        </button>
      </footer>
    );
  }
  if (phase === 'stopped') {
    return (
      <footer class="site__footer">
        <button type="button" class="button button--primary button--wide" onClick={actions.resume}>
          <Icon name="retry" />
          {t('action.go-on')}
        </button>
      </footer>
    );
  }
  if (phase === 'judged') return <JudgedFooter view={view} actions={actions} />;
  if (phase === 'found' && canVet(view)) return <VetFooter view={view} actions={actions} />;
  return null;
}

const canVet = ({ detection }: SiteView) => detection.links.length > 0 || detection.page.documentType !== null;

function VetFooter({ view, actions }: Omit<SiteFooterProps, 'phase'>) {
  const { t } = useLocale();
  const looksLikeVendor = kindOf(view) === 'vendor';
  return (
    <footer class="site__footer">
      <PermissionSentence view={view} />
      <button
        type="button"
        class={looksLikeVendor ? 'button button--primary button--wide' : 'button button--wide'}
        onClick={actions.vet}
      >
        {t(looksLikeVendor ? 'action.vet' : 'action.vet-anyway')}
      </button>
    </footer>
  );
}

/** Why the browser is about to ask for permission, before it does. */
function PermissionSentence({ view }: { view: SiteView }) {
  const { t, list } = useLocale();
  const sites = sitesOf(view.missingOrigins);
  if (sites.length === 0) return <p class="soft small">{t('vet.only-vendor')}</p>;
  return <p class="soft small">{t('vet.permission', { sites: list(sites) })}</p>;
}

function JudgedFooter({ view, actions }: Omit<SiteFooterProps, 'phase'>) {
  const { t } = useLocale();
  const unsaved = hasUnsavedFindings(view);
  return (
    <footer class="site__footer site__footer--row">
      {unsaved && (
        <button type="button" class="button button--primary" onClick={actions.save}>
          {t(view.candidate ? 'action.save-again' : 'action.save')}
        </button>
      )}
      <a
        class={unsaved ? 'button' : 'button button--primary'}
        href={registerHref(view)}
        target="_blank"
        rel="noreferrer"
      >
        {t('action.open-in-register')}
      </a>
      <button
        type="button"
        class="button button--quiet button--icon site__again"
        onClick={actions.vet}
        aria-label={t('action.vet-again')}
        title={t('action.vet-again')}
      >
        <Icon name="retry" />
      </button>
    </footer>
  );
}

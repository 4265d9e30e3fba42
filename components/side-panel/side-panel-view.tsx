import type { ComponentChildren } from 'preact';
import { EmptyState } from '../design/empty-state.tsx';
import { Icon } from '../design/icon.tsx';
import type { OverruleActions } from '../findings/overrule-actions.tsx';
import { useLocale } from '../locale.tsx';
import { Found } from '../site/found.tsx';
import { LookFailed, Looking } from '../site/looking.tsx';
import { SiteBar } from '../site/site-bar.tsx';
import { IsCandidate, SiteFrame } from '../site/site-frame.tsx';
import type { SiteProps } from '../site/site-props.ts';
import { kindOf, phaseOf, type SiteView } from '../site/site-view.ts';
import { PanelFindings } from './panel-findings.tsx';
import '../site/site.css';
import './side-panel.css';

interface SidePanelProps extends SiteProps {
  overruling: Pick<OverruleActions, 'onOverrule' | 'onWithdraw'>;
  /** Asks for permission to look at every page; null when that is given. */
  onNotice: (() => void) | null;
}

/** The panel beside the page: the vendor in the tab in front. */
export function SidePanelView(props: SidePanelProps) {
  return (
    <div class="site panel">
      <SiteBar openPanel={null} />
      <PanelBody {...props} />
    </div>
  );
}

function PanelBody({ state, ...props }: SidePanelProps): ComponentChildren {
  const { t } = useLocale();
  switch (state.kind) {
    case 'loading':
      return <Looking title={t('panel.title')} />;
    case 'not-allowed':
      return <NotAllowed onNotice={props.onNotice} />;
    case 'failed':
      return <LookFailed title={t('panel.title')} onRetry={props.actions.retry} />;
    case 'site':
      return <PanelSite view={state.view} {...props} />;
  }
}

function NotAllowed({ onNotice }: Pick<SidePanelProps, 'onNotice'>) {
  const { t } = useLocale();
  return (
    <main>
      <EmptyState title={t('panel.not-allowed.title')} heading="h1">
        <p>{t('panel.not-allowed.text')}</p>
        {onNotice && (
          <>
            <p>{t('panel.not-allowed.always')}</p>
            <button type="button" class="button" onClick={onNotice}>
              <Icon name="eye" />
              {t('noticing.button')}
            </button>
          </>
        )}
      </EmptyState>
    </main>
  );
}

function PanelSite({ overruling, ...props }: Omit<SidePanelProps, 'state' | 'onNotice'> & { view: SiteView }) {
  const { t } = useLocale();
  const { view } = props;
  const phase = phaseOf(view);
  const isElse = phase === 'found' && kindOf(view) === 'not-vendor';
  return (
    <SiteFrame {...props} standing={<Standing view={view} />}>
      {isElse && <p class="soft">{t('panel.not-vendor')}</p>}
      {phase === 'found' && (!isElse || view.detection.links.length > 0) && <Found view={view} />}
      {phase === 'judged' && <PanelFindings view={view} overruling={overruling} />}
    </SiteFrame>
  );
}

/** How the vendor stands with us. */
function Standing({ view }: { view: SiteView }) {
  const { t } = useLocale();
  if (view.candidate) return <IsCandidate view={view} />;
  if (phaseOf(view) !== 'found' || kindOf(view) !== 'vendor') return null;
  return <p class="soft">{t('panel.not-vetted')}</p>;
}

import type { ComponentChildren } from 'preact';
import { isPractice } from '../../utils/model/practice.ts';
import { EmptyState } from '../design/empty-state.tsx';
import { Icon } from '../design/icon.tsx';
import { Notice } from '../design/notice.tsx';
import type { OverruleActions } from '../findings/overrule-actions.tsx';
import { useLocale } from '../locale.tsx';
import { ChangesSince } from '../popup/changes-since.tsx';
import { LookFailed } from '../popup/look-failed.tsx';
import { PopupFooter } from '../popup/popup-footer.tsx';
import { Found, practiceRemoval, UnreadInTab } from '../popup/popup-site.tsx';
import { Loading, PopupBar, type PopupProps } from '../popup/popup-view.tsx';
import { SiteHead } from '../popup/site-head.tsx';
import { kindOf, phaseOf, type SiteView } from '../popup/site-view.ts';
import { PracticeNotice } from '../practice/practice-notice.tsx';
import { VettingProgress, VettingStopped } from '../vetting/vetting-progress.tsx';
import { PanelFindings } from './panel-findings.tsx';
import '../popup/popup.css';
import './side-panel.css';

interface SidePanelProps extends PopupProps {
  overruling: Pick<OverruleActions, 'onOverrule' | 'onWithdraw'>;
  /** Asks for permission to look at every page; null when that is given. */
  onNotice: (() => void) | null;
}

/** The panel beside the page: the vendor in the tab in front. */
export function SidePanelView(props: SidePanelProps) {
  return (
    <div class="popup panel">
      <PopupBar openPanel={null} />
      <PanelBody {...props} />
    </div>
  );
}

function PanelBody({ state, ...props }: SidePanelProps): ComponentChildren {
  const { t } = useLocale();
  switch (state.kind) {
    case 'loading':
      return <Loading />;
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

function PanelSite({ view, actions, problem, overruling }: Omit<SidePanelProps, 'state'> & { view: SiteView }) {
  const { t } = useLocale();
  const phase = phaseOf(view);
  const isElse = phase === 'found' && kindOf(view) === 'not-vendor';
  return (
    <>
      <main class="popup__main">
        <SiteHead view={view} onSay={actions.say} />
        <Standing view={view} />
        {isPractice(view.vendor.id) && <PracticeNotice onRemove={practiceRemoval(view, actions)} />}
        <ChangesSince changes={view.openChanges} vendorId={view.vendor.id} />
        {problem && (
          <Notice tone="problem" announce>
            {t(`popup.problem.${problem}`)}
          </Notice>
        )}
        <UnreadInTab view={view} onRead={actions.readOpenPage} />
        {isElse && <p class="soft">{t('panel.not-vendor')}</p>}
        {phase === 'found' && (!isElse || view.detection.links.length > 0) && <Found view={view} />}
        {phase === 'running' && view.job && <VettingProgress job={view.job} />}
        {phase === 'stopped' && view.job && <VettingStopped job={view.job} />}
        {phase === 'judged' && <PanelFindings view={view} overruling={overruling} />}
      </main>
      <PopupFooter view={view} phase={phase} actions={actions} />
    </>
  );
}

/** How the vendor stands with us. */
function Standing({ view }: { view: SiteView }) {
  const { t } = useLocale();
  if (view.candidate) {
    return <Notice tone="info">{t('popup.is-candidate', { status: t(`status.${view.candidate.status}`) })}</Notice>;
  }
  if (phaseOf(view) !== 'found' || kindOf(view) !== 'vendor') return null;
  return <p class="soft">{t('panel.not-vetted')}</p>;
}

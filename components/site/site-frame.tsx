import type { ComponentChildren } from 'preact';
import { isPractice } from '../../utils/model/practice.ts';
import { Notice } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';
import { PracticeNotice } from '../practice/practice-notice.tsx';
import { VettingProgress, VettingStopped } from '../vetting/vetting-progress.tsx';
import { ChangesSince } from './changes-since.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHead } from './site-head.tsx';
import type { SiteActions, SiteProps } from './site-props.ts';
import { phaseOf, type SiteView, unreadDocumentInTab } from './site-view.ts';

interface SiteFrameProps extends Omit<SiteProps, 'state'> {
  view: SiteView;
  /** How the vendor stands with us. */
  standing: ComponentChildren;
  /** What was found or judged, as the popup or the panel shows it. */
  children: ComponentChildren;
}

/** What popup and panel show alike of the site in the tab: whose it is, what to know of it first, and what to do next. */
export function SiteFrame({ view, actions, problem, standing, children }: SiteFrameProps) {
  const { t } = useLocale();
  const phase = phaseOf(view);
  return (
    <>
      <main class="site__main">
        <SiteHead view={view} onSay={actions.say} />
        {isPractice(view.vendor.id) && <PracticeNotice onRemove={practiceRemoval(view, actions)} />}
        {standing}
        <ChangesSince changes={view.openChanges} vendorId={view.vendor.id} />
        {problem && (
          <Notice tone="problem" announce>
            {t(`site.problem.${problem}`)}
          </Notice>
        )}
        <UnreadInTab view={view} onRead={actions.readOpenPage} />
        {phase === 'running' && view.job && <VettingProgress job={view.job} />}
        {phase === 'stopped' && view.job && <VettingStopped job={view.job} />}
        {children}
      </main>
      <SiteFooter view={view} phase={phase} actions={actions} />
    </>
  );
}

/** That the vendor is a candidate, and its status. */
export function IsCandidate({ view: { candidate } }: { view: SiteView }) {
  const { t } = useLocale();
  if (!candidate) return null;
  return <Notice tone="info">{t('site.is-candidate', { status: t(`status.${candidate.status}`) })}</Notice>;
}

/** There is something to remove as soon as it was vetted. */
const practiceRemoval = ({ job, candidate }: SiteView, { removePractice }: SiteActions) =>
  job || candidate ? removePractice : undefined;

/** "Open it and I'll read it there": this is the there. */
function UnreadInTab({ view, onRead }: { view: SiteView; onRead: () => void }) {
  const { t } = useLocale();
  const document = unreadDocumentInTab(view);
  if (!document) return null;
  return (
    <Notice
      tone="info"
      actions={
        <button type="button" class="button" onClick={onRead}>
          {t('action.read-open-page')}
        </button>
      }
    >
      {t('site.unread-in-tab', { document: t(`document.${document.documentType}`) })}
    </Notice>
  );
}

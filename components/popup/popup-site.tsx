import { isPractice } from '../../utils/model/practice.ts';
import { Notice } from '../design/notice.tsx';
import { safeHref } from '../design/safe-href.ts';
import { FoundDocuments } from '../documents/found-documents.tsx';
import { useLocale } from '../locale.tsx';
import { PracticeNotice } from '../practice/practice-notice.tsx';
import { JobDocuments } from '../vetting/job-documents.tsx';
import { VettingProgress, VettingStopped } from '../vetting/vetting-progress.tsx';
import { ChangesSince } from './changes-since.tsx';
import { PopupFooter } from './popup-footer.tsx';
import { PopupResult } from './popup-result.tsx';
import type { PopupActions, PopupProps } from './popup-view.tsx';
import { SiteHead } from './site-head.tsx';
import { assessmentOf, phaseOf, type SiteView, unreadDocumentInTab } from './site-view.ts';

type PopupSiteProps = Omit<PopupProps, 'state'> & { view: SiteView };

/** Everything about the site in the tab, in the phase that its vetting is in. */
export function PopupSite({ view, actions, problem }: PopupSiteProps) {
  const { t } = useLocale();
  const phase = phaseOf(view);
  return (
    <>
      <main class="popup__main">
        <SiteHead view={view} onSay={actions.say} />
        {isPractice(view.vendor.id) && <PracticeNotice onRemove={practiceRemoval(view, actions)} />}
        {view.candidate && (
          <Notice tone="info">{t('popup.is-candidate', { status: t(`status.${view.candidate.status}`) })}</Notice>
        )}
        <ChangesSince changes={view.openChanges} vendorId={view.vendor.id} />
        {problem && (
          <Notice tone="problem" announce>
            {t(`popup.problem.${problem}`)}
          </Notice>
        )}
        <UnreadInTab view={view} onRead={actions.readOpenPage} />
        {phase === 'found' && <Found view={view} />}
        {phase === 'running' && view.job && <VettingProgress job={view.job} />}
        {phase === 'stopped' && view.job && <VettingStopped job={view.job} />}
        {phase === 'judged' && <Judged view={view} />}
      </main>
      <PopupFooter view={view} phase={phase} actions={actions} />
    </>
  );
}

/** The documents that the page links to, before they are read. */
export function Found({ view: { detection, vendor } }: { view: SiteView }) {
  const { t } = useLocale();
  if (detection.links.length === 0) {
    return (
      <section class="stack stack--tight" aria-labelledby="documents-title">
        <h2 id="documents-title">{t('documents.none')}</h2>
        <p class="soft">{t('documents.none-hint')}</p>
        <p>
          <a href={safeHref(vendor.homepage)} target="_blank" rel="noreferrer">
            {t('documents.open-homepage')}
          </a>
        </p>
      </section>
    );
  }
  return (
    <section class="stack stack--tight" aria-labelledby="documents-title">
      <h2 id="documents-title">{t('documents.found', { count: detection.links.length })}</h2>
      <FoundDocuments links={detection.links} />
    </section>
  );
}

function Judged({ view }: { view: SiteView }) {
  const { t } = useLocale();
  const assessment = assessmentOf(view);
  if (!assessment) return null;
  const unread = view.job?.documents.filter(({ state }) => state === 'failed') ?? [];
  const read = view.job?.documents.filter(({ state }) => state === 'read') ?? [];
  return (
    <>
      <PopupResult
        assessment={assessment}
        documents={view.job?.documents ?? view.candidate?.documents ?? []}
        detailsHref={registerHref(view)}
      >
        {unread.length > 0 && (
          <section class="stack stack--tight" aria-labelledby="unread-title">
            <h2 id="unread-title">{t('documents.unread', { count: unread.length })}</h2>
            <JobDocuments documents={unread} />
          </section>
        )}
      </PopupResult>
      {read.length > 0 && (
        <details>
          <summary>{t('documents.read', { count: read.length })}</summary>
          <JobDocuments documents={read} />
        </details>
      )}
    </>
  );
}

/** There is something to remove as soon as it was vetted. */
export const practiceRemoval = ({ job, candidate }: SiteView, { removePractice }: PopupActions) =>
  job || candidate ? removePractice : undefined;

/** "Open it and I'll read it there": this is the there. */
export function UnreadInTab({ view, onRead }: { view: SiteView; onRead: () => void }) {
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
      {t('popup.unread-in-tab', { document: t(`document.${document.documentType}`) })}
    </Notice>
  );
}

/** Where the register shows this vendor: the candidate, or the vetting while it is not saved. */
export const registerHref = ({ vendor, candidate }: SiteView): string =>
  `/register.html#/${candidate ? 'candidate' : 'vetting'}/${encodeURIComponent(vendor.id)}`;

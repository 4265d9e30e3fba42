import { useLocale } from '../locale.tsx';
import { Found } from '../site/found.tsx';
import { IsCandidate, SiteFrame } from '../site/site-frame.tsx';
import type { SiteProps } from '../site/site-props.ts';
import { assessmentOf, phaseOf, registerHref, type SiteView } from '../site/site-view.ts';
import { JobDocuments } from '../vetting/job-documents.tsx';
import { PopupResult } from './popup-result.tsx';

type PopupSiteProps = Omit<SiteProps, 'state'> & { view: SiteView };

/** Everything about the site in the tab, in the phase that its vetting is in. */
export function PopupSite(props: PopupSiteProps) {
  const { view } = props;
  const phase = phaseOf(view);
  return (
    <SiteFrame {...props} standing={<IsCandidate view={view} />}>
      {phase === 'found' && <Found view={view} />}
      {phase === 'judged' && <Judged view={view} />}
    </SiteFrame>
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

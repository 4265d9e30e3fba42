import type { VettingJob } from '../../utils/model/vetting-job.ts';
import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import type { ProfileKnowledge } from '../profile/profile-knowledge.tsx';
import { hrefFor } from '../register/route.ts';
import { JobDocuments } from '../vetting/job-documents.tsx';
import { VettingProgress, VettingStopped } from '../vetting/vetting-progress.tsx';
import { FindingsPanel, ProfilePanel, ResultCard } from './assessment-panel.tsx';
import { VendorHead } from './vendor-head.tsx';
import './candidate.css';

interface VettingProps {
  job: VettingJob;
  /** The vendor is in the register already. */
  isCandidate: boolean;
  knowledge: ProfileKnowledge;
  onSave: () => void;
  onResume: () => void;
  onCancel: () => void;
}

/** A vetting that is under way, or done and not saved yet. */
export function VettingView(props: VettingProps) {
  const { t } = useLocale();
  const { job } = props;
  return (
    <>
      <VendorHead
        name={job.vendorName}
        homepage={job.homepage}
        domain={job.id}
        detail={props.isCandidate ? undefined : t('vetting.not-saved')}
        actions={<VettingActions {...props} />}
      />
      {job.assessment ? (
        <div class="split">
          <div class="stack stack--loose">
            <ResultCard assessment={job.assessment} />
            <ProfilePanel assessment={job.assessment} documents={job.documents} knowledge={props.knowledge} />
            <FindingsPanel assessment={job.assessment} documents={job.documents} />
          </div>
          <section class="card card__body stack" aria-labelledby="documents-title">
            <h2 id="documents-title">{t('documents.title')}</h2>
            <JobDocuments documents={job.documents} />
          </section>
        </div>
      ) : (
        <div class="card card__body">
          {job.state === 'cancelled' ? <VettingStopped job={job} /> : <VettingProgress job={job} />}
        </div>
      )}
    </>
  );
}

function VettingActions({ job, isCandidate, onSave, onResume, onCancel }: VettingProps) {
  const { t } = useLocale();
  if (job.state === 'running' || job.state === 'judging') {
    return (
      <button type="button" class="button" onClick={onCancel}>
        <Icon name="close" />
        {t('action.cancel')}
      </button>
    );
  }
  if (job.state === 'cancelled') {
    return (
      <button type="button" class="button button--primary" onClick={onResume}>
        <Icon name="retry" />
        {t('action.go-on')}
      </button>
    );
  }
  const someUnread = job.documents.some(({ state }) => state === 'failed');
  return (
    <>
      {job.assessment && someUnread && (
        <button type="button" class="button" onClick={onResume}>
          <Icon name="retry" />
          {t('action.try-unread')}
        </button>
      )}
      {job.assessment && (
        <button type="button" class="button button--primary" onClick={onSave}>
          {t(isCandidate ? 'action.save-again' : 'action.save')}
        </button>
      )}
      {isCandidate && (
        <a class="button" href={hrefFor({ page: 'candidate', id: job.id })}>
          {t('action.open-candidate')}
        </a>
      )}
    </>
  );
}

import type { Candidate } from '../../utils/model/candidate.ts';
import type { Snapshot } from '../../utils/model/snapshot.ts';
import { Icon } from '../design/icon.tsx';
import { Notice } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';
import type { ProfileKnowledge } from '../profile/profile-knowledge.tsx';
import { CANDIDATE_TABS, type CandidateTab, hrefFor } from '../register/route.ts';
import { StatusMark } from '../register/status-mark.tsx';
import { FindingsPanel, ProfilePanel } from './assessment-panel.tsx';
import { AuditLog } from './audit-log.tsx';
import { DecisionPanel } from './decision-form.tsx';
import { EditForm } from './edit-form.tsx';
import type { OnEdit } from './on-edit.ts';
import { VendorDocuments } from './vendor-documents.tsx';
import { VendorHead } from './vendor-head.tsx';
import './candidate.css';

export interface CandidateProps {
  candidate: Candidate;
  snapshots: readonly Snapshot[];
  tab?: CandidateTab | undefined;
  userName: string;
  knowledge: ProfileKnowledge;
  onEdit: OnEdit;
  onDelete: () => void;
}

/** One candidate: what was found on the left, part by part; what the organisation makes of it on the right. */
export function CandidateView(props: CandidateProps) {
  const { t, date } = useLocale();
  const { candidate, userName, onEdit, onDelete } = props;
  return (
    <>
      <VendorHead
        name={candidate.name}
        homepage={candidate.homepage}
        domain={candidate.id}
        mark={<StatusMark status={candidate.status} />}
        detail={t('candidate.updated', { date: date(candidate.updatedAt) })}
        actions={
          <button type="button" class="button button--danger" onClick={onDelete}>
            <Icon name="trash" />
            {t('action.delete')}
          </button>
        }
      />
      <div class="split">
        <div class="stack stack--loose">
          <CandidateTabs id={candidate.id} current={props.tab ?? CANDIDATE_TABS[0]} />
          <CandidatePart {...props} />
        </div>
        <div class="stack stack--loose">
          <DecisionPanel candidate={candidate} userName={userName} onEdit={onEdit} />
          <EditForm key={candidate.id} candidate={candidate} onEdit={onEdit} />
          <AuditLog entries={candidate.audit} />
        </div>
      </div>
    </>
  );
}

function CandidateTabs({ id, current }: { id: string; current: CandidateTab }) {
  const { t } = useLocale();
  return (
    <nav class="tabs no-print" aria-label={t('candidate.parts')}>
      {CANDIDATE_TABS.map((tab) => (
        <a
          key={tab}
          class="tabs__tab"
          href={hrefFor({ page: 'candidate', id, tab })}
          aria-current={tab === current ? 'page' : undefined}
        >
          {t(`candidate.part.${tab}`)}
        </a>
      ))}
    </nav>
  );
}

function CandidatePart({ candidate, snapshots, tab, knowledge }: CandidateProps) {
  const { t } = useLocale();
  const { assessment, documents } = candidate;
  if (tab === 'documents') return <VendorDocuments documents={documents} snapshots={snapshots} />;
  if (!assessment) {
    return (
      <Notice tone="info">
        {t('candidate.not-assessed')}{' '}
        <a href={hrefFor({ page: 'vetting', id: candidate.id })}>{t('candidate.see-vetting')}</a>
      </Notice>
    );
  }
  const panel = { assessment, documents };
  if (tab === 'profile') return <ProfilePanel {...panel} knowledge={knowledge} />;
  return <FindingsPanel {...panel} />;
}

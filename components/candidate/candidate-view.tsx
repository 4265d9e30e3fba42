import type { Candidate } from '../../utils/model/candidate.ts';
import type { Snapshot } from '../../utils/model/snapshot.ts';
import { Icon } from '../design/icon.tsx';
import { Notice } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';
import type { ProfileKnowledge } from '../profile/profile-knowledge.tsx';
import { hrefFor } from '../register/route.ts';
import { StatusMark } from '../register/status-mark.tsx';
import { AssessmentPanel } from './assessment-panel.tsx';
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
  userName: string;
  knowledge: ProfileKnowledge;
  onEdit: OnEdit;
  onDelete: () => void;
}

/** One candidate: what was found on the left, what the organisation makes of it on the right. */
export function CandidateView({ candidate, snapshots, userName, knowledge, onEdit, onDelete }: CandidateProps) {
  const { t, date } = useLocale();
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
          {candidate.assessment ? (
            <AssessmentPanel assessment={candidate.assessment} documents={candidate.documents} knowledge={knowledge} />
          ) : (
            <Notice tone="info">
              {t('candidate.not-assessed')}{' '}
              <a href={hrefFor({ page: 'vetting', id: candidate.id })}>{t('candidate.see-vetting')}</a>
            </Notice>
          )}
        </div>
        <div class="stack stack--loose">
          <DecisionPanel candidate={candidate} userName={userName} onEdit={onEdit} />
          <EditForm key={candidate.id} candidate={candidate} onEdit={onEdit} />
          <VendorDocuments documents={candidate.documents} snapshots={snapshots} />
          <AuditLog entries={candidate.audit} />
        </div>
      </div>
    </>
  );
}

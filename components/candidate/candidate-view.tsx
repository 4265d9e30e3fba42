import type { ComponentChildren } from 'preact';
import type { Assessment } from '../../utils/model/assessment.ts';
import type { Candidate } from '../../utils/model/candidate.ts';
import type { ReviewDue } from '../../utils/model/review.ts';
import type { ScorePoint } from '../../utils/model/score-point.ts';
import type { Snapshot } from '../../utils/model/snapshot.ts';
import { Notice } from '../design/notice.tsx';
import { type OverruleActions, OverruleProvider } from '../findings/overrule-actions.tsx';
import { useLocale } from '../locale.tsx';
import { HistoryPlot } from '../plots/history-plot.tsx';
import type { ProfileKnowledge } from '../profile/profile-knowledge.tsx';
import { CANDIDATE_TABS, type CandidateTab, hrefFor } from '../register/route.ts';
import { FindingsPanel, ProfilePanel, ResultCard } from './assessment-panel.tsx';
import { AuditLog } from './audit-log.tsx';
import { CandidateHead } from './candidate-head.tsx';
import { DecisionPanel } from './decision-form.tsx';
import { DpoSection } from './dpo-section.tsx';
import { EditForm } from './edit-form.tsx';
import type { OnEdit } from './on-edit.ts';
import { VendorDocuments } from './vendor-documents.tsx';
import './candidate.css';

interface CandidateProps {
  candidate: Candidate;
  snapshots: readonly Snapshot[];
  /** What its assessments came to, oldest first. */
  history: readonly ScorePoint[];
  /** When it is to be looked at again, the earliest first. */
  reviews?: readonly ReviewDue[];
  tab?: CandidateTab | undefined;
  userName: string;
  knowledge: ProfileKnowledge;
  /** How it is watched, and what it changed. */
  changes?: ComponentChildren;
  onEdit: OnEdit;
  onDelete: () => void;
  /** How a person changes verdicts. */
  overruling: Pick<OverruleActions, 'onOverrule' | 'onWithdraw'>;
  /** The part with the questions to the vendor: it brings its own texts, so it comes ready made. */
  questions: ComponentChildren;
}

/** One candidate: what was found on the left, part by part; what the organisation makes of it on the right. */
export function CandidateView(props: CandidateProps) {
  const { candidate, reviews = [], userName, onEdit, onDelete } = props;
  const { assessment } = candidate;
  return (
    <>
      <CandidateHead candidate={candidate} reviews={reviews} onDelete={onDelete} />
      <div class="split">
        <div class="stack stack--loose">
          <OverruleProvider actions={{ ...props.overruling, overrules: candidate.overrules }}>
            {assessment && <ResultCard assessment={assessment} />}
            <CandidateTabs id={candidate.id} current={props.tab ?? CANDIDATE_TABS[0]} />
            {PARTS[props.tab ?? CANDIDATE_TABS[0]](props)}
          </OverruleProvider>
        </div>
        <div class="stack stack--loose">
          <DecisionPanel candidate={candidate} userName={userName} onEdit={onEdit} />
          <DpoSection key={`dpo ${candidate.id}`} candidate={candidate} onEdit={onEdit} />
          <EditForm key={candidate.id} candidate={candidate} onEdit={onEdit} />
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

/** What each part shows. */
const PARTS: Record<CandidateTab, (props: CandidateProps) => ComponentChildren> = {
  findings: (props) => (
    <WhenAssessed {...props}>
      {(assessment) => <FindingsPanel {...props.candidate} assessment={assessment} />}
    </WhenAssessed>
  ),
  profile: (props) => (
    <WhenAssessed {...props}>
      {(assessment) => <ProfilePanel {...props.candidate} assessment={assessment} knowledge={props.knowledge} />}
    </WhenAssessed>
  ),
  documents: ({ candidate, snapshots }) => <VendorDocuments documents={candidate.documents} snapshots={snapshots} />,
  questions: (props) => <WhenAssessed {...props}>{() => props.questions}</WhenAssessed>,
  changes: ({ changes }) => changes,
  history: ({ candidate, history }) => (
    <>
      <HistoryPlot points={history} />
      <AuditLog entries={candidate.audit} />
    </>
  ),
};

interface WhenAssessedProps {
  candidate: Candidate;
  children: (assessment: Assessment) => ComponentChildren;
}

function WhenAssessed({ candidate, children }: WhenAssessedProps) {
  const { t } = useLocale();
  if (candidate.assessment) return <>{children(candidate.assessment)}</>;
  return (
    <Notice tone="info">
      {t('candidate.not-assessed')}{' '}
      <a href={hrefFor({ page: 'vetting', id: candidate.id })}>{t('candidate.see-vetting')}</a>
    </Notice>
  );
}

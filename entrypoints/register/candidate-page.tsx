import { CandidateView } from '../../components/candidate/candidate-view.tsx';
import type { OnEdit } from '../../components/candidate/on-edit.ts';
import type { ToastMessage } from '../../components/design/toast.tsx';
import { useLocale } from '../../components/locale.tsx';
import { type CandidateTab, hrefFor } from '../../components/register/route.ts';
import type { Candidate } from '../../utils/model/candidate.ts';
import { snapshotsOf } from '../../utils/storage/snapshots.ts';
import {
  type DeletedCandidate,
  deleteCandidate,
  editCandidate,
  getCandidate,
  restoreCandidate,
} from '../../utils/use-cases/candidates.ts';
import { reviewsOf } from '../../utils/use-cases/reviews.ts';
import { scoreHistoryOf } from '../../utils/use-cases/score-history.ts';
import { usePageTitle } from '../shared/mount.tsx';
import { overrulingOf } from '../shared/overruling.ts';
import { useStored } from '../shared/use-stored.ts';
import { CandidateChanges } from './candidate-changes.tsx';
import { PracticeMark } from './practice-mark.tsx';
import { profileKnowledge } from './profile-knowledge.ts';
import { QuestionsPart } from './questions-part.tsx';
import { StoredPage } from './stored-page.tsx';

interface CandidatePageProps {
  id: string;
  tab?: CandidateTab | undefined;
  userName: string;
  /** Of the user's organisation, ISO 3166-1 alpha-2. */
  country: string;
  onToast: (toast: ToastMessage | null) => void;
}

/** One candidate. */
export function CandidatePage({ id, tab, userName, country, onToast }: CandidatePageProps) {
  const { t } = useLocale();
  const stored = useStored(`candidate ${id}`, () => loadCandidate(id), id);
  const candidate = stored.kind === 'ready' ? stored.value?.candidate : undefined;
  const deleteWithUndo = useDeletion(onToast);
  usePageTitle(candidate?.name ?? null);
  return (
    <StoredPage
      view={`candidate ${id}`}
      stored={stored}
      gone={{ title: t('candidate.gone.title'), text: t('candidate.gone.text') }}
    >
      {({ candidate, snapshots }) => (
        <>
          <PracticeMark vendorId={id} onToast={onToast} />
          <CandidateView
            candidate={candidate}
            snapshots={snapshots}
            history={scoreHistoryOf(candidate)}
            reviews={reviewsOf(candidate)}
            tab={tab}
            userName={userName}
            knowledge={profileKnowledge(candidate.assessment, country)}
            changes={<CandidateChanges candidate={candidate} onToast={onToast} />}
            onEdit={editorOf(id)}
            onDelete={() => deleteWithUndo(candidate)}
            overruling={overrulingOf(id, userName)}
            questions={tab === 'questions' && <QuestionsPart candidate={candidate} userName={userName} />}
          />
        </>
      )}
    </StoredPage>
  );
}

async function loadCandidate(id: string) {
  const [candidate, snapshots] = await Promise.all([getCandidate(id), snapshotsOf(id)]);
  return candidate && { candidate, snapshots };
}

const editorOf =
  (id: string): OnEdit =>
  async (edit, seen) => {
    try {
      return await editCandidate(id, edit, seen);
    } catch (error) {
      console.error(error);
      return { kind: 'failed' };
    }
  };

/** Deletes at once and offers the way back, instead of asking whether one is sure. */
function useDeletion(onToast: CandidatePageProps['onToast']) {
  const { t } = useLocale();
  const restore = async (deleted: DeletedCandidate, { id, name }: Candidate) => {
    const restored = await restoreCandidate(deleted);
    onToast({ text: t(restored ? 'candidate.restored' : 'candidate.not-restored', { name }) });
    location.hash = hrefFor({ page: 'candidate', id });
  };
  return async (candidate: Candidate) => {
    const { name } = candidate;
    const deleted = await deleteCandidate(candidate.id);
    location.hash = hrefFor({ page: 'list' });
    if (!deleted) return;
    onToast({
      text: t('candidate.deleted', { name }),
      action: { label: t('action.undo'), run: () => void restore(deleted, candidate) },
    });
  };
}

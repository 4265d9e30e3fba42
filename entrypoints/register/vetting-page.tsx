import { VettingView } from '../../components/candidate/vetting-view.tsx';
import type { ToastMessage } from '../../components/design/toast.tsx';
import { useLocale } from '../../components/locale.tsx';
import { hrefFor } from '../../components/register/route.ts';
import { send } from '../../utils/messaging/send.ts';
import { getCandidate } from '../../utils/use-cases/candidates.ts';
import { getVetting } from '../../utils/use-cases/vetting/get-vetting.ts';
import { usePageTitle } from '../shared/mount.tsx';
import { useAttempt } from '../shared/use-attempt.ts';
import { useStored } from '../shared/use-stored.ts';
import { PracticeMark } from './practice-mark.tsx';
import { profileKnowledge } from './profile-knowledge.ts';
import { StoredPage } from './stored-page.tsx';

interface VettingPageProps {
  id: string;
  /** Of the user's organisation, ISO 3166-1 alpha-2. */
  country: string;
  onToast: (toast: ToastMessage) => void;
}

/** The last, or running, vetting of a vendor. */
export function VettingPage({ id, country, onToast }: VettingPageProps) {
  const { t } = useLocale();
  const stored = useStored(`vetting ${id}`, () => loadVetting(id), id);
  usePageTitle(stored.kind === 'ready' && stored.value ? stored.value.job.vendorName : null);
  const attempt = useAttempt(onToast, 'site.problem.action-failed');
  const save = async () => {
    const candidate = await send('save-candidate', { vendorId: id });
    if (!candidate) throw new Error('there is no finished vetting to save');
    onToast({ text: t('candidate.saved', { name: candidate.name }) });
    location.hash = hrefFor({ page: 'candidate', id });
  };
  return (
    <StoredPage
      view={`vetting ${id}`}
      stored={stored}
      gone={{ title: t('vetting.gone.title'), text: t('vetting.gone.text') }}
    >
      {({ job, isCandidate }) => (
        <>
          <PracticeMark vendorId={id} onToast={onToast} />
          <VettingView
            job={job}
            isCandidate={isCandidate}
            knowledge={profileKnowledge(job.assessment, country)}
            onSave={() => attempt(save)}
            onResume={() => attempt(() => send('resume-vetting', { vendorId: id }))}
            onCancel={() => attempt(() => send('cancel-vetting', { vendorId: id }))}
          />
        </>
      )}
    </StoredPage>
  );
}

async function loadVetting(id: string) {
  const [job, candidate] = await Promise.all([getVetting(id), getCandidate(id)]);
  return job && { job, isCandidate: candidate !== null };
}

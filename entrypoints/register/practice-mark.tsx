import type { ToastMessage } from '../../components/design/toast.tsx';
import { useLocale } from '../../components/locale.tsx';
import { PracticeNotice } from '../../components/practice/practice-notice.tsx';
import { hrefFor } from '../../components/register/route.ts';
import { isPractice } from '../../utils/model/practice.ts';
import { removePractice } from '../../utils/use-cases/practice-removal.ts';
import { useAttempt } from '../shared/use-attempt.ts';

/** On the page of the vendor to practise on: says so, and takes it away in one click. */
export function PracticeMark({ vendorId, onToast }: { vendorId: string; onToast: (toast: ToastMessage) => void }) {
  const { t } = useLocale();
  const attempt = useAttempt(onToast, 'site.problem.action-failed');
  if (!isPractice(vendorId)) return null;
  const remove = async () => {
    await removePractice();
    location.hash = hrefFor({ page: 'list' });
    onToast({ text: t('practice.removed') });
  };
  return <PracticeNotice onRemove={() => attempt(remove)} />;
}

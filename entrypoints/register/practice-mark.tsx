import type { ToastMessage } from '../../components/design/toast.tsx';
import { useLocale } from '../../components/locale.tsx';
import { PracticeNotice } from '../../components/practice/practice-notice.tsx';
import { hrefFor } from '../../components/register/route.ts';
import { isPractice } from '../../utils/model/practice.ts';
import { removePractice } from '../../utils/use-cases/practice-removal.ts';

/** On the page of the vendor to practise on: says so, and takes it away in one click. */
export function PracticeMark({ vendorId, onToast }: { vendorId: string; onToast: (toast: ToastMessage) => void }) {
  const { t } = useLocale();
  if (!isPractice(vendorId)) return null;
  const remove = async () => {
    await removePractice();
    location.hash = hrefFor({ page: 'list' });
    onToast({ text: t('practice.removed') });
  };
  const onRemove = () =>
    void remove().catch((error: unknown) => {
      console.error(error);
      onToast({ text: t('site.problem.action-failed') });
    });
  return <PracticeNotice onRemove={onRemove} />;
}

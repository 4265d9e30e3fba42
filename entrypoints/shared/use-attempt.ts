import type { ToastMessage } from '../../components/design/toast.tsx';
import { useLocale } from '../../components/locale.tsx';

type Failed = 'watch.failed' | 'push.failed' | 'queue.problem.failed' | 'site.problem.action-failed';

/** Does what the user asked for, at once in the click, and says so when it fails. */
export function useAttempt(
  onToast: (toast: ToastMessage) => void,
  failed: Failed,
): (doing: () => Promise<unknown>) => void {
  const { t } = useLocale();
  return (doing) => {
    doing().catch((error: unknown) => {
      console.error(error);
      onToast({ text: t(failed) });
    });
  };
}

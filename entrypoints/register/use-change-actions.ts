import type { ChangeActions } from '../../components/changes/change-item.tsx';
import type { ToastMessage } from '../../components/design/toast.tsx';
import { useLocale } from '../../components/locale.tsx';
import { wordMarks } from '../../utils/engine/diff/word-marks.ts';
import { send } from '../../utils/messaging/send.ts';
import { acknowledge, reopen, showCount } from '../../utils/use-cases/watching/inbox.ts';
import { useAttempt } from '../shared/use-attempt.ts';

/** What a person does with changes; each can be undone, but for an assessment, which is one step further in the log. */
export function useChangeActions(onToast: (toast: ToastMessage | null) => void): ChangeActions {
  const { t } = useLocale();
  const attempt = useAttempt(onToast, 'watch.failed');
  const openAgain = (ids: readonly string[]) =>
    attempt(async () => {
      await reopen(ids);
      await showCount();
      onToast({ text: t('changes.reopened') });
    });
  return {
    acknowledge: (ids) =>
      attempt(async () => {
        const done = await acknowledge(ids);
        await showCount();
        const action = { label: t('action.undo'), run: () => openAgain(done) };
        onToast({ text: t('changes.acknowledged', { count: done.length }), action });
      }),
    reopen: openAgain,
    reassess: (vendorId) =>
      attempt(async () => {
        await send('assess-again', { vendorId });
        onToast({ text: t('changes.reassessed') });
      }),
    marksOf: wordMarks,
  };
}

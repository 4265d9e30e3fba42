import { useState } from 'preact/hooks';
import type { ToastMessage } from '../../components/design/toast.tsx';
import { useLocale } from '../../components/locale.tsx';
import type { BulkActions } from '../../components/register/bulk-bar.tsx';
import {
  type BulkEdit,
  deleteMany,
  editMany,
  MOST_DELETED,
  restoreMany,
  undoMany,
} from '../../utils/use-cases/register-view.ts';

/** What is done to many candidates at once; each can be undone. `progress`: share done, 0 to 1, while it is under way. */
export function useBulk(onToast: (toast: ToastMessage | null) => void): { bulk: BulkActions; progress: number | null } {
  const { t } = useLocale();
  const [progress, setProgress] = useState<number | null>(null);
  const attempt = (doing: () => Promise<void>) => {
    doing()
      .catch((error: unknown) => {
        console.error(error);
        onToast({ text: t('bulk.failed') });
      })
      .finally(() => setProgress(null));
  };
  const edit = (ids: readonly string[], what: BulkEdit) =>
    attempt(async () => {
      const change = await editMany(ids, what, { onProgress: (share) => setProgress(share > 0 ? share : null) });
      if (change.size === 0) return onToast({ text: t('bulk.unchanged') });
      const undo = async () => onToast({ text: t('bulk.undone', { count: await undoMany(change) }) });
      const action = { label: t('action.undo'), run: () => attempt(undo) };
      onToast({ text: t('bulk.changed', { count: change.size }), action });
    });
  const remove = (ids: readonly string[]) =>
    attempt(async () => {
      if (ids.length > MOST_DELETED) return onToast({ text: t('bulk.too-many', { most: MOST_DELETED }) });
      const deleted = await deleteMany(ids);
      const undo = async () => onToast({ text: t('bulk.restored', { count: await restoreMany(deleted) }) });
      const action = { label: t('action.undo'), run: () => attempt(undo) };
      onToast({ text: t('bulk.deleted', { count: deleted.length }), action });
    });
  return {
    progress,
    bulk: {
      setStatus: (ids, status) => edit(ids, { status }),
      addTag: (ids, addTag) => edit(ids, { addTag }),
      removeTag: (ids, removeTag) => edit(ids, { removeTag }),
      remove,
    },
  };
}

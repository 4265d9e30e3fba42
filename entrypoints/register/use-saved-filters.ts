import { useEffect, useState } from 'preact/hooks';
import type { ToastMessage } from '../../components/design/toast.tsx';
import { useLocale } from '../../components/locale.tsx';
import type { RegisterProps } from '../../components/register/register-view.tsx';
import type { SavedFilter } from '../../utils/model/register-filter.ts';
import { deleteFilter, onFiltersChange, readFilters, saveFilter } from '../../utils/use-cases/register-view.ts';

/** The filters that the user kept, and what can be done with them. */
export function useSavedFilters(onToast: (toast: ToastMessage | null) => void): RegisterProps['saved'] {
  const { t } = useLocale();
  const [saved, setSaved] = useState<readonly SavedFilter[]>([]);
  const failed = (error: unknown) => {
    console.error('the filter could not be stored', error);
    onToast({ text: t('filter.failed') });
  };
  useEffect(() => {
    const read = () =>
      void readFilters().then(setSaved, (error: unknown) => console.error('the filters could not be read', error));
    read();
    return onFiltersChange(read);
  }, []);
  return {
    saved,
    onSave: (name, filter, id = crypto.randomUUID()) => void saveFilter({ id, name, filter }).catch(failed),
    onDelete: (filter) =>
      void deleteFilter(filter.id).then(
        () =>
          onToast({
            text: t('filter.deleted', { name: filter.name }),
            action: {
              label: t('action.undo'),
              run: () => void saveFilter(filter).then(() => onToast(null), failed),
            },
          }),
        failed,
      ),
  };
}

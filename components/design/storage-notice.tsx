import { useLocale } from '../locale.tsx';
import { Notice } from './notice.tsx';

/** Above every page of ours: that nothing, or nothing more, can be stored, and what to do about it. */
export function StorageNotice({ trouble }: { trouble: 'newer' | 'full' | null }) {
  const { t } = useLocale();
  return (
    <div class="storage-notice" role="alert">
      {trouble && <Notice tone={trouble === 'full' ? 'problem' : 'warning'}>{t(`space.${trouble}`)}</Notice>}
    </div>
  );
}

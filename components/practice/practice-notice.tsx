import { Notice } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';

/** Says that the vendor is the one to practise on, wherever it is shown, and takes it away in one click. */
export function PracticeNotice({ onRemove }: { onRemove?: (() => void) | undefined }) {
  const { t } = useLocale();
  const remove = onRemove && (
    <button type="button" class="button" onClick={onRemove}>
      {t('practice.remove')}
    </button>
  );
  return (
    <Notice tone="info" actions={remove}>
      {t('practice.mark')}
    </Notice>
  );
}

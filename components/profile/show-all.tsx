import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';

interface ShowAllProps {
  isWhole: boolean;
  /** What the button says while the list is folded. */
  label: string;
  onToggle: () => void;
}

/** Unfolds a long list and folds it again; it stays where it is, so that the focus does too. On paper all is shown. */
export function ShowAll({ isWhole, label, onToggle }: ShowAllProps) {
  const { t } = useLocale();
  return (
    <div>
      <button type="button" class="button" aria-expanded={isWhole} onClick={onToggle}>
        <Icon name={isWhole ? 'minus' : 'plus'} />
        {isWhole ? t('profile.show-fewer') : label}
      </button>
    </div>
  );
}

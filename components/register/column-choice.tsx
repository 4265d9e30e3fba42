import { useEffect, useRef } from 'preact/hooks';
import { REGISTER_COLUMNS, type RegisterColumn } from '../../utils/model/register-filter.ts';
import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';

interface ColumnChoiceProps {
  columns: readonly RegisterColumn[];
  onChange: (columns: RegisterColumn[]) => void;
}

/** Which columns the table has, beside the vendor's name. */
export function ColumnChoice({ columns, onChange }: ColumnChoiceProps) {
  const { t } = useLocale();
  const menu = useRef<HTMLDetailsElement>(null);
  useClosing(menu);
  const toggle = (column: RegisterColumn) =>
    onChange(REGISTER_COLUMNS.filter((one) => columns.includes(one) !== (one === column)));
  return (
    <details class="menu" ref={menu}>
      <summary class="button">
        <Icon name="register" />
        {t('table.columns')}
      </summary>
      <fieldset class="card menu__list">
        <legend class="hidden-visually">{t('table.columns')}</legend>
        {REGISTER_COLUMNS.map((column) => (
          <label key={column} class="choice">
            <input type="checkbox" checked={columns.includes(column)} onChange={() => toggle(column)} />
            {t(`column.${column}`)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** Escape, and a click or the focus elsewhere, close it: what it covers is then to be seen. */
function useClosing(menu: { current: HTMLDetailsElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !menu.current?.open) return;
      menu.current.open = false;
      menu.current.querySelector('summary')?.focus();
    };
    const onElsewhere = (event: Event) => {
      const target = event.target as Node;
      // A press on a label gives the focus to the page around it: that is not elsewhere.
      const isAround = event.type === 'focusin' && target.contains(menu.current);
      if (menu.current?.open && !menu.current.contains(target) && !isAround) menu.current.open = false;
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
    };
  }, []);
}

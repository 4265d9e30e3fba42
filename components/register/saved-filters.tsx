import { useState } from 'preact/hooks';
import { NO_FILTER, type RegisterFilter, type SavedFilter } from '../../utils/model/register-filter.ts';
import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import { isSameFilter } from './filter-values.ts';

export interface SavedFiltersProps {
  saved: readonly SavedFilter[];
  filter: RegisterFilter;
  onChoose: (filter: RegisterFilter) => void;
  /** Keeps a filter under a name; with an `id`, that one gets another name. */
  onSave: (name: string, filter: RegisterFilter, id?: string) => void;
  onDelete: (filter: SavedFilter) => void;
}

/** The filters that the user kept, and the way to keep the one in use. Nothing at all while there is neither. */
export function SavedFilters({ saved, filter, onChoose, onSave, onDelete }: SavedFiltersProps) {
  const { t } = useLocale();
  const [naming, setNaming] = useState<{ id?: string; name: string } | null>(null);
  const current = saved.find((one) => isSameFilter(one.filter, filter));
  const canSave = !current && !isSameFilter(filter, NO_FILTER);
  if (saved.length === 0 && !canSave) return null;
  return (
    <div class="saved-filters row no-print">
      {saved.length > 0 && <Choices saved={saved} current={current} onChoose={onChoose} />}
      {current && !naming && <Actions current={current} onRename={() => setNaming(current)} onDelete={onDelete} />}
      {canSave && !naming && (
        <button type="button" class="button button--quiet" onClick={() => setNaming({ name: '' })}>
          <Icon name="plus" />
          {t('filter.keep')}
        </button>
      )}
      {naming && (
        <NameForm
          name={naming.name}
          onCancel={() => setNaming(null)}
          onName={(name) => {
            onSave(name, filter, naming.id);
            setNaming(null);
          }}
        />
      )}
    </div>
  );
}

interface ChoicesProps extends Pick<SavedFiltersProps, 'saved' | 'onChoose'> {
  /** The one in use. */
  current: SavedFilter | undefined;
}

function Choices({ saved, current, onChoose }: ChoicesProps) {
  const { t } = useLocale();
  return (
    <ul class="row" aria-label={t('filter.saved')}>
      {saved.map((one) => (
        <li key={one.id}>
          <button
            type="button"
            class="chip chip--button"
            aria-pressed={one === current}
            onClick={() => onChoose(one === current ? NO_FILTER : one.filter)}
          >
            {one.name}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface ActionsProps extends Pick<SavedFiltersProps, 'onDelete'> {
  current: SavedFilter;
  onRename: () => void;
}

/** What can be done with the filter in use. */
function Actions({ current, onRename, onDelete }: ActionsProps) {
  const { t } = useLocale();
  const { name } = current;
  return (
    <>
      <button
        type="button"
        class="button button--quiet"
        aria-label={t('filter.rename-this', { name })}
        onClick={onRename}
      >
        {t('filter.rename')}
      </button>
      <button
        type="button"
        class="button button--quiet"
        aria-label={t('filter.delete-this', { name })}
        onClick={() => onDelete(current)}
      >
        {t('action.delete')}
      </button>
    </>
  );
}

interface NameFormProps {
  name: string;
  onName: (name: string) => void;
  onCancel: () => void;
}

function NameForm({ name, onName, onCancel }: NameFormProps) {
  const { t } = useLocale();
  const [typed, setTyped] = useState(name);
  return (
    <form
      class="row saved-filters__name"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onName(typed.trim());
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <input
        class="input"
        aria-label={t('filter.name')}
        placeholder={t('filter.name')}
        maxLength={60}
        required
        value={typed}
        ref={focusOnce}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button button--primary">
        {t('filter.save')}
      </button>
      <button type="button" class="button button--quiet" onClick={onCancel}>
        {t('action.cancel')}
      </button>
    </form>
  );
}

/** The form appears because its button was pressed: what comes next is typing. */
const focusOnce = (field: HTMLInputElement | null): void => field?.focus?.();

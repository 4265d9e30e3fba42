import { useId, useState } from 'preact/hooks';
import { CANDIDATE_STATUSES } from '../../utils/model/candidate.ts';
import { NO_FILTER, type RegisterColumn, type RegisterFilter } from '../../utils/model/register-filter.ts';
import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import { ColumnChoice } from './column-choice.tsx';
import { FilterFields } from './filter-fields.tsx';
import { countInPanel, type FilterValues, isSameFilter } from './filter-values.ts';

interface FilterBarProps {
  filter: RegisterFilter;
  values: FilterValues;
  columns: readonly RegisterColumn[];
  shown: number;
  total: number;
  /** The words of the documents are not at hand yet. */
  isSearchPartial: boolean;
  onChange: (filter: RegisterFilter) => void;
  onColumns: (columns: RegisterColumn[]) => void;
}

/** Search and filter, and what of each candidate is shown. */
export function FilterBar(props: FilterBarProps) {
  const { filter, values, columns, shown, total, isSearchPartial, onChange, onColumns } = props;
  const { t } = useLocale();
  const inPanel = countInPanel(filter);
  const [isOpen, setOpen] = useState(inPanel > 0);
  const panel = useId();
  return (
    <search class="stack stack--tight no-print">
      <div class="filter-bar">
        <SearchField text={filter.text} onChange={(text) => onChange({ ...filter, text })} />
        <StatusField status={filter.status} onChange={(status) => onChange({ ...filter, status })} />
        <div class="row filter-bar__more">
          <button
            type="button"
            class="button"
            aria-expanded={isOpen}
            aria-controls={panel}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name="settings" />
            {inPanel > 0 ? t('filter.more-set', { count: inPanel }) : t('filter.more')}
          </button>
          <ColumnChoice columns={columns} onChange={onColumns} />
        </div>
      </div>
      <div id={panel} class="card filter-panel" hidden={!isOpen}>
        {isOpen && <FilterFields filter={filter} values={values} onChange={onChange} />}
      </div>
      <div class="row filter-bar__count soft">
        <span class="figures" role="status">
          {t('register.shown', { shown, count: total })}
          {isSearchPartial && ` · ${t('table.searching')}`}
        </span>
        {!isSameFilter(filter, NO_FILTER) && (
          <button type="button" class="link" onClick={() => onChange(NO_FILTER)}>
            {t('filter.clear')}
          </button>
        )}
      </div>
    </search>
  );
}

function SearchField({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const { t } = useLocale();
  return (
    <label class="field">
      <span class="field__label">{t('register.filter-text')}</span>
      <input
        type="search"
        class="input"
        value={text}
        placeholder={t('register.filter-placeholder')}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}

interface StatusFieldProps {
  status: RegisterFilter['status'];
  onChange: (status: RegisterFilter['status']) => void;
}

function StatusField({ status, onChange }: StatusFieldProps) {
  const { t } = useLocale();
  return (
    <label class="field">
      <span class="field__label">{t('register.filter-status')}</span>
      <select
        class="input"
        value={status ?? ''}
        onChange={(event) => onChange(CANDIDATE_STATUSES.find((one) => one === event.currentTarget.value) ?? null)}
      >
        <option value="">{t('register.all-statuses')}</option>
        {CANDIDATE_STATUSES.map((one) => (
          <option key={one} value={one}>
            {t(`status.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

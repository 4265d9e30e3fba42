import { useMemo } from 'preact/hooks';
import { CANDIDATE_STATUSES, type Candidate } from '../../utils/model/candidate.ts';
import { EmptyState } from '../design/empty-state.tsx';
import { Notice, type NoticeTone } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';
import { filterCandidates, nextOrder, type RowFilter, type RowOrder, sortCandidates } from './candidate-rows.ts';
import { CandidateTable } from './candidate-table.tsx';
import { RegisterActions } from './register-actions.tsx';
import './register.css';

/** How the table is looked at; kept by the page, so that it outlives a visit to a candidate. */
export interface RegisterControls {
  filter: RowFilter;
  order: RowOrder;
  selected: ReadonlySet<string>;
}

export const INITIAL_CONTROLS: RegisterControls = {
  filter: { text: '', status: 'all' },
  order: { column: 'updated', direction: 'descending' },
  selected: new Set(),
};

export interface RegisterProps {
  controls: RegisterControls;
  onControls: (controls: RegisterControls) => void;
  candidates: readonly Candidate[];
  /** Result of the last import or export. */
  notice: { tone: NoticeTone; text: string } | null;
  /** Gets the ids of the candidates that are selected. */
  onExport: (selected: string[]) => void;
  onImport: (file: File) => void;
}

/** The table of candidate processors: find, sort, select, hand over. */
export function RegisterView(props: RegisterProps) {
  const { t } = useLocale();
  const { candidates, controls, notice, onExport, onImport } = props;
  const present = candidates.filter(({ id }) => controls.selected.has(id)).map(({ id }) => id);
  return (
    <>
      <div class="page__head">
        <h1 tabIndex={-1}>{t('register.title')}</h1>
        <RegisterActions total={candidates.length} onExport={() => onExport(present)} onImport={onImport} />
      </div>
      {notice && (
        <Notice tone={notice.tone} announce>
          {notice.text}
        </Notice>
      )}
      {candidates.length === 0 ? (
        <NoCandidates />
      ) : (
        <CandidateList candidates={candidates} controls={controls} onControls={props.onControls} />
      )}
    </>
  );
}

function NoCandidates() {
  const { t } = useLocale();
  return (
    <div class="card">
      <EmptyState title={t('register.empty.title')}>
        <p>{t('register.empty.text')}</p>
        <ol class="steps">
          <li>{t('register.empty.step-1')}</li>
          <li>{t('register.empty.step-2')}</li>
          <li>{t('register.empty.step-3')}</li>
        </ol>
      </EmptyState>
    </div>
  );
}

type CandidateListProps = Pick<RegisterProps, 'candidates' | 'controls' | 'onControls'>;

function CandidateList({ candidates, controls, onControls }: CandidateListProps) {
  const locale = useLocale();
  const { t } = locale;
  const { filter, order, selected } = controls;
  const setFilter = (to: RowFilter) => onControls({ ...controls, filter: to });
  const rows = useMemo(
    () => sortCandidates(filterCandidates(candidates, filter), order, locale.compare),
    [candidates, filter, order, locale],
  );
  return (
    <>
      <FilterBar filter={filter} onChange={setFilter} shown={rows.length} total={candidates.length} />
      {rows.length === 0 ? (
        <div class="card">
          <EmptyState
            title={t('register.no-match.title')}
            actions={
              <button type="button" class="button" onClick={() => setFilter(INITIAL_CONTROLS.filter)}>
                {t('register.clear-filter')}
              </button>
            }
          >
            <p>{t('register.no-match.text')}</p>
          </EmptyState>
        </div>
      ) : (
        <CandidateTable
          rows={rows}
          order={order}
          selected={selected}
          onSort={(column) => onControls({ ...controls, order: nextOrder(order, column) })}
          onSelect={(to) => onControls({ ...controls, selected: to })}
        />
      )}
    </>
  );
}

interface FilterBarProps {
  filter: RowFilter;
  onChange: (filter: RowFilter) => void;
  shown: number;
  total: number;
}

function FilterBar({ filter, onChange, shown, total }: FilterBarProps) {
  const { t } = useLocale();
  return (
    <search class="filter-bar no-print">
      <label class="field">
        <span class="field__label">{t('register.filter-text')}</span>
        <input
          type="search"
          class="input"
          value={filter.text}
          placeholder={t('register.filter-placeholder')}
          onInput={(event) => onChange({ ...filter, text: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span class="field__label">{t('register.filter-status')}</span>
        <select
          class="input"
          value={filter.status}
          onChange={(event) => onChange({ ...filter, status: event.currentTarget.value as RowFilter['status'] })}
        >
          <option value="all">{t('register.all-statuses')}</option>
          {CANDIDATE_STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(`status.${status}`)}
            </option>
          ))}
        </select>
      </label>
      <span class="filter-bar__count soft figures" role="status">
        {t('register.shown', { shown, count: total })}
      </span>
    </search>
  );
}

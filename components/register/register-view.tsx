import { useMemo, useState } from 'preact/hooks';
import { CANDIDATE_STATUSES, type Candidate } from '../../utils/model/candidate.ts';
import { EmptyState } from '../design/empty-state.tsx';
import { Notice, type NoticeTone } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';
import { CandidateTable } from './candidate-table.tsx';
import { filterCandidates, nextOrder, type RowFilter, type RowOrder, sortCandidates } from './candidate-rows.ts';
import { type ExportFormat, RegisterActions } from './register-actions.tsx';
import './register.css';

export interface RegisterProps {
  candidates: readonly Candidate[];
  /** Result of the last import or export. */
  notice: { tone: NoticeTone; text: string } | null;
  /** `ids` is null for all of them. */
  onExport: (format: ExportFormat, ids: string[] | null) => void;
  onImport: (file: File) => void;
}

/** The table of candidate processors: find, sort, select, hand over. */
export function RegisterView({ candidates, notice, onExport, onImport }: RegisterProps) {
  const { t } = useLocale();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const present = candidates.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  return (
    <>
      <div class="page__head">
        <h1 tabIndex={-1}>{t('register.title')}</h1>
        <RegisterActions
          total={candidates.length}
          selected={present}
          onExport={(format) => onExport(format, present.length > 0 ? present : null)}
          onImport={onImport}
        />
      </div>
      {notice && (
        <Notice tone={notice.tone} announce>
          {notice.text}
        </Notice>
      )}
      {candidates.length === 0 ? (
        <NoCandidates />
      ) : (
        <CandidateList candidates={candidates} selected={selected} onSelect={setSelected} />
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

interface CandidateListProps {
  candidates: readonly Candidate[];
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
}

function CandidateList({ candidates, selected, onSelect }: CandidateListProps) {
  const locale = useLocale();
  const { t } = locale;
  const [filter, setFilter] = useState<RowFilter>({ text: '', status: 'all' });
  const [order, setOrder] = useState<RowOrder>({ column: 'updated', direction: 'descending' });
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
              <button type="button" class="button" onClick={() => setFilter({ text: '', status: 'all' })}>
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
          onSort={(column) => setOrder(nextOrder(order, column))}
          onSelect={onSelect}
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

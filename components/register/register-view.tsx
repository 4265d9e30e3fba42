import { useMemo } from 'preact/hooks';
import type { RegisterRow } from '../../utils/model/candidate-summary.ts';
import { NO_FILTER, type RegisterColumn, type RegisterFilter } from '../../utils/model/register-filter.ts';
import { EmptyState } from '../design/empty-state.tsx';
import { Notice, type NoticeTone } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';
import { type BulkActions, BulkBar } from './bulk-bar.tsx';
import { filterRows, nextOrder, type RowOrder, sortRows, type TextMatches } from './candidate-rows.ts';
import { CandidateTable } from './candidate-table.tsx';
import { FilterBar } from './filter-bar.tsx';
import { filterValues } from './filter-values.ts';
import { RegisterActions } from './register-actions.tsx';
import { hrefFor } from './route.ts';
import { SavedFilters, type SavedFiltersProps } from './saved-filters.tsx';
import './register.css';

/** How the table is looked at; kept by the page, so that it outlives a visit to a candidate. */
export interface RegisterControls {
  filter: RegisterFilter;
  order: RowOrder;
  selected: ReadonlySet<string>;
}

export const INITIAL_CONTROLS: RegisterControls = {
  filter: NO_FILTER,
  order: { column: 'updated', direction: 'descending' },
  selected: new Set(),
};

export interface RegisterProps {
  controls: RegisterControls;
  onControls: (controls: RegisterControls) => void;
  rows: readonly RegisterRow[];
  columns: readonly RegisterColumn[];
  onColumns: (columns: RegisterColumn[]) => void;
  saved: Omit<SavedFiltersProps, 'filter' | 'onChoose'>;
  bulk: BulkActions;
  /** Share of a long piece of work that is done, 0 to 1. */
  progress: number | null;
  /** Where the words of the search occur beside the table; null until that is known. */
  matches: TextMatches | null;
  /** Milliseconds since the epoch. */
  now: number;
  /** How many vendors wait to be vetted. */
  queued: number;
  /** Result of the last import or export. */
  notice: { tone: NoticeTone; text: string } | null;
  /** Gets the ids of the candidates that are selected. */
  onExport: (selected: string[]) => void;
  onImport: (file: File) => void;
}

/** The table of candidate processors: find, sort, select, change, hand over. */
export function RegisterView(props: RegisterProps) {
  const { t } = useLocale();
  const { rows, controls, queued, notice, onExport, onImport } = props;
  const present = useMemo(
    () => (controls.selected.size === 0 ? [] : rows.filter(({ id }) => controls.selected.has(id)).map(({ id }) => id)),
    [rows, controls.selected],
  );
  return (
    <>
      <div class="page__head">
        <h1 tabIndex={-1}>{t('register.title')}</h1>
        <RegisterActions total={rows.length} queued={queued} onExport={() => onExport(present)} onImport={onImport} />
      </div>
      {notice && (
        <Notice tone={notice.tone} announce>
          {notice.text}
        </Notice>
      )}
      {rows.length === 0 ? <NoCandidates /> : <CandidateList {...props} present={present} />}
    </>
  );
}

function NoCandidates() {
  const { t } = useLocale();
  return (
    <div class="card">
      <EmptyState
        title={t('register.empty.title')}
        actions={
          <a class="button" href={hrefFor({ page: 'queue' })}>
            {t('queue.open')}
          </a>
        }
      >
        <p>{t('register.empty.text')}</p>
        <ol class="steps">
          <li>{t('register.empty.step-1')}</li>
          <li>{t('register.empty.step-2')}</li>
          <li>{t('register.empty.step-3')}</li>
        </ol>
        <p>{t('register.empty.list')}</p>
      </EmptyState>
    </div>
  );
}

function CandidateList(props: RegisterProps & { present: readonly string[] }) {
  const { rows, columns, controls, onControls, saved, bulk, progress, matches, now, present } = props;
  const locale = useLocale();
  const { filter, order, selected } = controls;
  const setFilter = (to: RegisterFilter) => onControls({ ...controls, filter: to });
  // Typing filters what is sorted already: sorting is the slower of the two.
  const sorted = useMemo(() => sortRows(rows, order, locale.compare), [rows, order, locale]);
  const shown = useMemo(() => filterRows(sorted, filter, { matches, now }), [sorted, filter, matches, now]);
  const values = useMemo(() => filterValues(rows, locale.compare), [rows, locale]);
  return (
    <>
      <FilterBar
        filter={filter}
        values={values}
        columns={columns}
        shown={shown.length}
        total={rows.length}
        isSearchPartial={filter.text.trim() !== '' && matches === null}
        onChange={setFilter}
        onColumns={props.onColumns}
      />
      <SavedFilters {...saved} filter={filter} onChoose={setFilter} />
      {present.length > 0 && (
        <BulkBar
          selected={present}
          tags={values.tags}
          actions={bulk}
          progress={progress}
          onClear={() => onControls({ ...controls, selected: new Set() })}
        />
      )}
      {shown.length === 0 ? (
        <NoMatch onClear={() => setFilter(NO_FILTER)} />
      ) : (
        <CandidateTable
          rows={shown}
          columns={columns}
          order={order}
          selected={selected}
          now={now}
          onSort={(column) => onControls({ ...controls, order: nextOrder(order, column) })}
          onSelect={(to) => onControls({ ...controls, selected: to })}
        />
      )}
    </>
  );
}

function NoMatch({ onClear }: { onClear: () => void }) {
  const { t } = useLocale();
  return (
    <div class="card">
      <EmptyState
        title={t('register.no-match.title')}
        actions={
          <button type="button" class="button" onClick={onClear}>
            {t('register.clear-filter')}
          </button>
        }
      >
        <p>{t('register.no-match.text')}</p>
      </EmptyState>
    </div>
  );
}

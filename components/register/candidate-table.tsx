// biome-ignore-all lint/a11y/noRedundantRoles: CSS shows rows as cards on narrow screens, and a table that CSS takes apart
// is no longer a table to screen readers unless its roles are written out.
import { useState } from 'preact/hooks';
import type { Candidate } from '../../utils/model/candidate.ts';
import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import { CandidateRow } from './candidate-row.tsx';
import type { RowOrder, SortColumn } from './candidate-rows.ts';
import { moveBetweenRows } from './row-keys.ts';

/** Rows drawn at once: a long register opens as quickly as a short one. */
const PAGE_SIZE = 100;

const COLUMNS: readonly (SortColumn | 'tags')[] = [
  'name',
  'status',
  'score',
  'coverage',
  'gates',
  'tags',
  'owner',
  'updated',
];

interface CandidateTableProps {
  rows: readonly Candidate[];
  order: RowOrder;
  selected: ReadonlySet<string>;
  onSort: (column: SortColumn) => void;
  onSelect: (selected: ReadonlySet<string>) => void;
}

/** Candidates, one a row. */
export function CandidateTable({ rows, order, selected, onSort, onSelect }: CandidateTableProps) {
  const { t } = useLocale();
  const [limit, setLimit] = useState(PAGE_SIZE);
  const shown = rows.slice(0, limit);
  const toggle = (id: string) => onSelect(toggled(selected, id));
  return (
    <div class="card candidate-table">
      <table role="table" aria-label={t('register.title')}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" class="candidate-table__select">
              <SelectAll rows={rows} selected={selected} onSelect={onSelect} />
            </th>
            {COLUMNS.map((column) => (
              <ColumnHead key={column} column={column} order={order} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" onKeyDown={moveBetweenRows}>
          {shown.map((candidate) => (
            <CandidateRow
              key={candidate.id}
              candidate={candidate}
              selected={selected.has(candidate.id)}
              onToggle={toggle}
            />
          ))}
        </tbody>
      </table>
      {rows.length > limit && (
        <button type="button" class="button candidate-table__more" onClick={() => setLimit(limit + PAGE_SIZE)}>
          {t('register.show-more', { count: rows.length - limit })}
        </button>
      )}
    </div>
  );
}

function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}

type SelectAllProps = Pick<CandidateTableProps, 'rows' | 'selected' | 'onSelect'>;

function SelectAll({ rows, selected, onSelect }: SelectAllProps) {
  const { t } = useLocale();
  const chosen = rows.filter(({ id }) => selected.has(id)).length;
  return (
    <input
      type="checkbox"
      class="checkbox"
      aria-label={t('register.select-all')}
      checked={chosen === rows.length}
      indeterminate={chosen > 0 && chosen < rows.length}
      onChange={() => onSelect(chosen === rows.length ? new Set() : new Set(rows.map(({ id }) => id)))}
    />
  );
}

interface ColumnHeadProps {
  column: SortColumn | 'tags';
  order: RowOrder;
  onSort: (column: SortColumn) => void;
}

function ColumnHead({ column, order, onSort }: ColumnHeadProps) {
  const { t } = useLocale();
  const label = t(`column.${column}`);
  if (column === 'tags') {
    return (
      <th role="columnheader" scope="col" class="column--tags">
        {label}
      </th>
    );
  }
  const sorted = order.column === column ? order.direction : undefined;
  return (
    <th role="columnheader" scope="col" aria-sort={sorted ?? 'none'} class={`column--${column}`}>
      <button type="button" class="sort-button" onClick={() => onSort(column)}>
        {label}
        {sorted && <Icon name={sorted === 'ascending' ? 'sort-up' : 'sort-down'} />}
      </button>
    </th>
  );
}

// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose rows are gone through by the
// arrow keys (ARIA Authoring Practices); one stop for Tab, which is the link in the row.
// biome-ignore-all lint/a11y/noStaticElementInteractions: the keys are those of the grid inside.
// biome-ignore-all lint/a11y/noRedundantRoles: CSS lays the rows out by itself, and a table that CSS takes apart is no
// longer a table to screen readers unless its roles are written out.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RegisterRow } from '../../utils/model/candidate-summary.ts';
import type { RegisterColumn } from '../../utils/model/register-filter.ts';
import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import { CandidateRow } from './candidate-row.tsx';
import type { RowOrder, SortColumn } from './candidate-rows.ts';
import { columnLayout } from './column-layout.ts';
import { rowAfterKey } from './row-keys.ts';
import { useRowWindow } from './row-window.ts';
import './candidate-table.css';

interface CandidateTableProps {
  rows: readonly RegisterRow[];
  columns: readonly RegisterColumn[];
  order: RowOrder;
  selected: ReadonlySet<string>;
  now: number;
  onSort: (column: SortColumn) => void;
  onSelect: (selected: ReadonlySet<string>) => void;
}

/** Candidates, one a row, however many: only the rows on the screen are drawn. */
export function CandidateTable({ rows, columns, order, selected, now, onSort, onSelect }: CandidateTableProps) {
  const { t } = useLocale();
  const view = useRowWindow(rows.length);
  const toggle = useToggle(rows, selected, onSelect);
  const { frame, active, onKeyDown, onFocusIn, onFocusOut } = useRowFocus(rows, view, (id) => toggle(id, false));
  const drawn = rows.slice(view.start, view.end);
  // Tab leads to the row that had the focus last, or to the first that is drawn.
  const tabStop = active >= view.start && active < view.end ? active : view.start;
  return (
    <div
      class="card candidate-table"
      ref={frame}
      tabIndex={-1}
      role="presentation"
      onKeyDown={onKeyDown}
      onFocusIn={onFocusIn}
      onFocusOut={onFocusOut}
    >
      <table
        role="grid"
        aria-label={t('register.title')}
        aria-rowcount={rows.length + 1}
        aria-multiselectable
        aria-describedby="table-keys"
        style={columnLayout(columns)}
      >
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            <th role="columnheader" scope="col" class="candidate-table__select">
              <SelectAll rows={rows} selected={selected} onSelect={onSelect} />
            </th>
            {(['name', ...columns] as const).map((column) => (
              <ColumnHead key={column} column={column} order={order} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody
          role="rowgroup"
          ref={view.body}
          style={{ paddingTop: `${view.before}px`, paddingBottom: `${view.after}px` }}
        >
          {drawn.map((row, place) => (
            <CandidateRow
              key={row.id}
              row={row}
              index={view.start + place}
              columns={columns}
              selected={selected.has(row.id)}
              active={view.start + place === tabStop}
              now={now}
              onToggle={toggle}
            />
          ))}
        </tbody>
      </table>
      <p id="table-keys" class="hidden-visually">
        {t('table.keys')}
      </p>
    </div>
  );
}

/** Selects or deselects one row, or with Shift all from the last one. The function stays the same, so that rows need not be drawn anew. */
function useToggle(
  rows: readonly RegisterRow[],
  selected: ReadonlySet<string>,
  onSelect: CandidateTableProps['onSelect'],
): (id: string, range: boolean) => void {
  const last = useRef<string | null>(null);
  const now = useRef({ rows, selected, onSelect });
  now.current = { rows, selected, onSelect };
  const toggle = useRef((id: string, range: boolean) => {
    const next = new Set(now.current.selected);
    const isOn = !next.has(id);
    for (const one of range ? idsBetween(now.current.rows, last.current, id) : [id]) {
      if (isOn) next.add(one);
      else next.delete(one);
    }
    last.current = id;
    now.current.onSelect(next);
  });
  return toggle.current;
}

function idsBetween(rows: readonly RegisterRow[], from: string | null, to: string): string[] {
  const places = [rows.findIndex(({ id }) => id === from), rows.findIndex(({ id }) => id === to)];
  if (places.includes(-1)) return [to];
  return rows.slice(Math.min(...places), Math.max(...places) + 1).map(({ id }) => id);
}

/** One row at a time is a stop for Tab; the arrow keys go to all of them, drawn or not. */
function useRowFocus(
  rows: readonly RegisterRow[],
  view: ReturnType<typeof useRowWindow>,
  onToggle: (id: string) => void,
) {
  const frame = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const wanted = useRef<number | null>(null);
  const hasFocus = useRef(false);
  const active = activeId === null ? -1 : rows.findIndex(({ id }) => id === activeId);
  useLayoutEffect(() => {
    const link = frame.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"] [data-row-link]`);
    if (link) {
      wanted.current = null;
      link.focus({ preventScroll: true });
    } else if (hasFocus.current && document.activeElement === document.body) {
      // Its row was scrolled out of what is drawn: the keys must go on from there.
      frame.current?.focus({ preventScroll: true });
    }
  });
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    if ((event.target as HTMLElement).closest('thead') || event.ctrlKey || event.metaKey || event.altKey) return;
    const current = Math.max(0, active);
    const row = rows[current];
    if (event.key === ' ' && row) onToggle(row.id);
    else {
      const next = rowAfterKey(event.key, current, { count: rows.length, page: view.page() });
      if (next === null) return;
      wanted.current = next;
      setActiveId(rows[next]?.id ?? null);
      view.reveal(next);
    }
    event.preventDefault();
  };
  const onFocusIn = (event: FocusEvent) => {
    hasFocus.current = true;
    const place = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset.row;
    if (place !== undefined) setActiveId(rows[Number(place)]?.id ?? null);
  };
  const onFocusOut = (event: FocusEvent) => {
    if (event.relatedTarget) hasFocus.current = false;
  };
  return { frame, active, onKeyDown, onFocusIn, onFocusOut };
}

type SelectAllProps = Pick<CandidateTableProps, 'rows' | 'selected' | 'onSelect'>;

function SelectAll({ rows, selected, onSelect }: SelectAllProps) {
  const { t } = useLocale();
  const chosen = selected.size === 0 ? 0 : rows.filter(({ id }) => selected.has(id)).length;
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
  column: SortColumn;
  order: RowOrder;
  onSort: (column: SortColumn) => void;
}

function ColumnHead({ column, order, onSort }: ColumnHeadProps) {
  const { t } = useLocale();
  const sorted = order.column === column ? order.direction : undefined;
  return (
    <th role="columnheader" scope="col" aria-sort={sorted ?? 'none'} class={`column--${column}`}>
      <button type="button" class="sort-button" onClick={() => onSort(column)}>
        {t(`column.${column}`)}
        {sorted && <Icon name={sorted === 'ascending' ? 'sort-up' : 'sort-down'} />}
      </button>
    </th>
  );
}

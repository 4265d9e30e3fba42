// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose rows are gone through by the
// arrow keys (ARIA Authoring Practices); one stop for Tab, which is the link in the row.
// biome-ignore-all lint/a11y/useFocusableInteractive: see above.
// biome-ignore-all lint/a11y/noRedundantRoles: CSS lays the rows out by itself, and a table that CSS takes apart is no
// longer a table to screen readers unless its roles are written out.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { RegisterRow } from '../../utils/model/candidate-summary.ts';
import type { RegisterColumn } from '../../utils/model/register-filter.ts';
import { Meter, Pips } from '../design/meter.tsx';
import { useLocale } from '../locale.tsx';
import { hrefFor } from './route.ts';
import { StatusMark } from './status-mark.tsx';

interface CandidateRowProps {
  row: RegisterRow;
  /** Place among all rows, from 0. */
  index: number;
  columns: readonly RegisterColumn[];
  selected: boolean;
  /** The row that Tab leads to. */
  active: boolean;
  now: number;
  onToggle: (id: string, range: boolean) => void;
}

/** One candidate; the whole row leads to it. Drawn anew only when something of it changed. */
export function CandidateRow({ row, index, columns, selected, active, now, onToggle }: CandidateRowProps) {
  const { t } = useLocale();
  return useMemo(
    () => (
      <tr
        role="row"
        aria-rowindex={index + 2}
        aria-selected={selected}
        data-row={index}
        class={selected ? 'candidate-row candidate-row--selected' : 'candidate-row'}
      >
        <td role="gridcell" class="candidate-table__select">
          <input
            type="checkbox"
            class="checkbox"
            tabIndex={-1}
            aria-label={t('register.select', { name: row.name })}
            checked={selected}
            onClick={(event) => onToggle(row.id, event.shiftKey)}
          />
        </td>
        <td role="gridcell" class="column--name">
          <a
            class="candidate-row__link"
            data-row-link
            tabIndex={active ? 0 : -1}
            title={row.name}
            href={hrefFor({ page: 'candidate', id: row.id })}
          >
            {row.name}
          </a>
          <span class="candidate-row__domain soft small" title={row.id}>
            {row.id}
          </span>
        </td>
        {columns.map((column) => (
          <Cell key={column} column={column} row={row} now={now} />
        ))}
      </tr>
    ),
    [row, index, columns, selected, active, now, onToggle, t],
  );
}

/** The column's name is repeated for narrow screens, where rows are cards. */
function Cell({ column, row, now }: { column: RegisterColumn; row: RegisterRow; now: number }) {
  const { t } = useLocale();
  return (
    <td role="gridcell" class={`column--${column}`}>
      <span class="cell__label" aria-hidden="true">
        {t(`column.${column}`)}
      </span>
      <CellContent column={column} row={row} now={now} />
    </td>
  );
}

function CellContent({
  column,
  row,
  now,
}: {
  column: RegisterColumn;
  row: RegisterRow;
  now: number;
}): ComponentChildren {
  const { t, number, percent } = useLocale();
  switch (column) {
    case 'status':
      return <StatusMark status={row.status} />;
    case 'risk':
      return row.risk === 'unscored' ? <Nothing /> : t(`risk.${row.risk}`);
    case 'score':
      return <Figure value={row.score} text={row.score === null ? null : number(Math.round(row.score))} />;
    case 'coverage':
      return <Figure value={row.coverage} text={row.coverage === null ? null : percent(row.coverage)} />;
    case 'gates':
      return <Gates gates={row.gates} />;
    case 'sub-processors':
      return row.subProcessors === null ? <Nothing /> : <span class="figures">{number(row.subProcessors)}</span>;
    case 'tags':
      return row.tags.length === 0 ? <Nothing /> : <Tags tags={row.tags} />;
    case 'owner':
      return row.owner === '' ? <Nothing /> : <span title={row.owner}>{row.owner}</span>;
    case 'created':
      return <Day time={row.createdAt} />;
    case 'updated':
      return <Day time={row.updatedAt} />;
    case 'review':
      if (row.reviewDueAt === null) return <Nothing />;
      return <Day time={row.reviewDueAt} overdue={row.reviewDueAt <= now} />;
  }
}

/** An empty cell that says so, to those who cannot see that it is empty as well. */
function Nothing() {
  const { t } = useLocale();
  return (
    <span class="soft">
      <span aria-hidden="true">{t('table.nothing-mark')}</span>
      <span class="hidden-visually">{t('table.nothing')}</span>
    </span>
  );
}

function Figure({ value, text }: { value: number | null; text: string | null }) {
  const { t } = useLocale();
  return (
    <span class="figure figures">
      {text ?? <span class="soft">{t('unknown')}</span>}
      <Meter value={value} />
    </span>
  );
}

function Gates({ gates }: Pick<RegisterRow, 'gates'>) {
  const { t } = useLocale();
  if (gates === null) return <span class="soft">{t('unknown')}</span>;
  return (
    <span class="figure figures">
      <span aria-hidden="true">
        {t('gates.short', { passed: gates.passed, count: gates.passed + gates.failed + gates.open })}
      </span>
      <span class="hidden-visually">{t('gates.counts', gates)}</span>
      <Pips
        segments={[
          { tone: 'met', count: gates.passed },
          { tone: 'contradicted', count: gates.failed },
          { tone: 'not-assessed', count: gates.open },
        ]}
      />
    </span>
  );
}

function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <span class="candidate-row__tags" title={tags.join(' · ')}>
      {tags.map((tag) => (
        <span key={tag} class="chip">
          {tag}
        </span>
      ))}
    </span>
  );
}

function Day({ time, overdue = false }: { time: number; overdue?: boolean }) {
  const { t, date } = useLocale();
  return (
    <span class="figures">
      <time dateTime={new Date(time).toISOString()}>{date(time)}</time>
      {overdue && <span class="candidate-row__overdue small">{t('table.overdue')}</span>}
    </span>
  );
}

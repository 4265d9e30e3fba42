// biome-ignore-all lint/a11y/noRedundantRoles: CSS shows rows as cards on narrow screens, and a table that CSS takes apart
// is no longer a table to screen readers unless its roles are written out.
import type { ComponentChildren } from 'preact';
import type { Candidate } from '../../utils/model/candidate.ts';
import { Meter, Pips } from '../design/meter.tsx';
import { useLocale } from '../locale.tsx';
import { countGates } from '../scorecard/gate-counts.ts';
import { hrefFor } from './route.ts';
import { StatusMark } from './status-mark.tsx';

interface CandidateRowProps {
  candidate: Candidate;
  selected: boolean;
  onToggle: (id: string) => void;
}

/** One candidate; the whole row leads to it. */
export function CandidateRow({ candidate, selected, onToggle }: CandidateRowProps) {
  const { t, date } = useLocale();
  return (
    <tr role="row" class={selected ? 'candidate-row candidate-row--selected' : 'candidate-row'}>
      <td role="cell" class="candidate-table__select">
        <input
          type="checkbox"
          class="checkbox"
          aria-label={t('register.select', { name: candidate.name })}
          checked={selected}
          onChange={() => onToggle(candidate.id)}
        />
      </td>
      <td role="cell" class="column--name">
        <a class="candidate-row__link" data-row-link href={hrefFor({ page: 'candidate', id: candidate.id })}>
          {candidate.name}
        </a>
        <span class="soft small">{candidate.id}</span>
      </td>
      <Cell column="status">
        <StatusMark status={candidate.status} />
      </Cell>
      <Figures candidate={candidate} />
      <Cell column="tags" empty={candidate.tags.length === 0}>
        <span class="row candidate-row__tags">
          {candidate.tags.map((tag) => (
            <span key={tag} class="chip">
              {tag}
            </span>
          ))}
        </span>
      </Cell>
      <Cell column="owner" empty={candidate.owner === ''}>
        {candidate.owner}
      </Cell>
      <Cell column="updated">
        <time class="figures" dateTime={new Date(candidate.updatedAt).toISOString()}>
          {date(candidate.updatedAt)}
        </time>
      </Cell>
    </tr>
  );
}

interface CellProps {
  column: 'status' | 'score' | 'coverage' | 'gates' | 'tags' | 'owner' | 'updated';
  empty?: boolean;
  children: ComponentChildren;
}

/** The column's name is repeated for narrow screens, where rows are cards. */
function Cell({ column, empty = false, children }: CellProps) {
  const { t } = useLocale();
  return (
    <td role="cell" class={empty ? `column--${column} cell--empty` : `column--${column}`}>
      <span class="cell__label" aria-hidden="true">
        {t(`column.${column}`)}
      </span>
      {children}
    </td>
  );
}

function Figures({ candidate: { assessment } }: { candidate: Candidate }) {
  const { t, number, percent } = useLocale();
  if (!assessment) {
    return (
      <td role="cell" colSpan={3} class="soft">
        {t('register.not-judged')}
      </td>
    );
  }
  const gates = countGates(assessment);
  return (
    <>
      <Cell column="score">
        <span class="figure figures">
          {assessment.score === null ? t('unknown') : number(Math.round(assessment.score))}
          <Meter value={assessment.score} />
        </span>
      </Cell>
      <Cell column="coverage">
        <span class="figure figures">
          {percent(assessment.coverage)}
          <Meter value={assessment.coverage} />
        </span>
      </Cell>
      <Cell column="gates">
        <span class="figure figures">
          <span aria-hidden="true">
            {t('gates.short', { passed: gates.passed, count: assessment.gates.results.length })}
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
      </Cell>
    </>
  );
}

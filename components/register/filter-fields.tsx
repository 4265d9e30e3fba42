import type { ComponentChildren } from 'preact';
import { GATE_OUTCOMES } from '../../utils/model/assessment.ts';
import { RISK_LEVELS } from '../../utils/model/candidate.ts';
import { REVIEW_WINDOWS, type RegisterFilter } from '../../utils/model/register-filter.ts';
import { useLocale } from '../locale.tsx';
import type { FilterValues } from './filter-values.ts';

interface FilterFieldsProps {
  filter: RegisterFilter;
  values: FilterValues;
  onChange: (filter: RegisterFilter) => void;
}

const CHANGED_DAYS = [7, 30, 91, 365] as const;

/** Everything a filter can ask for beside words and status. */
export function FilterFields({ filter, values, onChange }: FilterFieldsProps) {
  const { t } = useLocale();
  const set = (part: Partial<RegisterFilter>) => onChange({ ...filter, ...part });
  return (
    <div class="filter-fields">
      <OneOf
        label={t('column.risk')}
        ids={RISK_LEVELS}
        chosen={filter.risk}
        nameOf={(risk) => t(`risk.${risk}`)}
        onChoose={(risk) => set({ risk })}
      />
      <OneOf
        label={t('column.gates')}
        ids={GATE_OUTCOMES}
        chosen={filter.gates}
        nameOf={(gates) => t(`filter.gates.${gates}`)}
        onChoose={(gates) => set({ gates })}
      />
      <Range
        label={t('column.score')}
        from={filter.scoreFrom}
        to={filter.scoreTo}
        onChange={(scoreFrom, scoreTo) => set({ scoreFrom, scoreTo })}
      />
      <Range
        label={t('filter.coverage')}
        from={filter.coverageFrom}
        to={filter.coverageTo}
        onChange={(coverageFrom, coverageTo) => set({ coverageFrom, coverageTo })}
      />
      <Word
        label={t('column.owner')}
        words={values.owners}
        chosen={filter.owner}
        onChoose={(owner) => set({ owner })}
      />
      <Word label={t('filter.tag')} words={values.tags} chosen={filter.tag} onChoose={(tag) => set({ tag })} />
      <Changed days={filter.changedDays} onDays={(changedDays) => set({ changedDays })} />
      <OneOf
        label={t('column.review')}
        ids={REVIEW_WINDOWS}
        chosen={filter.review}
        nameOf={(review) => t(`filter.review.${review}`)}
        onChoose={(review) => set({ review })}
      />
    </div>
  );
}

interface OneOfProps<Id extends string> {
  label: string;
  ids: readonly Id[];
  /** Null: any. */
  chosen: Id | null;
  nameOf: (id: Id) => string;
  onChoose: (id: Id | null) => void;
}

function OneOf<Id extends string>({ label, ids, chosen, nameOf, onChoose }: OneOfProps<Id>) {
  const { t } = useLocale();
  return (
    <Choice
      label={label}
      value={chosen ?? ''}
      options={[{ value: '', label: t('filter.any') }, ...ids.map((id) => ({ value: id, label: nameOf(id) }))]}
      onChange={(value) => onChoose(ids.find((id) => id === value) ?? null)}
    />
  );
}

interface WordProps {
  label: string;
  words: readonly string[];
  /** Empty: any. */
  chosen: string;
  onChoose: (word: string) => void;
}

/** One of the words that people used. A kept filter may ask for one that nobody uses any more. */
function Word({ label, words, chosen, onChoose }: WordProps) {
  const all = chosen === '' || words.includes(chosen) ? words : [chosen, ...words];
  return (
    <OneOf label={label} ids={all} chosen={chosen} nameOf={(word) => word} onChoose={(word) => onChoose(word ?? '')} />
  );
}

function Changed({ days, onDays }: { days: number | null; onDays: (days: number | null) => void }) {
  const { t } = useLocale();
  const options = CHANGED_DAYS.map((count) => ({ value: String(count), label: t('filter.days', { count }) }));
  return (
    <Choice
      label={t('filter.changed')}
      hint={t('filter.changed-hint')}
      value={String(days ?? '')}
      options={[{ value: '', label: t('filter.any-time') }, ...options]}
      onChange={(value) => onDays(value === '' ? null : Number(value))}
    />
  );
}

interface ChoiceProps {
  label: string;
  hint?: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

function Choice({ label, hint, value, options, onChange }: ChoiceProps): ComponentChildren {
  return (
    <label class="field">
      <span class="field__label">{label}</span>
      <select class="input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint && <span class="field__hint">{hint}</span>}
    </label>
  );
}

interface RangeProps {
  label: string;
  from: number | null;
  to: number | null;
  onChange: (from: number | null, to: number | null) => void;
}

function Range({ label, from, to, onChange }: RangeProps) {
  const { t } = useLocale();
  return (
    <fieldset class="field">
      <legend class="field__label">{label}</legend>
      <span class="filter-range">
        <Limit
          label={t('filter.from', { what: label })}
          value={from}
          empty="0"
          onChange={(value) => onChange(value, to)}
        />
        <span aria-hidden="true">{t('filter.to-mark')}</span>
        <Limit
          label={t('filter.to', { what: label })}
          value={to}
          empty="100"
          onChange={(value) => onChange(from, value)}
        />
      </span>
    </fieldset>
  );
}

interface LimitProps {
  label: string;
  value: number | null;
  empty: string;
  onChange: (value: number | null) => void;
}

function Limit({ label, value, empty, onChange }: LimitProps) {
  return (
    <input
      type="number"
      class="input figures"
      min="0"
      max="100"
      inputMode="numeric"
      aria-label={label}
      placeholder={empty}
      value={value ?? ''}
      onInput={(event) => {
        const { value: typed, valueAsNumber } = event.currentTarget;
        if (typed === '' || Number.isNaN(valueAsNumber)) onChange(null);
        else onChange(Math.max(0, Math.min(100, Math.round(valueAsNumber))));
      }}
    />
  );
}

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
  const any = { value: '', label: t('filter.any') };
  return (
    <div class="filter-fields">
      <Choice
        label={t('column.risk')}
        value={filter.risk ?? ''}
        options={[any, ...RISK_LEVELS.map((risk) => ({ value: risk, label: t(`risk.${risk}`) }))]}
        onChange={(value) => set({ risk: RISK_LEVELS.find((one) => one === value) ?? null })}
      />
      <Choice
        label={t('column.gates')}
        value={filter.gates ?? ''}
        options={[any, ...GATE_OUTCOMES.map((gates) => ({ value: gates, label: t(`filter.gates.${gates}`) }))]}
        onChange={(value) => set({ gates: GATE_OUTCOMES.find((one) => one === value) ?? null })}
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
      <Choice
        label={t('column.owner')}
        value={filter.owner}
        options={[any, ...withCurrent(values.owners, filter.owner)]}
        onChange={(owner) => set({ owner })}
      />
      <Choice
        label={t('filter.tag')}
        value={filter.tag}
        options={[any, ...withCurrent(values.tags, filter.tag)]}
        onChange={(tag) => set({ tag })}
      />
      <Choice
        label={t('filter.changed')}
        hint={t('filter.changed-hint')}
        value={String(filter.changedDays ?? '')}
        options={[
          { value: '', label: t('filter.any-time') },
          ...CHANGED_DAYS.map((count) => ({ value: String(count), label: t('filter.days', { count }) })),
        ]}
        onChange={(value) => set({ changedDays: value === '' ? null : Number(value) })}
      />
      <Choice
        label={t('column.review')}
        value={filter.review ?? ''}
        options={[any, ...REVIEW_WINDOWS.map((review) => ({ value: review, label: t(`filter.review.${review}`) }))]}
        onChange={(value) => set({ review: REVIEW_WINDOWS.find((one) => one === value) ?? null })}
      />
    </div>
  );
}

/** A kept filter may ask for an owner or a tag that nobody has any more. */
function withCurrent(values: readonly string[], current: string): { value: string; label: string }[] {
  const all = current === '' || values.includes(current) ? values : [current, ...values];
  return all.map((value) => ({ value, label: value }));
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

import { useState } from 'preact/hooks';
import type { PolicyFault } from '../../utils/model/scoring-policy.ts';
import { useLocale } from '../locale.tsx';
import { faultOfCriterion, isChanged, type PolicyCriterion, type PolicyDraft } from './policy-draft.ts';

interface PolicyTableProps {
  criteria: readonly PolicyCriterion[];
  draft: PolicyDraft;
  faults: readonly PolicyFault[];
  onDraft: (draft: PolicyDraft) => void;
}

/** Every criterion with its weight and whether it is a must-have, group by group; closed until looked for. */
export function PolicyTable({ criteria, draft, faults, onDraft }: PolicyTableProps) {
  const { t, own } = useLocale();
  const [search, setSearch] = useState('');
  const [onlyChanged, setOnlyChanged] = useState(false);
  const words = folded(search).split(/\s+/u).filter(Boolean);
  const shown = criteria.filter((criterion) => {
    const title = folded(own(criterion.title));
    const isWanted = !onlyChanged || isChanged(draft, criterion) || faultOfCriterion(faults, criterion.id);
    return isWanted && words.every((word) => title.includes(word));
  });
  const isNarrowed = words.length > 0 || onlyChanged;
  return (
    <div class="stack stack--tight">
      <div class="row policy__tools">
        <label class="field policy__search">
          <span class="field__label">{t('policy.search')}</span>
          <input class="input" type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
        </label>
        <label class="choice">
          <input
            type="checkbox"
            checked={onlyChanged}
            onChange={(event) => setOnlyChanged(event.currentTarget.checked)}
          />
          {t('policy.only-changed')}
        </label>
      </div>
      <p class="soft small" role="status">
        {t('policy.shown', { shown: shown.length, count: criteria.length })}
      </p>
      {[...Map.groupBy(shown, ({ group }) => group)].map(([group, rows]) => (
        <PolicyGroup
          key={group}
          group={group}
          rows={rows}
          draft={draft}
          faults={faults}
          isOpen={isNarrowed || rows.some(({ id }) => faultOfCriterion(faults, id))}
          onDraft={onDraft}
        />
      ))}
    </div>
  );
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

interface PolicyGroupProps extends Omit<PolicyTableProps, 'criteria'> {
  group: string;
  rows: readonly PolicyCriterion[];
  isOpen: boolean;
}

function PolicyGroup({ group, rows, draft, faults, isOpen, onDraft }: PolicyGroupProps) {
  const { t, open } = useLocale();
  const changed = rows.filter((criterion) => isChanged(draft, criterion)).length;
  const gates = rows.filter(({ id }) => draft.criteria[id]?.gate).length;
  return (
    <details class="policy__group" open={isOpen}>
      <summary>
        <b>{open('group', group)}</b>{' '}
        <span class="soft small">
          {t('policy.group', { count: rows.length, gates })}
          {changed > 0 && ` · ${t('policy.changed', { count: changed })}`}
        </span>
      </summary>
      <table class="policy__table">
        <thead>
          <tr>
            <th scope="col">{t('policy.criterion')}</th>
            <th scope="col">{t('policy.weight')}</th>
            <th scope="col">{t('gates.must-have')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((criterion) => (
            <PolicyRow
              key={criterion.id}
              criterion={criterion}
              draft={draft}
              isWrong={faultOfCriterion(faults, criterion.id)}
              onDraft={onDraft}
            />
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface PolicyRowProps {
  criterion: PolicyCriterion;
  draft: PolicyDraft;
  isWrong: boolean;
  onDraft: (draft: PolicyDraft) => void;
}

function PolicyRow({ criterion, draft, isWrong, onDraft }: PolicyRowProps) {
  const { t, own } = useLocale();
  const { id, severity } = criterion;
  const title = own(criterion.title);
  const row = draft.criteria[id] ?? { weight: '', gate: criterion.gate };
  const change = (part: Partial<typeof row>) =>
    onDraft({ ...draft, criteria: { ...draft.criteria, [id]: { ...row, ...part } } });
  return (
    <tr class={isChanged(draft, criterion) ? 'policy__row policy__row--changed' : 'policy__row'}>
      <th scope="row">
        {title} <span class="soft small">{t(`severity.${severity}`)}</span>
        {isWrong && (
          <span id={`policy-wrong-${id}`} class="field__error">
            {t('policy.wrong-weight')}
          </span>
        )}
      </th>
      <td>
        <input
          class="input policy__weight"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          aria-label={t('policy.weight-of', { title })}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `policy-wrong-${id}` : undefined}
          placeholder={draft.severities[severity]}
          value={row.weight}
          onInput={(event) => change({ weight: event.currentTarget.value })}
        />
      </td>
      <td>
        <input
          class="checkbox"
          type="checkbox"
          aria-label={t('policy.gate-of', { title })}
          checked={row.gate}
          onChange={(event) => change({ gate: event.currentTarget.checked })}
        />
      </td>
    </tr>
  );
}

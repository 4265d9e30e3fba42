import { useId, useMemo, useState } from 'preact/hooks';
import type { Assessment } from '../../utils/model/assessment.ts';
import { Segmented } from '../design/segmented.tsx';
import { useLocale } from '../locale.tsx';
import { Contradictions } from './contradictions.tsx';
import { FindingItem } from './finding-item.tsx';
import {
  countVerdicts,
  FINDING_FILTERS,
  type FindingFilter,
  groupJudged,
  type JudgedGroup,
  judge,
  passesFilter,
  verdictOf,
  withPolicy,
} from './judged.ts';
import { useKnowledge } from './knowledge.tsx';
import { useOverrules } from './overrule-actions.tsx';
import type { StoredTextHref } from './quote.tsx';
import type { QuoteSource } from './sources.ts';

const NONE: readonly never[] = [];

interface FindingsListProps {
  assessment: Assessment;
  sources: readonly QuoteSource[];
  storedTextHref: StoredTextHref;
}

/** All findings by group, with the filters of a reader who wants to see what is wrong first. */
export function FindingsList({ assessment, sources, storedTextHref }: FindingsListProps) {
  const { t } = useLocale();
  const { criteria } = useKnowledge();
  const [filter, setFilter] = useState<FindingFilter>('all');
  const [onlyGates, setOnlyGates] = useState(false);
  const overrules = useOverrules()?.overrules ?? NONE;
  const judged = useMemo(
    () => withPolicy(judge(assessment.findings, criteria), overrules, assessment),
    [assessment, criteria, overrules],
  );
  const shown = judged.filter((row) => passesFilter(row, filter) && (!onlyGates || row.criterion?.gate));
  return (
    <section aria-labelledby="findings-title" class="stack">
      <div class="row row--apart">
        <h2 id="findings-title">{t('findings.title')}</h2>
        <span class="soft small" role="status">
          {t('findings.shown', { shown: shown.length, count: judged.length })}
        </span>
      </div>
      <div class="row no-print">
        <Segmented
          label={t('findings.filter')}
          value={filter}
          options={FINDING_FILTERS.map((id) => ({ value: id, label: t(`findings.filter.${id}`) }))}
          onChange={setFilter}
        />
        <label class="choice">
          <input type="checkbox" checked={onlyGates} onChange={(event) => setOnlyGates(event.currentTarget.checked)} />
          {t('findings.only-gates')}
        </label>
      </div>
      <Contradictions
        contradictions={assessment.contradictions ?? []}
        sources={sources}
        storedTextHref={storedTextHref}
      />
      {shown.length === 0 && <p class="card card__body soft">{t('findings.none-shown')}</p>}
      {groupJudged(shown).map((group) => (
        <FindingsGroup
          key={group.group}
          group={group}
          score={assessment.byGroup[group.group]}
          sources={sources}
          storedTextHref={storedTextHref}
        />
      ))}
    </section>
  );
}

interface FindingsGroupProps {
  group: JudgedGroup;
  score: Assessment['byGroup'][string] | undefined;
  sources: readonly QuoteSource[];
  storedTextHref: StoredTextHref;
}

function FindingsGroup({ group, score, sources, storedTextHref }: FindingsGroupProps) {
  const { t, open, number, percent } = useLocale();
  const titleId = useId();
  const counts = countVerdicts(group.rows.map((row) => ({ verdict: verdictOf(row) })));
  return (
    <section class="card findings-group" aria-labelledby={titleId}>
      <header class="findings-group__head row row--apart">
        <h3 id={titleId}>{open('group', group.group)}</h3>
        <span class="soft small figures">
          {score?.score != null &&
            `${t('group.score', { score: number(Math.round(score.score)), coverage: percent(score.coverage) })} · `}
          {t('group.met', { met: counts.met, count: group.rows.length })}
        </span>
      </header>
      <ul>
        {group.rows.map((row) => (
          <FindingItem key={row.finding.criterion} judged={row} sources={sources} storedTextHref={storedTextHref} />
        ))}
      </ul>
    </section>
  );
}

import type { GroupRuleResult } from '../../utils/model/assessment.ts';
import { useKnowledge } from '../findings/knowledge.tsx';
import { VerdictMark } from '../findings/verdict-mark.tsx';
import { useLocale } from '../locale.tsx';
import './group-rules.css';

/** The rules this version has words for; a result of another version's rule is left out. */
const RULES = ['independent-assurance', 'subprocessor-transparency', 'breach-chain', 'legal-identity'] as const;

/** What several criteria say together, and which of them decided it. */
export function GroupRules({ results }: { results: readonly GroupRuleResult[] }) {
  const { t, own, list } = useLocale();
  const { criteria } = useKnowledge();
  const known = RULES.flatMap((rule) => {
    const result = results.find((one) => one.rule === rule);
    return result ? [{ rule, result }] : [];
  });
  if (known.length === 0) return null;
  const titleOf = (id: string) => {
    const criterion = criteria.find((one) => one.id === id);
    return criterion ? own(criterion.title) : id;
  };
  return (
    <details>
      <summary>{t('rules.title')}</summary>
      <ul class="group-rules__list">
        {known.map(({ rule, result }) => (
          <li key={rule} class="group-rules__rule">
            <VerdictMark verdict={result.verdict} />
            <span>
              <b>{t(`rule.${rule}`)}</b> <span class="soft small">{t(`rule.${rule}.text`)}</span>
              {result.criteria.length > 0 && (
                <span class="soft small group-rules__why">{list(result.criteria.map(titleOf))}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

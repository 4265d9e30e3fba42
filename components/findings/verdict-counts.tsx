import { type Finding, VERDICTS } from '../../utils/model/finding.ts';
import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import { countVerdicts } from './judged.ts';
import { useOverrules } from './overrule-actions.tsx';

/** How many findings have each verdict, people's included, in one line. */
export function VerdictCounts({ findings }: { findings: readonly Finding[] }) {
  const { t, number } = useLocale();
  const overruled = new Map(useOverrules()?.overrules.map(({ criterion, verdict }) => [criterion, verdict]));
  const counts = countVerdicts(
    findings.map(({ criterion, verdict }) => ({ verdict: overruled.get(criterion) ?? verdict })),
  );
  return (
    <ul class="verdict-counts" aria-label={t('findings.counts')}>
      {VERDICTS.map((verdict) => (
        <li key={verdict} class={`verdict verdict--${verdict}`}>
          <Icon name={verdict} />
          <b class="figures">{number(counts[verdict])}</b> {t(`verdict.${verdict}`)}
        </li>
      ))}
    </ul>
  );
}

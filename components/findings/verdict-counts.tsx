import { type Finding, VERDICTS } from '../../utils/model/finding.ts';
import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import { countVerdicts } from './judged.ts';

/** How many findings have each verdict, in one line. */
export function VerdictCounts({ findings }: { findings: readonly Finding[] }) {
  const { t, number } = useLocale();
  const counts = countVerdicts(findings);
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

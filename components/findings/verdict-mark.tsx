import type { Verdict } from '../../utils/model/finding.ts';
import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';

/** Verdict by icon and word, never by colour alone. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { t } = useLocale();
  return (
    <span class={`verdict verdict--${verdict}`}>
      <Icon name={verdict} />
      {t(`verdict.${verdict}`)}
    </span>
  );
}

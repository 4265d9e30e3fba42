import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import { useProfileKnowledge } from './profile-knowledge.tsx';

interface FactMarkProps {
  fact: { asOf: string; verified: boolean };
  /** Says nothing of a fact that is fresh and was looked up: in lists where most are. */
  quiet?: boolean;
}

/** Of what day a fact of ours is, and whether it has to be checked: because it is old, or because nobody looked it up. */
export function FactMark({ fact, quiet = false }: FactMarkProps) {
  const { t, date } = useLocale();
  const { isOldFact } = useProfileKnowledge();
  const when = date(Date.parse(fact.asOf));
  const isOld = isOldFact(fact.asOf);
  if (isOld || !fact.verified) {
    return (
      <span class="fact-mark fact-mark--check">
        <Icon name="alert" />
        {isOld && t('fact.old', { date: when })}
        {isOld && !fact.verified && ' · '}
        {!fact.verified && t('fact.unverified')}
      </span>
    );
  }
  return quiet ? null : <span class="fact-mark">{t('fact.as-of', { date: when })}</span>;
}

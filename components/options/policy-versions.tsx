import type { PolicyChanges, ScoringPolicy } from '../../utils/model/scoring-policy.ts';
import { useLocale } from '../locale.tsx';
import { countChanges } from './policy-draft.ts';

interface PolicyVersionsProps {
  policy: ScoringPolicy;
  versions: readonly ScoringPolicy[];
  onUse: (changes: PolicyChanges) => void;
}

/** Which version is in force, and those before it. */
export function PolicyVersions({ policy, versions, onUse }: PolicyVersionsProps) {
  const { t } = useLocale();
  const earlier = versions.filter(({ version }) => version !== policy.version);
  return (
    <>
      <p>
        <b>{t('policy.in-force')}</b> {policy.version === 0 ? t('policy.proposal') : <Version policy={policy} />}
      </p>
      {earlier.length > 0 && (
        <details>
          <summary>{t('policy.earlier', { count: earlier.length })}</summary>
          <ul class="policy__versions">
            {earlier.map((old) => (
              <li key={old.version} class="row row--apart">
                <span>
                  <Version policy={old} />
                </span>
                <button
                  type="button"
                  class="link small"
                  aria-label={t('policy.use-again-of', { version: String(old.version) })}
                  onClick={() => onUse({ severities: old.severities, criteria: old.criteria })}
                >
                  {t('policy.use-again')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Version({ policy }: { policy: ScoringPolicy }) {
  const { t, dateTime } = useLocale();
  const { version, createdAt, createdBy } = policy;
  const count = countChanges(policy);
  const details = [
    dateTime(createdAt),
    createdBy,
    count > 0 ? t('policy.differences', { count }) : t('policy.as-proposed'),
  ];
  return (
    <>
      {t('policy.version', { version: String(version) })}{' '}
      <span class="soft small">{['', ...details.filter(Boolean)].join(' · ')}</span>
    </>
  );
}

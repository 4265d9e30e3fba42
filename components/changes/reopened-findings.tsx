import type { ReopenedFinding, VendorChange } from '../../utils/model/vendor-change.ts';
import { useKnowledge } from '../findings/knowledge.tsx';
import { useLocale } from '../locale.tsx';

/** The findings that the change opens again; no other is. */
export function ReopenedFindings({ change: { reopened, reassessedAt } }: { change: VendorChange }) {
  const { t } = useLocale();
  if (reopened.length === 0) return null;
  return (
    <section class="stack stack--tight">
      <h4 class="change__label">{t('changes.findings')}</h4>
      <FindingList findings={reopened} />
      {reassessedAt !== null && <p class="soft small">{t('changes.finding-done')}</p>}
    </section>
  );
}

/** Criterion by criterion, the verdict before and after. */
export function FindingList({ findings }: { findings: readonly ReopenedFinding[] }) {
  const { t, own } = useLocale();
  const { criteria } = useKnowledge();
  return (
    <ul class="change__findings">
      {findings.map(({ criterion, before, after }) => {
        const known = criteria.find(({ id }) => id === criterion);
        const values = { criterion: known ? own(known.title) : criterion, after: t(`verdict.${after}`) };
        return (
          <li key={criterion}>
            {before === after
              ? t('changes.finding-same', values)
              : t('changes.finding', { ...values, before: t(`verdict.${before}`) })}
          </li>
        );
      })}
    </ul>
  );
}

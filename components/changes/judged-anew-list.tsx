import type { JudgedAnew } from '../../utils/model/vendor-change.ts';
import { useLocale } from '../locale.tsx';
import { FindingList } from './reopened-findings.tsx';
import './changes.css';

interface JudgedAnewListProps {
  records: readonly JudgedAnew[];
  /** Null where all are of the vendor whose page it is. */
  nameOf: ((vendorId: string) => string) | null;
}

/** What our own better rules made of texts that did not change: apart from everything that vendors did. */
export function JudgedAnewList({ records, nameOf }: JudgedAnewListProps) {
  const { t, date } = useLocale();
  if (records.length === 0) return null;
  return (
    <section class="card card__body stack" aria-labelledby="anew-title">
      <h2 id="anew-title">{t('anew.title')}</h2>
      <p class="soft">{t('anew.text')}</p>
      {records.map(({ id, vendorId, foundAt, rules, findings }) => (
        <details key={id}>
          <summary>
            {nameOf && <b>{nameOf(vendorId)} </b>}
            {date(foundAt)} · {findings.length === 0 ? t('anew.none') : t('anew.findings', { count: findings.length })}
          </summary>
          <p class="soft small">{t('anew.entry', rules)}</p>
          <FindingList findings={findings} />
        </details>
      ))}
    </section>
  );
}

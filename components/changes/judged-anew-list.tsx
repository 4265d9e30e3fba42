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
      {records.map((record) => (
        <details key={record.id}>
          <summary>
            {nameOf && <b>{nameOf(record.vendorId)} </b>}
            {date(record.foundAt)} · <Extent {...record} />
          </summary>
          <p class="soft small">{t(isByRules(record) ? 'anew.entry' : 'anew.entry-adequacy', record.rules)}</p>
          {record.findings.length > 0 && <FindingList findings={record.findings} />}
          <Places {...record} />
        </details>
      ))}
    </section>
  );
}

const isByRules = ({ rules, extractor, places = [] }: JudgedAnew): boolean =>
  places.length === 0 || rules.before !== rules.after || extractor.before !== extractor.after;

/** How much came out in another way, in a few words. */
function Extent({ findings, places = [] }: JudgedAnew) {
  const { t, list } = useLocale();
  const parts = [
    ...(findings.length > 0 ? [t('anew.findings', { count: findings.length })] : []),
    ...(places.length > 0 ? [t('anew.places', { count: places.length })] : []),
  ];
  return <>{parts.length === 0 ? t('anew.none') : list(parts)}</>;
}

/** Countries of which other adequacy decisions are known now. */
function Places({ places = [] }: JudgedAnew) {
  const { t, countryName } = useLocale();
  if (places.length === 0) return null;
  return (
    <>
      <p class="small">{t('anew.places-text')}</p>
      <ul class="change__findings">
        {places.map(({ country, before, after }) => (
          <li key={country}>
            {t('anew.place', {
              country: countryName(country),
              before: t(`adequateness.${before}`),
              after: t(`adequateness.${after}`),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

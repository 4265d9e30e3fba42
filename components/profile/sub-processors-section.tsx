import { useState } from 'preact/hooks';
import type { CountryClass } from '../../utils/model/transfer.ts';
import type { VendorProfile } from '../../utils/model/vendor-profile.ts';
import { Icon, type IconName } from '../design/icon.tsx';
import { Segmented } from '../design/segmented.tsx';
import { useLocale } from '../locale.tsx';
import { CountryMap } from '../map/country-map.tsx';
import { countClasses } from './places.ts';
import { SectionCard } from './section-card.tsx';
import { ShowAll } from './show-all.tsx';
import {
  type Completeness,
  completenessOf,
  countriesOf,
  type SubProcessorRow,
  subProcessorRows,
} from './sub-processor-rows.ts';
import { SubProcessorTable } from './sub-processor-table.tsx';
import type { ProfileSources } from './vendor-words.tsx';

/** Rows in view at first; longer lists are a click away, so that what follows is not out of reach. */
const SHOWN_ROWS = 10;

/** Whom the vendor engages, with where and on what basis, and whether the list was read whole. */
export function SubProcessorsSection({ profile, ...sources }: ProfileSources & { profile: VendorProfile }) {
  const { t } = useLocale();
  const [filter, setFilter] = useState<CountryClass | 'all'>('all');
  const [isWhole, setWhole] = useState(false);
  const rows = subProcessorRows(profile);
  if (rows.length === 0) {
    return (
      <SectionCard section="sub-processors">
        <p class="soft">{t('sub-processors.none')}</p>
      </SectionCard>
    );
  }
  const countries = countriesOf(rows);
  const fitting = rows.filter((row) => filter === 'all' || row.class === filter);
  const shown = isWhole ? fitting.length : Math.min(fitting.length, SHOWN_ROWS);
  return (
    <SectionCard
      section="sub-processors"
      aside={
        <span class="soft small figures" role="status">
          {t('sub-processors.shown', { shown, count: rows.length })}
        </span>
      }
    >
      <CompletenessLine completeness={completenessOf(profile)} />
      {countries.places.length > 0 && <CountryMap {...countries} />}
      <ClassFilter rows={rows} value={filter} onChange={setFilter} />
      <SubProcessorTable rows={fitting} shown={shown} {...sources} />
      {fitting.length > SHOWN_ROWS && (
        <ShowAll
          isWhole={isWhole}
          label={t('sub-processors.show-all', { count: fitting.length })}
          onToggle={() => setWhole(!isWhole)}
        />
      )}
    </SectionCard>
  );
}

const COMPLETENESS_ICONS: Record<Completeness['kind'], IconName> = {
  whole: 'met',
  fewer: 'alert',
  more: 'alert',
  'not-stated': 'not-assessed',
};

function CompletenessLine({ completeness }: { completeness: Completeness }) {
  const { t } = useLocale();
  const { kind, read, stated } = completeness;
  return (
    <p class={`completeness completeness--${kind}`}>
      <Icon name={COMPLETENESS_ICONS[kind]} />
      <span>{t(`sub-processors.${kind}`, { read, stated })}</span>
    </p>
  );
}

interface ClassFilterProps {
  rows: readonly SubProcessorRow[];
  value: CountryClass | 'all';
  onChange: (value: CountryClass | 'all') => void;
}

/** Only where there is something to choose: the classes that the list has. */
function ClassFilter({ rows, value, onChange }: ClassFilterProps) {
  const { t, number } = useLocale();
  const counts = countClasses(rows.map((row) => row.class));
  if (counts.length < 2) return null;
  const options = counts.map((one) => ({
    value: one.class,
    label: `${t(`country-class.${one.class}`)} (${number(one.count)})`,
  }));
  return (
    <div class="no-print">
      <Segmented
        label={t('sub-processors.filter')}
        value={value}
        options={[{ value: 'all', label: `${t('sub-processors.all')} (${number(rows.length)})` }, ...options]}
        onChange={onChange}
      />
    </div>
  );
}

import type { Locale } from '../../utils/i18n/translate.ts';
import type { CountryClass, Destination, Safeguard } from '../../utils/model/transfer.ts';
import { Icon, type IconName } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';

const CLASS_ICONS: Record<CountryClass, IconName> = {
  eea: 'place-eea',
  adequate: 'place-adequate',
  third: 'place-third',
  unknown: 'not-assessed',
};

const SAFEGUARD_ICONS: Record<Safeguard, IconName> = {
  'not-needed': 'met',
  adequacy: 'met',
  tool: 'met',
  'to-check': 'partial',
  unknown: 'not-assessed',
  missing: 'contradicted',
};

/** What Chapter V GDPR makes of a place, by icon and word. */
export function ClassMark({ of }: { of: CountryClass }) {
  const { t } = useLocale();
  return (
    <span class={`place-class place-class--${of}`}>
      <Icon name={CLASS_ICONS[of]} />
      {t(`country-class.${of}`)}
    </span>
  );
}

/** What protects the data at a place, by icon and word. */
export function SafeguardMark({ of }: { of: Safeguard }) {
  const { t } = useLocale();
  return (
    <span class={`safeguard safeguard--${of}`}>
      <Icon name={SAFEGUARD_ICONS[of]} />
      {t(`safeguard.${of}`)}
    </span>
  );
}

/** The country, or the area, or that none is named. */
export function placeName(
  { country, region, class: found }: Pick<Destination, 'country' | 'region' | 'class'>,
  { t, countryName }: Pick<Locale, 't' | 'countryName'>,
): string {
  if (country) return countryName(country);
  if (region) return t(`world-region.${region}`);
  return t(found === 'third' ? 'place.third-unnamed' : 'place.not-named');
}

/** Names written out; more than these say no more than their number. */
const NAMES_IN_LINE = 6;

/** The first names, and how many more there are. */
export function shortList(names: readonly string[], { t, list }: Pick<Locale, 't' | 'list'>): string {
  const rest = names.length - NAMES_IN_LINE;
  return list(rest > 1 ? [...names.slice(0, NAMES_IN_LINE), t('place.others', { count: rest })] : names);
}

/** Names of several places, each once: a country may stand twice when it is protected in two ways. */
export const placeNames = (
  places: readonly Parameters<typeof placeName>[0][],
  locale: Parameters<typeof placeName>[1],
): string[] => [...new Set(places.map((place) => placeName(place, locale)))];

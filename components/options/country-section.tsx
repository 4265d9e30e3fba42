import type { Settings } from '../../utils/model/settings.ts';
import { useLocale } from '../locale.tsx';

interface CountryProps {
  country: string;
  countries: readonly string[];
  onChange: (settings: Partial<Settings>) => void;
}

/** Where the user's organisation is: its own supervisory authority follows from that. */
export function CountrySection({ country, countries, onChange }: CountryProps) {
  const { t, countryName, compare } = useLocale();
  const codes = countries.includes(country) ? countries : [...countries, country];
  const byName = codes.map((code) => ({ code, name: countryName(code) })).toSorted((a, b) => compare(a.name, b.name));
  return (
    <section class="card card__body stack" aria-labelledby="country-title">
      <h2 id="country-title">{t('options.country.title')}</h2>
      <label class="field">
        <span class="field__label">{t('options.country.label')}</span>
        <select
          class="input"
          aria-describedby="country-hint"
          value={country}
          onChange={(event) => onChange({ country: event.currentTarget.value })}
        >
          {byName.map(({ code, name }) => (
            <option key={code} value={code} selected={code === country}>
              {name}
            </option>
          ))}
        </select>
        <span id="country-hint" class="field__hint">
          {t('options.country.hint')}
        </span>
      </label>
    </section>
  );
}

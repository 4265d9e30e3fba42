import { INTERFACE_LANGUAGES } from '../../utils/model/language.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { Segmented } from '../design/segmented.tsx';
import { useLocale } from '../locale.tsx';

const THEMES = ['system', 'light', 'dark', 'high-contrast'] as const satisfies readonly Settings['theme'][];

/** Each language in its own name, so that who cannot read this one finds the way out. */
const LANGUAGE_NAMES: Record<Settings['language'], string> = { en: 'English', nl: 'Nederlands' };

interface AppearanceProps {
  settings: Settings;
  onChange: (settings: Partial<Settings>) => void;
}

export function LanguageChoice({ settings, onChange }: AppearanceProps) {
  const { t } = useLocale();
  return (
    <Segmented
      label={t('options.language')}
      value={settings.language}
      options={INTERFACE_LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }))}
      onChange={(language) => onChange({ language })}
    />
  );
}

/** Language and theme; both change the page at once. */
export function AppearanceSection({ settings, onChange }: AppearanceProps) {
  const { t } = useLocale();
  return (
    <section class="card card__body stack" aria-labelledby="appearance-title">
      <h2 id="appearance-title">{t('options.appearance')}</h2>
      <div class="setting">
        <span aria-hidden="true">{t('options.language')}</span>
        <LanguageChoice settings={settings} onChange={onChange} />
      </div>
      <div class="setting">
        <span aria-hidden="true">{t('options.theme')}</span>
        <Segmented
          label={t('options.theme')}
          value={settings.theme}
          options={THEMES.map((theme) => ({ value: theme, label: t(`theme.${theme}`) }))}
          onChange={(theme) => onChange({ theme })}
        />
      </div>
    </section>
  );
}

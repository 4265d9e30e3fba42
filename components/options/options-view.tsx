import type { ComponentChildren } from 'preact';
import type { Settings } from '../../utils/model/settings.ts';
import { Notice, type NoticeTone } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';
import { NotificationsSection } from '../watching/notifications-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { CountrySection } from './country-section.tsx';
import { DataSection } from './data-section.tsx';
import { NoticingSection } from './noticing-section.tsx';
import './options.css';

interface OptionsProps {
  settings: Settings;
  /** Countries of which one can be the user's own: ISO 3166-1 alpha-2. */
  countries: readonly string[];
  onChange: (settings: Partial<Settings>) => void;
  /** Asks for, or gives back, the permission to see all sites; in the click that asks for it. */
  onNoticing: (enabled: boolean) => void;
  notifications: boolean;
  /** Asks for, or gives back, the permission to show notifications; in the click that asks for it. */
  onNotifications: (enabled: boolean) => void;
  onExport: (format: 'json' | 'csv') => void;
  onWipe: () => void;
  /** The part on the scoring policy, which is stored apart from the settings. */
  policy: ComponentChildren;
  /** The part on the register that candidates are sent to. */
  connection: ComponentChildren;
  /** The parts on backups and on the room that is used. */
  keeping: ComponentChildren;
  /** Result of the last thing asked for. */
  notice: { tone: NoticeTone; text: string } | null;
}

/** Settings: each is stored as soon as it is changed. */
export function OptionsView(props: OptionsProps) {
  const { t } = useLocale();
  const { settings, notice, onChange } = props;
  return (
    <>
      <h1>{t('options.title')}</h1>
      <div class="live" aria-live="polite">
        {notice && <Notice tone={notice.tone}>{notice.text}</Notice>}
      </div>
      <AppearanceSection settings={settings} onChange={onChange} />
      <NoticingSection enabled={settings.noticeWhileBrowsing} onNoticing={props.onNoticing} />
      <NotificationsSection enabled={props.notifications} onNotifications={props.onNotifications} />
      <CountrySection country={settings.country} countries={props.countries} onChange={onChange} />
      <section class="card card__body stack" aria-labelledby="name-title">
        <h2 id="name-title">{t('options.name.title')}</h2>
        <label class="field">
          <span class="field__label">{t('options.name.label')}</span>
          <input
            class="input"
            type="text"
            autoComplete="name"
            aria-describedby="name-hint"
            value={settings.userName}
            onChange={(event) => onChange({ userName: event.currentTarget.value.trim() })}
          />
          <span id="name-hint" class="field__hint">
            {t('options.name.hint')}
          </span>
        </label>
      </section>
      {props.policy}
      {props.connection}
      {props.keeping}
      <DataSection onExport={props.onExport} onWipe={props.onWipe} />
    </>
  );
}

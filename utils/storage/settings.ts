import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { INTERFACE_LANGUAGES } from '../model/language.ts';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../model/settings.ts';
import { clearKeys, onKeysChange } from './local-keys.ts';

// One key for each setting: two pages that write different settings at once never overwrite each other.
const PREFIX = 'settings.';
const NAMES = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
const storedSettingsSchema = z.partial(settingsSchema);

/** Settings as stored; what was never set, or is damaged, has its default. The language is at first the browser's. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(NAMES.map((name) => PREFIX + name));
  let settings: Settings = { ...DEFAULT_SETTINGS, language: browserLanguage() };
  for (const name of NAMES) {
    const one = storedSettingsSchema.safeParse({ [name]: stored[PREFIX + name] });
    if (one.success && one.data[name] !== undefined) settings = { ...settings, ...one.data };
  }
  return settings;
}

export async function writeSettings(partial: Partial<Settings>): Promise<void> {
  const valid = storedSettingsSchema.parse(partial);
  await browser.storage.local.set(
    Object.fromEntries(Object.entries(valid).map(([name, value]) => [PREFIX + name, value])),
  );
}

/** Every setting has its default again. */
export const clearSettings = (): Promise<void> => clearKeys(PREFIX);

/** Calls the listener with all settings after any of them changed, in any context; returns how to stop. */
export const onSettingsChange = (listener: (settings: Settings) => void): (() => void) =>
  onKeysChange(PREFIX, () => void readSettings().then(listener));

function browserLanguage(): Settings['language'] {
  const preferred = browser.i18n.getUILanguage().toLowerCase();
  return INTERFACE_LANGUAGES.find((code) => preferred === code || preferred.startsWith(`${code}-`)) ?? 'en';
}

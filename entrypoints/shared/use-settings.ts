import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/model/settings.ts';
import { onSettingsChange, readSettings } from '../../utils/use-cases/settings.ts';

/** The settings, also when another page changes them; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    readSettings().then(setSettings, (error: unknown) => {
      console.error('the settings could not be read', error);
      setSettings(DEFAULT_SETTINGS);
    });
    return onSettingsChange(setSettings);
  }, []);
  return settings;
}

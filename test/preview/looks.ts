import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../utils/model/language.ts';
import type { Settings } from '../../utils/model/settings.ts';

/** How a view can look: what the user sets, and how wide and dark the window is. */
export interface Look {
  name: string;
  theme: Exclude<Settings['theme'], 'system'>;
  language: InterfaceLanguage;
  width: number;
  /** What the system asks for; high contrast follows it. */
  dark?: boolean;
}

const THEMES = ['light', 'dark', 'high-contrast'] as const satisfies readonly Look['theme'][];
const WIDE = 1280;
/** 400 % of a wide window (WCAG 1.4.10). */
const NARROW = 320;

/** Every theme in every language, high contrast in the dark, and a narrow window. */
export const LOOKS: readonly Look[] = [
  ...THEMES.flatMap((theme) =>
    INTERFACE_LANGUAGES.map((language) => ({ name: `${theme}-${language}`, theme, language, width: WIDE })),
  ),
  { name: 'high-contrast-dark-nl', theme: 'high-contrast', language: 'nl', width: WIDE, dark: true },
  { name: 'narrow-nl', theme: 'light', language: 'nl', width: NARROW },
  { name: 'narrow-dark-en', theme: 'dark', language: 'en', width: NARROW },
];

/** Name of the file with the picture of a view in a look. */
export const pictureName = (view: string, look: Look): string => `${view}.${look.name}.png`;

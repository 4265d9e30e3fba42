import type { Fact } from '../fact.ts';
import { NAMES_DE } from './names-de.ts';
import { NAMES_EN } from './names-en.ts';
import { NAMES_ES } from './names-es.ts';
import { NAMES_FR } from './names-fr.ts';
import { NAMES_IT } from './names-it.ts';
import { NAMES_NL } from './names-nl.ts';

/** The names of all countries in one language, by ISO 3166-1 alpha-2 code. */
export interface CountryNames extends Fact {
  /** ISO 639-1. */
  language: string;
  names: Readonly<Record<string, string>>;
}

export const COUNTRY_NAMES: readonly CountryNames[] = [NAMES_EN, NAMES_NL, NAMES_DE, NAMES_FR, NAMES_ES, NAMES_IT];

/** The code as the tables know it ("gb" → "GB", "UK" → "GB", "EL" → "GR"), or null when it names no country. */
export function countryCode(code: string): string | null {
  const upper = code.toUpperCase();
  // "UK" and "EL" are what the EU's own publications write.
  const iso = upper === 'UK' ? 'GB' : upper === 'EL' ? 'GR' : upper;
  return iso in NAMES_EN.names ? iso : null;
}

/** What a language calls a country: English when it has no name for it, the code itself when nobody has. */
export function countryName(code: string, language: string): string {
  const table = COUNTRY_NAMES.find((known) => known.language === language) ?? NAMES_EN;
  return table.names[code] ?? NAMES_EN.names[code] ?? code;
}

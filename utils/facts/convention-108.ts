import type { LocalisedText } from '../model/language.ts';
import type { Fact } from './fact.ts';

/** Parties to the Council of Europe's Convention 108 on automatic processing of personal data. */
export interface ConventionParties extends Fact {
  id: 'council-of-europe' | 'others';
  countries: readonly string[];
  note: LocalisedText;
}

const remembered = { source: 'bfdi-convention-108', asOf: '2026-11-22', verified: false } as const;

/** 55 parties: the number was looked up, the names were not. */
export const CONVENTION_108: readonly ConventionParties[] = [
  {
    ...remembered,
    id: 'council-of-europe',
    countries: [
      ...['AL', 'AD', 'AM', 'AT', 'AZ', 'BE', 'BA', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'GE', 'DE', 'GR'],
      ...['HU', 'IS', 'IE', 'IT', 'LV', 'LI', 'LT', 'LU', 'MT', 'MD', 'MC', 'ME', 'NL', 'MK', 'NO', 'PL', 'PT', 'RO'],
      ...['SM', 'RS', 'SK', 'SI', 'ES', 'SE', 'CH', 'TR', 'UA', 'GB'],
    ],
    note: {
      en: 'Member of the Council of Europe and party to Convention 108.',
      nl: 'Lid van de Raad van Europa en partij bij Verdrag 108.',
    },
  },
  {
    ...remembered,
    id: 'others',
    countries: ['AR', 'CV', 'MU', 'MX', 'MA', 'RU', 'SN', 'TN', 'UY'],
    note: {
      en: 'Party to Convention 108 without being a member of the Council of Europe. That alone allows no transfer.',
      nl: 'Partij bij Verdrag 108 zonder lid te zijn van de Raad van Europa. Dat alleen staat geen doorgifte toe.',
    },
  },
];

/**
 * The parties to Convention 108 among which a country is; null when it is none. That counts in the Commission's judgement
 * of a country (recital 105 GDPR), but is no ground for a transfer.
 */
export const convention108Parties = (code: string): ConventionParties | null =>
  CONVENTION_108.find(({ countries }) => countries.includes(code)) ?? null;

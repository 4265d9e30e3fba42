import type { WorldRegion } from '../../model/transfer.ts';
import type { Fact } from '../fact.ts';

/** How documents name an area larger than a country. */
export interface WorldRegionNames extends Fact {
  region: WorldRegion;
  names: readonly string[];
  /** Only in capitals: "eu", "eer" and "eee" are words or parts of codes. */
  abbreviations: readonly string[];
  /** Ordinary words, so a lower-case letter at the start does not matter. */
  anyCase: boolean;
}

const written = { source: 'memory', asOf: '2026-11-22', verified: false } as const;

export const WORLD_REGION_NAMES: readonly WorldRegionNames[] = [
  {
    ...written,
    region: 'EU',
    names: [
      'European Union',
      'Europese Unie',
      'Europäische Union',
      'Europäischen Union',
      'Union européenne',
      'Unión Europea',
      'Unione europea',
    ],
    abbreviations: ['EU', 'E.U.', 'UE'],
    anyCase: true,
  },
  {
    ...written,
    region: 'EEA',
    names: [
      'European Economic Area',
      'Europese Economische Ruimte',
      'Europäischer Wirtschaftsraum',
      'Europäischen Wirtschaftsraum',
      'Europäischen Wirtschaftsraums',
      'Europäischen Wirtschaftsraumes',
      'Espace économique européen',
      'Espacio Económico Europeo',
      'Spazio economico europeo',
    ],
    abbreviations: ['EEA', 'EER', 'EWR', 'EEE'],
    anyCase: true,
  },
  {
    ...written,
    region: 'Europe',
    names: ['Europe', 'Europa'],
    abbreviations: ['EMEA'],
    anyCase: false,
  },
  {
    ...written,
    region: 'North America',
    names: ['North America', 'Noord-Amerika', 'Nordamerika', 'Amérique du Nord'],
    abbreviations: [],
    anyCase: false,
  },
  {
    ...written,
    region: 'Latin America',
    names: [
      'Latin America',
      'South America',
      'Latijns-Amerika',
      'Zuid-Amerika',
      'Südamerika',
      'Lateinamerika',
      'Amérique latine',
      'Amérique du Sud',
    ],
    abbreviations: ['LATAM'],
    anyCase: false,
  },
  {
    ...written,
    region: 'Asia-Pacific',
    names: ['Asia-Pacific', 'Asia Pacific', 'Azië', 'Asien', 'Asie', 'Asia'],
    abbreviations: ['APAC'],
    anyCase: false,
  },
  {
    ...written,
    region: 'worldwide',
    names: [
      'worldwide',
      'world-wide',
      'global',
      'globally',
      'around the world',
      'wereldwijd',
      'weltweit',
      'dans le monde entier',
      'monde entier',
      'mondial',
      'en todo el mundo',
      'in tutto il mondo',
      'any country',
      'multiple countries',
      'various countries',
    ],
    abbreviations: [],
    anyCase: true,
  },
];

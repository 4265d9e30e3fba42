import type { LocalisedText } from '../model/language.ts';
import { DAY } from '../model/time.ts';
import type { AdequacyDecision } from './adequacy-decision.ts';
import { FULL_ADEQUACY } from './adequacy-full.ts';
import { PARTIAL_ADEQUACY } from './adequacy-partial.ts';
import type { Fact } from './fact.ts';

export type { AdequacyDecision } from './adequacy-decision.ts';

export const ADEQUACY_DECISIONS: readonly AdequacyDecision[] = [...FULL_ADEQUACY, ...PARTIAL_ADEQUACY];

/** Countries between which Chapter V GDPR knows no transfer. */
export interface FreeMovementArea extends Fact {
  id: 'eu' | 'efta';
  countries: readonly string[];
}

const members = { source: 'eea-agreement', asOf: '2026-11-22', verified: true } as const;

export const EEA: readonly FreeMovementArea[] = [
  {
    ...members,
    id: 'eu',
    countries: [
      ...['AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IE', 'IT', 'LV', 'LT', 'LU'],
      ...['MT', 'NL', 'PL', 'PT', 'RO', 'SK', 'SI', 'ES', 'SE'],
    ],
  },
  { ...members, id: 'efta', countries: ['IS', 'LI', 'NO'] },
];

/** Territories whose place is not told by the state they belong to. */
export interface SpecialTerritory extends Fact {
  countries: readonly string[];
  /** `unclear`: a lawyer has to look at it. */
  place: 'eea' | 'third' | 'unclear';
  note: LocalisedText;
}

const remembered = { source: 'memory', asOf: '2026-11-22', verified: false } as const;

const SPECIAL_TERRITORIES: readonly SpecialTerritory[] = [
  {
    ...remembered,
    countries: ['AX'],
    place: 'eea',
    note: { en: 'Åland is part of Finland; the GDPR applies.', nl: 'Åland hoort bij Finland; de AVG geldt.' },
  },
  {
    ...remembered,
    countries: ['GF', 'GP', 'MQ', 'YT', 'RE', 'MF'],
    place: 'eea',
    note: {
      en: 'Outermost region of France: territory of the EU, the GDPR applies.',
      nl: 'Ultraperifeer gebied van Frankrijk: grondgebied van de EU, de AVG geldt.',
    },
  },
  {
    ...remembered,
    countries: ['NC', 'PF', 'PM', 'WF', 'BL', 'TF'],
    place: 'unclear',
    note: {
      en: 'French overseas territory outside the EU, under French data protection law: have it looked at.',
      nl: 'Frans overzees gebied buiten de EU, onder Frans privacyrecht: laat het beoordelen.',
    },
  },
  {
    ...remembered,
    countries: ['SJ'],
    place: 'unclear',
    note: {
      en: 'Svalbard and Jan Mayen are outside the EEA Agreement: have it looked at.',
      nl: 'Spitsbergen en Jan Mayen vallen buiten de EER-Overeenkomst: laat het beoordelen.',
    },
  },
  {
    ...remembered,
    countries: ['AW', 'CW', 'SX', 'BQ'],
    place: 'third',
    note: {
      en: 'Caribbean part of the Kingdom of the Netherlands: outside the EU, no adequacy decision.',
      nl: 'Caribisch deel van het Koninkrijk der Nederlanden: buiten de EU, geen adequaatheidsbesluit.',
    },
  },
  {
    ...remembered,
    countries: ['GL'],
    place: 'third',
    note: {
      en: 'Greenland is outside the EU and has no adequacy decision.',
      nl: 'Groenland ligt buiten de EU en heeft geen adequaatheidsbesluit.',
    },
  },
];

const eeaCodes = new Set(EEA.flatMap((area) => area.countries));
const decisions = new Map(ADEQUACY_DECISIONS.map((decision) => [decision.country, decision]));

/** Whether a country is in the EU or the EEA (ISO 3166-1 alpha-2, upper case). Special territories are not states. */
export const isEeaCountry = (code: string): boolean => eeaCodes.has(code);

/** The Commission's decision for a country; null when there is none. Expired decisions are returned too. */
export const adequacyOf = (code: string): AdequacyDecision | null => decisions.get(code) ?? null;

/** What is special about a territory; null for an ordinary country. */
export const specialTerritory = (code: string): SpecialTerritory | null =>
  SPECIAL_TERRITORIES.find((territory) => territory.countries.includes(code)) ?? null;

/** Whether a decision still applies at a time (milliseconds since the epoch; the clock is the caller's). */
export const isInForce = ({ expires }: Pick<AdequacyDecision, 'expires'>, now: number): boolean =>
  expires === null || now < Date.parse(expires) + DAY;

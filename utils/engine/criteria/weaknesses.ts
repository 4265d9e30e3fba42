import type { ConceptId } from '../../languages/concepts.ts';
import type { LocalisedText } from '../../model/language.ts';

export interface Weakness {
  title: LocalisedText;
  /** Words that show it, looked for in the clause of the anchor; none when it is found in another way. */
  concepts: readonly ConceptId[];
  /** Looked for in the whole sentence: who pays stands in a clause of its own ("…; the costs are borne by …"). */
  inSentence?: boolean;
}

/** Why a finding is not simply met. Ids are stored with findings: for ever. */
export const WEAKNESSES = {
  discretionary: {
    title: { en: 'The vendor may, but need not, do this', nl: 'De leverancier mag dit doen, maar hoeft het niet' },
    concepts: ['at-discretion'],
  },
  'best-efforts': {
    title: { en: 'Only reasonable efforts are promised', nl: 'Alleen een redelijke inspanning is toegezegd' },
    concepts: ['best-efforts'],
  },
  'on-request': {
    title: { en: 'Only on request', nl: 'Alleen op verzoek' },
    concepts: ['on-request'],
  },
  'where-law-requires': {
    title: { en: 'Only where the law requires it', nl: 'Alleen waar de wet het eist' },
    concepts: ['where-law-requires'],
  },
  'at-customers-expense': {
    title: { en: 'At the customer’s expense', nl: 'Op kosten van de klant' },
    concepts: ['at-customers-expense'],
    inSentence: true,
  },
  'where-possible': {
    title: { en: 'Only as far as possible', nl: 'Alleen voor zover mogelijk' },
    concepts: ['where-possible'],
  },
  'template-gap': {
    title: { en: 'A gap in the template was not filled in', nl: 'Een open plek in het sjabloon is niet ingevuld' },
    concepts: ['template-gap'],
  },
  'no-period': {
    title: { en: 'No period is named', nl: 'Er is geen termijn genoemd' },
    concepts: [],
  },
  'weak-value': {
    title: { en: 'The figure is weaker than good practice', nl: 'De waarde blijft achter bij goed gebruik' },
    concepts: [],
  },
  'only-in-part': {
    title: { en: 'Only part of what is asked is said', nl: 'Slechts een deel van het gevraagde staat er' },
    concepts: [],
  },
  'only-an-example': {
    title: { en: 'Named only as an example', nl: 'Alleen als voorbeeld genoemd' },
    concepts: ['clauses-as-example'],
    inSentence: true,
  },
  'mixed-statements': {
    title: { en: 'Another sentence says the opposite', nl: 'Een andere zin zegt het tegenovergestelde' },
    concepts: [],
  },
  'documents-disagree': {
    title: { en: 'Two documents name different figures', nl: 'Twee documenten noemen verschillende waarden' },
    concepts: [],
  },
  'outdated-reference': {
    title: {
      en: 'It relies on a rule or edition that was replaced',
      nl: 'Berust op een regeling of editie die is vervangen',
    },
    concepts: [],
  },
  'optional-or-paid': {
    title: { en: 'Only as an option or on some plans', nl: 'Alleen als optie of in bepaalde abonnementen' },
    concepts: ['optional-feature'],
  },
  'where-appropriate': {
    title: { en: 'Only where the vendor finds it appropriate', nl: 'Alleen waar de leverancier het passend vindt' },
    concepts: ['where-appropriate'],
  },
  'where-law-permits': {
    title: { en: 'Only where local law permits it', nl: 'Alleen waar het lokale recht het toestaat' },
    concepts: ['where-law-permits'],
  },
  planned: {
    title: { en: 'Planned, not yet in place', nl: 'Gepland, nog niet ingevoerd' },
    concepts: ['planned'],
  },
  'no-promise': {
    title: { en: 'Nothing firm is promised', nl: 'Er is geen vaste toezegging' },
    concepts: [],
  },
  'held-by-supplier': {
    title: {
      en: 'Held by its hosting provider or another supplier, not said of the vendor',
      nl: 'Van de hostingpartij of een andere leverancier; over de leverancier zelf staat het er niet',
    },
    concepts: [],
  },
  'not-certified': {
    title: {
      en: 'It says that it follows the standard, not that it is certified',
      nl: 'Er staat dat de norm wordt gevolgd, niet dat er een certificaat is',
    },
    concepts: [],
  },
  'number-not-valid': {
    title: {
      en: 'The number fails its own check digit',
      nl: 'Het nummer doorstaat de eigen controle niet',
    },
    concepts: [],
  },
  'self-declared': {
    title: {
      en: 'The vendor’s own statement, not checked by others',
      nl: 'Eigen verklaring van de leverancier, niet door anderen getoetst',
    },
    concepts: [],
  },
} as const satisfies Record<string, Weakness>;

export type WeaknessId = keyof typeof WEAKNESSES;

/** What weakens a promise of the processor in a contract. */
export const CONTRACT_WEAKENERS = [
  'discretionary',
  'best-efforts',
  'where-law-requires',
  'where-possible',
  'at-customers-expense',
  'template-gap',
] as const satisfies readonly WeaknessId[];

/** What weakens the description of a security measure. */
export const MEASURE_WEAKENERS = [
  'discretionary',
  'best-efforts',
  'where-possible',
  'where-appropriate',
  'planned',
  'template-gap',
] as const satisfies readonly WeaknessId[];

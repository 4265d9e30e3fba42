import type { LocalisedText } from '../../model/language.ts';
import type { Fact } from '../fact.ts';

/** One rule on which authority is competent, or on how a complaint travels, in words for people. */
export interface CompetenceRule extends Fact {
  id: CompetenceRuleId;
  legalBasis: readonly string[];
  text: LocalisedText;
}

/** Stored with what is derived from them: an id here is for ever. */
export const COMPETENCE_RULE_IDS = [
  'vendor-country-unknown',
  'lead-by-single-establishment',
  'lead-by-central-administration',
  'no-establishment-no-lead',
  'controller-lead-decides',
  'german-land-authority',
  'uk-outside-one-stop-shop',
  'swiss-outside-one-stop-shop',
  'own-authority-stays-competent',
  'public-body-own-authority',
  'complain-at-home',
  'complaint-travels-to-lead',
  'complaint-no-lead',
  'complaint-abroad-separately',
  'scc-annex-authority',
  'derived-to-confirm',
] as const;
export type CompetenceRuleId = (typeof COMPETENCE_RULE_IDS)[number];

const gdpr = { source: 'gdpr', asOf: '2026-11-22', verified: true } as const;
const edpb = { source: 'edpb-lead-authority', asOf: '2026-11-22', verified: false } as const;

export const COMPETENCE_RULES: readonly CompetenceRule[] = [
  {
    ...gdpr,
    id: 'vendor-country-unknown',
    legalBasis: ['GDPR Art. 56(1)'],
    text: {
      en: 'It is not known where this vendor is established, so its authority cannot be told.',
      nl: 'Het is niet bekend waar deze leverancier gevestigd is; de toezichthouder is dus niet te bepalen.',
    },
  },
  {
    ...gdpr,
    id: 'lead-by-single-establishment',
    legalBasis: ['GDPR Art. 56(1)', 'GDPR Art. 4(23)'],
    text: {
      en: 'If this is its only establishment in the EU or EEA, the authority of that country leads for its cross-border processing.',
      nl: 'Als dit de enige vestiging in de EU of EER is, is de toezichthouder van dat land de leidende toezichthouder voor grensoverschrijdende verwerking.',
    },
  },
  {
    ...edpb,
    id: 'lead-by-central-administration',
    legalBasis: ['GDPR Art. 4(16)(b)', 'EDPB Guidelines 8/2022'],
    text: {
      en: 'A processor with several establishments in the EU has its main establishment where its central administration in the EU is, or else where its main processing takes place.',
      nl: 'Een verwerker met meer vestigingen in de EU heeft zijn hoofdvestiging waar zijn centrale administratie in de EU is, of anders waar de voornaamste verwerking plaatsvindt.',
    },
  },
  {
    ...gdpr,
    id: 'no-establishment-no-lead',
    legalBasis: ['GDPR Art. 55', 'GDPR Art. 27'],
    text: {
      en: 'Without an establishment in the EU or EEA there is no lead authority: each authority is competent in its own country. A representative under Art. 27 does not change that.',
      nl: 'Zonder vestiging in de EU of EER is er geen leidende toezichthouder: elke toezichthouder is bevoegd in het eigen land. Een vertegenwoordiger (art. 27) verandert dat niet.',
    },
  },
  {
    ...gdpr,
    id: 'controller-lead-decides',
    legalBasis: ['GDPR recital 36', 'GDPR Art. 4(22)'],
    text: {
      en: "When a case concerns both controller and processor, the controller's authority leads; the processor's authority is a concerned authority.",
      nl: 'Gaat een zaak over verwerkingsverantwoordelijke én verwerker, dan leidt de toezichthouder van de verwerkingsverantwoordelijke; die van de verwerker is betrokken toezichthouder.',
    },
  },
  {
    ...gdpr,
    id: 'german-land-authority',
    legalBasis: ['§ 40 BDSG', '§ 19 BDSG'],
    text: {
      en: 'In Germany a company falls under the authority of the Land where its main establishment is; the federal commissioner is for federal bodies, telecoms and post.',
      nl: 'In Duitsland valt een bedrijf onder de toezichthouder van de deelstaat van zijn hoofdvestiging; de federale commissaris gaat over federale overheden, telecom en post.',
    },
  },
  {
    ...gdpr,
    id: 'uk-outside-one-stop-shop',
    legalBasis: ['GDPR Art. 55'],
    text: {
      en: 'The British authority applies the UK GDPR and has taken no part in the one-stop-shop since 1 January 2021.',
      nl: 'De Britse toezichthouder past de UK GDPR toe en doet sinds 1 januari 2021 niet mee aan het één-loketmechanisme.',
    },
  },
  {
    ...gdpr,
    id: 'swiss-outside-one-stop-shop',
    legalBasis: ['GDPR Art. 55'],
    text: {
      en: 'The Swiss authority applies Swiss law and takes no part in the one-stop-shop.',
      nl: 'De Zwitserse toezichthouder past Zwitsers recht toe en doet niet mee aan het één-loketmechanisme.',
    },
  },
  {
    ...gdpr,
    id: 'own-authority-stays-competent',
    legalBasis: ['GDPR Art. 55(1)', 'GDPR Art. 24'],
    text: {
      en: "Your own organisation, as the controller, normally answers to the authority of its own country, whatever the vendor's authority is.",
      nl: 'Uw eigen organisatie valt als verwerkingsverantwoordelijke normaal onder de toezichthouder van het eigen land, welke toezichthouder de leverancier ook heeft.',
    },
  },
  {
    ...gdpr,
    id: 'public-body-own-authority',
    legalBasis: ['GDPR Art. 55(2)'],
    text: {
      en: 'For a public body, or processing under a legal duty or public task, only the authority of its own country is competent.',
      nl: 'Voor een overheidsinstantie, of bij verwerking op grond van een wettelijke verplichting of een taak van algemeen belang, is alleen de toezichthouder van het eigen land bevoegd.',
    },
  },
  {
    ...gdpr,
    id: 'complain-at-home',
    legalBasis: ['GDPR Art. 77(1)'],
    text: {
      en: 'A person can complain in the country where they live or work, or where the infringement took place, and in the language of the authority there.',
      nl: 'Iemand kan klagen in het land waar hij woont of werkt of waar de inbreuk op de AVG plaatsvond, in een taal van de toezichthouder daar.',
    },
  },
  {
    ...gdpr,
    id: 'complaint-travels-to-lead',
    legalBasis: ['GDPR Art. 56', 'GDPR Art. 60'],
    text: {
      en: 'The authority that receives the complaint passes it to the lead authority, stays involved as a concerned authority, and remains the contact for the person who complained.',
      nl: 'De toezichthouder die de klacht ontvangt, geeft die door aan de leidende toezichthouder, blijft betrokken en blijft het aanspreekpunt voor de klager.',
    },
  },
  {
    ...gdpr,
    id: 'complaint-no-lead',
    legalBasis: ['GDPR Art. 55', 'GDPR Art. 61'],
    text: {
      en: 'As there is no lead authority, the authority that receives the complaint handles it itself.',
      nl: 'Omdat er geen leidende toezichthouder is, behandelt de toezichthouder die de klacht ontvangt, die zelf.',
    },
  },
  {
    ...gdpr,
    id: 'complaint-abroad-separately',
    legalBasis: ['GDPR Art. 50'],
    text: {
      en: "A complaint to the authority of the vendor's own country has to be made there separately, under the law of that country.",
      nl: 'Een klacht bij de toezichthouder van het land van de leverancier moet daar apart worden ingediend, onder het recht van dat land.',
    },
  },
  {
    ...gdpr,
    id: 'scc-annex-authority',
    legalBasis: ['SCC 2021/914 Clause 13', 'SCC 2021/914 Annex I.C'],
    text: {
      en: "The authority named in Annex I.C of the standard contractual clauses has to follow from the exporter's establishment, or else from its representative or the data subjects.",
      nl: 'De toezichthouder in bijlage I.C van de modelcontractbepalingen moet volgen uit de vestiging van de exporteur, of anders uit de vertegenwoordiger of de betrokkenen.',
    },
  },
  {
    ...gdpr,
    id: 'derived-to-confirm',
    legalBasis: ['GDPR Art. 4(16)'],
    text: {
      en: 'Derived from the country found for this vendor. Have the vendor confirm its main establishment.',
      nl: 'Afgeleid uit het land dat voor deze leverancier gevonden is. Laat de leverancier zijn hoofdvestiging bevestigen.',
    },
  },
];

const rules = new Map(COMPETENCE_RULES.map((rule) => [rule.id, rule]));

/** The rule with an id; every id has one (a test checks it). */
export const competenceRule = (id: CompetenceRuleId): CompetenceRule | null => rules.get(id) ?? null;

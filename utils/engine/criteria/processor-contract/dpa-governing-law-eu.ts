import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-governing-law-eu',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Law and court of an EU/EEA country',
    nl: 'Recht en rechter van een EU-/EER-land',
  },
  explanation: {
    en: 'The contract is governed by the law of an EU or EEA country, as Art. 28(3) asks, preferably with its courts.',
    nl: 'Op de overeenkomst is het recht van een EU- of EER-land van toepassing, zoals art. 28 lid 3 vraagt, liefst met de rechter daar.',
  },
  legalBasis: ['GDPR Art. 28(3)', 'SCC 2021/914 cl. 17-18'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['governing-law', 'eea-law'],
        negated: 'either',
        within: 25,
        without: ['personal-data', 'subprocessor', 'data-subject', 'supervisor', 'third-party-beneficiary'],
      },
      {
        has: ['governing-law', 'member-state', 'this-dpa'],
        negated: 'either',
        within: 25,
        without: ['personal-data', 'data-subject', 'third-party-beneficiary'],
      },
    ],
    partial: [
      {
        has: ['governing-law', 'other-law'],
        negated: 'either',
        within: 25,
        weakness: 'only-in-part',
        without: ['personal-data', 'subprocessor', 'eea-law'],
      },
    ],
    weakenedBy: ['template-gap'],
  },
  value: { kind: 'law' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      { text: 'This DPA is governed by the laws of Ireland.', value: 'IE' },
      { text: 'This DPA is governed by Dutch law.', value: 'NL' },
      { text: 'The courts of Amsterdam have exclusive jurisdiction.', value: 'NL' },
    ],
    partial: [{ text: 'This Agreement is governed by the laws of the State of Delaware.', value: 'US' }],
    nearMisses: ['Provider has offices in Ireland.', 'Data is stored in Germany.'],
  },
  nl: {
    met: [
      { text: 'Op deze verwerkersovereenkomst is Nederlands recht van toepassing.', value: 'NL' },
      'Geschillen worden voorgelegd aan de bevoegde rechter te Amsterdam.',
    ],
    partial: [{ text: 'Deze overeenkomst wordt beheerst door Zwitsers recht.', value: 'CH' }],
    nearMisses: ['Leverancier heeft een kantoor in Nederland.'],
  },
  de: {
    met: [
      { text: 'Es gilt deutsches Recht.', value: 'DE' },
      { text: 'Gerichtsstand ist Berlin.', value: 'DE' },
    ],
    partial: [{ text: 'Dieser Vertrag unterliegt Schweizer Recht.', value: 'CH' }],
    nearMisses: ['Der Anbieter hat Büros in Deutschland.'],
  },
  fr: {
    met: [
      { text: 'Le présent accord est régi par le droit français.', value: 'FR' },
      { text: 'Les tribunaux de Paris sont compétents.', value: 'FR' },
    ],
    partial: [{ text: 'Le présent contrat est soumis au droit suisse.', value: 'CH' }],
    nearMisses: ['Le Prestataire a des bureaux en France.'],
  },
};

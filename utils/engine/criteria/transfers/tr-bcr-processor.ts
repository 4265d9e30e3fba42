import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'tr-bcr-processor',
  version: 1,
  group: 'transfers',
  title: {
    en: 'Binding corporate rules for processors',
    nl: 'Bindende bedrijfsvoorschriften voor verwerkers',
  },
  explanation: {
    en: 'The vendor’s group has binding corporate rules approved by a supervisory authority; they cover transfers within the group only.',
    nl: 'Het concern van de leverancier heeft door een toezichthouder goedgekeurde bindende bedrijfsvoorschriften; die gelden alleen voor doorgifte binnen het concern.',
  },
  legalBasis: ['GDPR Art. 47', 'GDPR Art. 46(2)(b)'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['dpa', 'subprocessors', 'privacy-policy', 'security', 'trust-center', 'terms'],
  silence: 'unknown',
  appliesWhen: 'transfer',
  recognition: {
    met: [
      {
        has: ['bcr', ['approved']],
        within: 12,
        without: ['such-as', 'third-party', 'receiving-party', 'alternative-mechanism', 'standard-contractual-clauses'],
      },
      {
        has: ['bcr', 'relies-on', ['transfer', 'third-country', 'group-companies']],
        within: 15,
        without: [
          'such-as',
          'third-party',
          'may',
          'receiving-party',
          'alternative-mechanism',
          'subprocessor',
          'standard-contractual-clauses',
        ],
      },
    ],
    partial: [
      {
        has: ['bcr', 'relies-on'],
        within: 10,
        without: ['such-as', 'receiving-party', 'alternative-mechanism'],
        weakness: 'only-in-part',
      },
    ],
    weakenedBy: ['planned'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Our Binding Corporate Rules for Processors were approved by the lead supervisory authority.',
      'Transfers within our group are based on Binding Corporate Rules.',
    ],
    nearMisses: [
      'Transfers take place under appropriate safeguards such as Standard Contractual Clauses or Binding Corporate Rules.',
      'We do not have Binding Corporate Rules approved by an authority.',
    ],
  },
  nl: {
    met: ['Onze bindende bedrijfsvoorschriften voor verwerkers zijn goedgekeurd door de toezichthouder.'],
    nearMisses: [
      'Doorgifte vindt plaats met passende waarborgen, zoals modelcontractbepalingen of bindende bedrijfsvoorschriften.',
    ],
  },
  de: {
    met: ['Unsere verbindlichen internen Datenschutzvorschriften wurden von der Aufsichtsbehörde genehmigt.'],
    nearMisses: [
      'Übermittlungen erfolgen mit geeigneten Garantien wie Standardvertragsklauseln oder verbindlichen internen Datenschutzvorschriften.',
    ],
  },
  fr: {
    met: ['Nos règles d’entreprise contraignantes pour sous-traitants ont été approuvées par l’autorité.'],
    nearMisses: [
      'Les transferts sont encadrés par des garanties telles que les clauses contractuelles types ou les règles d’entreprise contraignantes.',
    ],
  },
};

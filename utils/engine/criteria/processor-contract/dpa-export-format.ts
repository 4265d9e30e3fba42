import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-export-format',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Export in a common format',
    nl: 'Export in een gangbaar formaat',
  },
  explanation: {
    en: 'The customer can take its data out, or gets it back, in a common machine-readable format.',
    nl: 'De klant kan zijn gegevens exporteren of terugkrijgen in een gangbaar, machineleesbaar formaat.',
  },
  legalBasis: ['GDPR Art. 28(3)(g)', 'GDPR Art. 20', 'Data Act (EU) 2023/2854 Art. 23, 25, 30'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa', 'terms', 'sla'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['machine-readable', 'export-data', ['personal-data', 'customer-data']],
        within: 25,
        negated: 'either',
        without: ['data-subject', 'data-subject-rights', 'at-customers-expense'],
      },
      {
        has: [
          'self-export',
          ['customer', 'you'],
          ['customer-data', 'personal-data'],
          ['may', 'right'],
          ['end-of-services', 'end-of-account', 'at-any-time', 'self-service'],
        ],
        within: 25,
        duty: 'customer',
        without: ['data-subject', 'sole-responsibility', 'third-country', 'law', 'breach', 'at-customers-expense'],
      },
    ],
    partial: [
      {
        has: ['self-export', 'sole-responsibility', ['customer-data', 'personal-data']],
        within: 7,
        negated: 'either',
        duty: 'customer',
        weakness: 'only-in-part',
      },
      {
        has: ['self-export', 'at-customers-expense', ['customer-data', 'personal-data', 'machine-readable']],
        within: 20,
        negated: 'either',
        weakness: 'at-customers-expense',
      },
    ],
  },
  value: {
    kind: 'duration',
    unit: 'days',
    pick: 'nearest',
    whenMissing: 'met',
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Customer may export Customer Data in CSV or JSON format.',
      'Provider shall return the data in a structured, commonly used and machine-readable format.',
      {
        text: 'For 30 days after termination Customer may retrieve its Customer Data.',
        value: 30,
      },
    ],
    partial: ['Customer is responsible for exporting its Customer Data before termination.'],
    nearMisses: [
      'The data subject may receive her data in a machine-readable format.',
      'Data is not exported outside the EEA.',
    ],
  },
  nl: {
    met: [
      'Verwerker levert de gegevens terug: teruggave geschiedt van alle data in een gangbaar formaat.',
      'Klant kan de gegevens exporteren als CSV.',
    ],
    partial: ['Klant is zelf verantwoordelijk voor het exporteren van de gegevens.'],
    nearMisses: ['De betrokkene kan zijn gegevens in een machineleesbaar formaat krijgen.'],
  },
  de: {
    met: [
      'Die Rückgabe der Daten erfolgt in einem gängigen, maschinenlesbaren Format.',
      'Der Kunde kann seine Daten als CSV exportieren.',
    ],
    partial: ['Der Kunde ist selbst verantwortlich für den Export seiner Daten.'],
    nearMisses: ['Die betroffene Person kann ihre Daten in einem maschinenlesbaren Format erhalten.'],
  },
  fr: {
    met: [
      'Le Prestataire restitue les données dans un format couramment utilisé.',
      'Le Client peut exporter ses données au format CSV.',
    ],
    partial: ["Le Client est seul responsable de l'export de ses données."],
    nearMisses: ['La personne concernée peut recevoir ses données dans un format lisible par machine.'],
  },
};

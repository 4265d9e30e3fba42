import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'rep-registered-address',
  version: 1,
  group: 'reputation',
  title: { en: 'Registered or visiting address', nl: 'Vestigings- of bezoekadres' },
  explanation: {
    en: 'The vendor publishes the place where it can be found, not only a post box or a form.',
    nl: 'De leverancier publiceert het adres waar hij te vinden is, niet alleen een postbus of formulier.',
  },
  legalBasis: ['Directive 2000/31/EC Art. 5(1)(b)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['imprint', 'privacy-policy', 'terms', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: [['office-label', 'contact', 'register-label']],
        needsValue: true,
        definitions: true,
        without: [
          'subprocessor',
          'third-party',
          'gathers-data',
          'third-country',
          'transfer',
          'supervisory-authority',
          'eu-representative',
        ],
        notUnder: ['subprocessor', 'supervisory-authority'],
      },
      {
        has: ['entity-form'],
        atMostWords: 25,
        needsValue: true,
        without: [
          'subprocessor',
          'third-party',
          'gathers-data',
          'supervisory-authority',
          'eu-representative',
          'certified-elsewhere',
        ],
        notUnder: ['subprocessor', 'supervisory-authority', 'eu-representative'],
      },
      {
        has: ['office-label'],
        needsValue: true,
        headings: true,
        without: ['subprocessor', 'third-party', 'gathers-data', 'supervisory-authority', 'eu-representative'],
        notUnder: ['subprocessor', 'supervisory-authority'],
      },
    ],
    partial: [
      {
        has: ['seat-named', ['we', 'vendor', 'entity-form', 'names-itself']],
        within: 20,
        definitions: true,
        without: ['subprocessor', 'third-party', 'gathers-data', 'supervisory-authority', 'you'],
        notUnder: ['subprocessor', 'supervisory-authority'],
        weakness: 'only-in-part',
      },
    ],
  },
  value: { kind: 'postal-address' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['Our registered office is at 1 High Street, London EC1A 1BB.'],
    partial: ['Our registered office is in London.'],
    nearMisses: [
      'We collect your postal address, such as your street and city.',
      'Our sub-processor has its registered office at 1 High Street, London EC1A 1BB.',
    ],
  },
  nl: {
    met: ['Ons bezoekadres is Voorbeeldstraat 12, 1234 AB Utrecht.'],
    partial: ['Fabrikant Software B.V. is statutair gevestigd te Utrecht.'],
    nearMisses: ['Wij verzamelen uw postadres en uw naam.', 'Onze subverwerker is gevestigd te Utrecht.'],
  },
  de: {
    met: ['Unsere Anschrift: Musterstraße 1, 10115 Berlin.'],
    partial: ['Unser Hauptsitz ist in Berlin.'],
    nearMisses: ['Wir erheben Ihre Anschrift und Ihren Namen.', 'Der Subunternehmer hat seinen Firmensitz in Berlin.'],
  },
  fr: {
    met: ["Siège social : 12 rue de l'Exemple, 75002 Paris."],
    partial: ['Notre siège social est à Paris.'],
    nearMisses: [
      'Nous collectons votre adresse postale et votre nom.',
      'Le sous-traitant ultérieur a son siège social à Paris.',
    ],
  },
};

import type { Criterion, Examples } from '../criterion.ts';

/** Lists of others' companies. */
const others = [
  'service-of-others',
  'subprocessor',
  'certified-elsewhere',
  'third-party',
  'such-as',
  'cookies',
  'share-data',
  'eu-representative',
  'group-companies',
] as const;

const criterion: Criterion = {
  id: 'rep-legal-entity',
  version: 1,
  group: 'reputation',
  title: { en: 'Legal entity and legal form', nl: 'Rechtspersoon en rechtsvorm' },
  explanation: {
    en: 'The vendor says under which full legal name and form it contracts, so that you know who your processor is.',
    nl: 'De leverancier zegt onder welke volledige statutaire naam en rechtsvorm hij contracten sluit, zodat u weet wie uw verwerker is.',
  },
  legalBasis: ['Directive 2000/31/EC Art. 5(1)', 'GDPR Art. 28(1)', 'NL BW 3:15d'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['imprint', 'privacy-policy', 'terms', 'dpa'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['entity-form', ['names-itself', 'office-label', 'register-label']],
        within: 25,
        headings: true,
        definitions: true,
        without: others,
      },
      {
        has: ['entity-form'],
        atMostWords: 8,
        needsValue: true,
        headings: true,
        without: others,
        notUnder: ['subprocessor', 'third-party', 'cookies', 'recipient', 'eu-representative'],
      },
    ],
    partial: [
      {
        has: ['trademark-only', ['we', 'vendor', 'service']],
        within: 12,
        without: ['third-party', 'entity-form'],
        weakness: 'only-in-part',
      },
    ],
  },
  value: { kind: 'company-name' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      {
        text: 'This policy explains how Fabrikant Tools Ltd (“we”, “us”) handles data; Fabrikant Tools Ltd is hereinafter the company.',
        value: 'Fabrikant Tools Ltd',
      },
    ],
    partial: ['Our service Fabrikant is a registered trademark.'],
    nearMisses: [
      'We use Countwise, a web analysis service of Countwise Inc. (hereinafter “Countwise”).',
      'We share data with analytics providers such as Beispiel Inc.',
      'You must give the name of your company.',
    ],
  },
  nl: {
    met: [
      {
        text: 'Deze dienst wordt aangeboden door Fabrikant Software B.V., gevestigd te Utrecht.',
        value: 'Fabrikant Software B.V.',
      },
    ],
    partial: ['Fabrikant is een handelsnaam van ons.'],
    nearMisses: ['Wij delen gegevens met partijen zoals Beispiel Inc.', 'U geeft de naam van uw bedrijf op.'],
  },
  de: {
    met: [
      {
        text: 'Verantwortlicher ist die Fabrikant Software GmbH, nachfolgend „wir“.',
        value: 'Fabrikant Software GmbH',
      },
    ],
    partial: ['Fabrikant ist eine Marke von uns.'],
    nearMisses: ['Wir geben Daten an Anbieter wie Beispiel Inc. weiter.', 'Sie geben den Namen Ihres Unternehmens an.'],
  },
  fr: {
    met: [
      {
        text: 'Le service est édité par Fabrikant Logiciels SAS, ci-après « nous ».',
        value: 'Fabrikant Logiciels SAS',
      },
    ],
    partial: ['Fabrikant est une marque de notre société.'],
    nearMisses: [
      'Nous partageons des données avec des fournisseurs tels que Beispiel Inc.',
      'Vous indiquez le nom de votre entreprise.',
    ],
  },
};

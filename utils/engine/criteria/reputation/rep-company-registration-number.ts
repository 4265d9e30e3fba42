import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'rep-company-registration-number',
  version: 1,
  group: 'reputation',
  title: { en: 'Trade register number', nl: 'Handelsregisternummer' },
  explanation: {
    en: 'With its number in the trade register you can check who the vendor is and whether it still exists.',
    nl: 'Met het nummer in het handelsregister kunt u nagaan wie de leverancier is en of hij nog bestaat.',
  },
  legalBasis: ['Directive 2000/31/EC Art. 5(1)(d)', 'NL Handelsregisterwet 2007 art. 27'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['imprint', 'privacy-policy', 'terms', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['register-label'],
        headings: true,
        definitions: true,
        without: ['subprocessor', 'gathers-data', 'you', 'such-as'],
        notUnder: ['subprocessor'],
        needsValue: true,
      },
    ],
    partial: [
      {
        has: ['register-label', ['we', 'vendor', 'entity-form']],
        within: 15,
        definitions: true,
        without: ['subprocessor', 'gathers-data', 'you', 'such-as', 'third-party'],
        notUnder: ['subprocessor'],
        weakness: 'only-in-part',
      },
    ],
  },
  value: { kind: 'company-number', register: 'register' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      {
        text: 'Fabrikant Tools Ltd is registered in England and Wales under company number 01234567.',
        value: '01234567',
      },
    ],
    partial: ['The Supplier is in the commercial register.'],
    nearMisses: [
      'We collect your company registration number and your VAT number.',
      'Our support line is 020 1234 5678.',
    ],
  },
  nl: {
    met: [
      {
        text: 'Fabrikant Software B.V. is ingeschreven bij de Kamer van Koophandel onder nummer 12345678.',
        value: '12345678',
      },
    ],
    partial: ['Leverancier staat in het handelsregister.'],
    nearMisses: ['Wij verzamelen uw KvK-nummer en uw naam.', 'Ons telefoonnummer is 030 123 45 67.'],
  },
  de: {
    met: ['Handelsregister: Amtsgericht Berlin, HRB 12345'],
    partial: ['Der Anbieter steht im Handelsregister.'],
    nearMisses: [
      'Wir erheben Ihre Anschrift und Ihre Handelsregisternummer.',
      'Unsere Telefonnummer lautet 030 1234567.',
    ],
  },
  fr: {
    met: [{ text: 'Fabrikant SAS, immatriculée au RCS de Lyon sous le numéro 123 456 782.', value: '123456782' }],
    partial: ['Le Prestataire figure au registre du commerce.'],
    nearMisses: ['Nous collectons votre numéro SIREN et votre nom.', 'Notre téléphone est le 01 23 45 67 89.'],
  },
};

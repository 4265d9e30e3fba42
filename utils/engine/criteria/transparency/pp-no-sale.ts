import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-no-sale',
  version: 1,
  group: 'transparency',
  title: { en: 'Personal data is not sold', nl: 'Persoonsgegevens worden niet verkocht' },
  explanation: {
    en: 'The policy promises that personal data is not sold or rented to others.',
    nl: 'De verklaring belooft dat persoonsgegevens niet aan anderen worden verkocht of verhuurd.',
  },
  legalBasis: ['GDPR Art. 5(1)(b)', 'GDPR Art. 6'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['sell-verb', 'your-data'],
        within: 12,
        negated: 'always',
        without: ['do-not-sell-link', 'business-deal', 'minors', 'tell-you'],
      },
    ],
    partial: [
      {
        has: ['sell-verb', 'not', 'your-data', 'except'],
        within: 14,
        negated: 'either',
        without: ['do-not-sell-link', 'business-deal', 'minors'],
        weakness: 'only-in-part',
      },
    ],
    contradicted: [
      {
        has: ['sell-verb', 'we', 'your-data'],
        within: 4,
        without: ['not', 'do-not-sell-link', 'business-deal', 'minors', 'except', 'right', 'rights-request', 'collect'],
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['We do not sell your personal data.', 'Your information is never sold or rented to third parties.'],
    contradicted: ['We may sell your personal information.'],
    nearMisses: [
      'Do not sell my personal information.',
      'If we sell our business, your data may be transferred.',
      'We sell bicycles.',
    ],
  },
  nl: {
    met: ['Wij verkopen uw persoonsgegevens niet aan derden.'],
    contradicted: ['Wij kunnen uw gegevens verkopen.'],
    nearMisses: ['Bij verkoop van ons bedrijf gaan gegevens mee over.', 'Wij verkopen fietsen.'],
  },
  de: {
    met: ['Wir verkaufen Ihre Daten nicht.', 'Wir verkaufen keine personenbezogenen Daten an Dritte.'],
    contradicted: ['Wir können Ihre Daten verkaufen.'],
    nearMisses: ['Beim Verkauf des Unternehmens gehen Daten über.', 'Wir verkaufen Fahrräder.'],
  },
  fr: {
    met: ['Nous ne vendons pas vos données personnelles.', 'Vos données ne sont ni vendues ni louées.'],
    contradicted: ['Nous pouvons vendre vos données.'],
    nearMisses: ['En cas de vente de la société, les données sont transférées.', 'Nous vendons des vélos.'],
  },
};

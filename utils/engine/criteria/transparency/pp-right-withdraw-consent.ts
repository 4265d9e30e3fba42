import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-right-withdraw-consent',
  version: 1,
  group: 'transparency',
  title: {
    en: 'Right to withdraw consent',
    nl: 'Recht om toestemming in te trekken',
  },
  explanation: {
    en: 'The policy tells people that they may take back their consent at any time.',
    nl: 'De verklaring vertelt betrokkenen dat zij hun toestemming altijd mogen intrekken.',
  },
  legalBasis: ['GDPR Art. 13(2)(c)', 'GDPR Art. 14(2)(d)', 'GDPR Art. 7(3)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['withdraw', ['consent', 'right-to']],
        within: 25,
        negated: 'either',
      },
      {
        has: ['withdraw'],
        under: ['consent', 'your-rights'],
        headings: true,
      },
      { has: ['withdraw'], under: ['withdraw'] },
    ],
    partial: [
      {
        has: ['unsubscribe'],
        weakness: 'only-in-part',
        negated: 'either',
      },
      {
        has: ['opt-out', ['marketing', 'right-to']],
        within: 12,
        weakness: 'only-in-part',
        negated: 'either',
        without: ['cookie-choice'],
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'You may withdraw your consent at any time.',
      '# Withdrawal\n\nInformation you provided may be withdrawn whenever you like.',
    ],
    nearMisses: ['We ask for your consent before we place cookies.'],
  },
  nl: {
    met: ['U kunt uw toestemming op elk moment intrekken.'],
    nearMisses: ['Wij vragen uw toestemming voor cookies.'],
  },
  de: {
    met: ['Sie können Ihre Einwilligung jederzeit widerrufen.'],
    nearMisses: ['Wir bitten um Ihre Einwilligung für Cookies.'],
  },
  fr: {
    met: ['Vous pouvez retirer votre consentement à tout moment.'],
    nearMisses: ['Nous demandons votre consentement pour les cookies.'],
  },
};

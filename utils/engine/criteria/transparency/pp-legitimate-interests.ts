import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-legitimate-interests',
  version: 1,
  group: 'transparency',
  title: {
    en: 'Which legitimate interests',
    nl: 'Welke gerechtvaardigde belangen',
  },
  explanation: {
    en: 'Where the policy relies on legitimate interests, it says which.',
    nl: 'Waar de verklaring zich op een gerechtvaardigd belang beroept, zegt zij welk belang dat is.',
  },
  legalBasis: ['GDPR Art. 13(1)(d)', 'GDPR Art. 14(2)(b)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['legitimate-interest'],
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['We process usage data for our legitimate interest in securing the service.'],
    nearMisses: ['Please tell us your interests.'],
  },
  nl: {
    met: ['Wij verwerken dit vanwege ons gerechtvaardigd belang om fraude te voorkomen.'],
    nearMisses: ['Vertel ons uw interesses.'],
  },
  de: {
    met: ['Wir verarbeiten dies aufgrund unseres berechtigten Interesses an der Sicherheit.'],
    nearMisses: ['Nennen Sie uns Ihre Interessen.'],
  },
  fr: {
    met: ['Nous traitons ces données sur la base de notre intérêt légitime à prévenir la fraude.'],
    nearMisses: ["Indiquez vos centres d'intérêt."],
  },
};

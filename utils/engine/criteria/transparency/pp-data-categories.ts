import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-data-categories',
  version: 1,
  group: 'transparency',
  title: {
    en: 'Which data is collected',
    nl: 'Welke gegevens worden verzameld',
  },
  explanation: {
    en: 'The policy says which kinds of personal data are collected.',
    nl: 'De verklaring zegt welke soorten persoonsgegevens worden verzameld.',
  },
  legalBasis: ['GDPR Art. 14(1)(d)', 'WP260 rev.01'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['kind-of-personal-data', ['collect', 'use-data', 'keep']],
        within: 30,
      },
      {
        has: ['kind-of-personal-data'],
        under: ['collect', 'types-of-personal-data'],
      },
      {
        has: ['collect', 'personal-data'],
        within: 12,
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['We collect your name and email address.', '# Information we collect\n\n- Email address'],
    nearMisses: ['Our name comes from Greek.'],
  },
  nl: {
    met: ['Wij verzamelen uw naam en e-mailadres.'],
    nearMisses: ['Onze naam komt uit het Grieks.'],
  },
  de: {
    met: ['Wir erheben Ihren Namen und Ihre E-Mail-Adresse.'],
    nearMisses: ['Unser Logo ist blau.'],
  },
  fr: {
    met: ['Nous collectons votre nom et votre adresse e-mail.'],
    nearMisses: ['Notre logo est bleu.'],
  },
};

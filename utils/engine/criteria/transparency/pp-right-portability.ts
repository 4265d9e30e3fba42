import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-right-portability',
  version: 1,
  group: 'transparency',
  title: {
    en: 'Right to data portability',
    nl: 'Recht op overdraagbaarheid van gegevens',
  },
  explanation: {
    en: 'The policy tells people that they may take their data along in a common format.',
    nl: 'De verklaring vertelt betrokkenen dat zij hun gegevens in een gangbaar formaat mogen meenemen.',
  },
  legalBasis: ['GDPR Art. 13(2)(b)', 'GDPR Art. 14(2)(c)', 'GDPR Art. 20'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['port-data'],
        headings: true,
        negated: 'either',
      },
      {
        has: ['transmit-elsewhere', 'right-to'],
        within: 20,
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['You have the right to data portability.'],
    nearMisses: ['You may access your data.'],
  },
  nl: {
    met: [
      'U heeft recht op overdraagbaarheid van uw gegevens.',
      'U hebt het recht om uw gegevens over te laten dragen.',
    ],
    nearMisses: ['U mag uw gegevens inzien.'],
  },
  de: {
    met: ['Sie haben das Recht auf Datenübertragbarkeit.'],
    nearMisses: ['Sie haben das Recht auf Auskunft.'],
  },
  fr: {
    met: ["Vous disposez d'un droit à la portabilité de vos données."],
    nearMisses: ["Vous avez un droit d'accès."],
  },
};

import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-children',
  version: 1,
  group: 'transparency',
  title: {
    en: 'Data of children',
    nl: 'Gegevens van kinderen',
  },
  explanation: {
    en: 'The policy says whether children’s data is processed, and from which age.',
    nl: 'De verklaring zegt of gegevens van kinderen worden verwerkt, en vanaf welke leeftijd.',
  },
  legalBasis: ['GDPR Art. 8', 'GDPR Art. 12(1)'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['children'],
        headings: true,
        negated: 'either',
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['We do not knowingly collect data from children under the age of 16.'],
    nearMisses: ['We are a young company.'],
  },
  nl: {
    met: ['Wij verzamelen geen gegevens van kinderen jonger dan 16 jaar.'],
    nearMisses: ['Wij zijn een jong bedrijf.'],
  },
  de: {
    met: ['Wir erheben keine Daten von Kindern unter 16 Jahren.'],
    nearMisses: ['Wir sind ein junges Unternehmen.'],
  },
  fr: {
    met: ["Nous ne collectons pas de données d'enfants de moins de 16 ans."],
    nearMisses: ['Nous sommes une jeune entreprise.'],
  },
};

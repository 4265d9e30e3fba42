import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-automated-decisions',
  version: 1,
  group: 'transparency',
  title: {
    en: 'Automated decisions',
    nl: 'Geautomatiseerde besluiten',
  },
  explanation: {
    en: 'The policy says whether decisions are made automatically, profiling included.',
    nl: 'De verklaring zegt of er geautomatiseerde besluiten worden genomen, ook door profilering.',
  },
  legalBasis: [
    'GDPR Art. 13(2)(f)',
    'GDPR Art. 14(2)(g)',
    'GDPR Art. 22',
    'CJEU C-634/21 SCHUFA',
    'CJEU C-203/22 Dun & Bradstreet',
  ],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['automated-decision'],
        negated: 'either',
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['We do not make automated decisions about you.'],
    nearMisses: ['Our processes are efficient.'],
  },
  nl: {
    met: ['Wij nemen geen geautomatiseerde besluiten over u.'],
    nearMisses: ['Onze processen zijn efficiënt.'],
  },
  de: {
    met: ['Wir treffen keine automatisierten Entscheidungen, auch kein Profiling.'],
    nearMisses: ['Unsere Prozesse sind effizient.'],
  },
  fr: {
    met: ['Nous ne prenons aucune décision automatisée, y compris le profilage.'],
    nearMisses: ['Nos processus sont efficaces.'],
  },
};

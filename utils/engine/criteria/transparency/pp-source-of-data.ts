import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-source-of-data',
  version: 1,
  group: 'transparency',
  title: {
    en: 'Where the data comes from',
    nl: 'Waar de gegevens vandaan komen',
  },
  explanation: {
    en: 'The policy says where data comes from when it is not given by the person.',
    nl: 'De verklaring zegt waar gegevens vandaan komen als de betrokkene ze niet zelf verstrekt.',
  },
  legalBasis: ['GDPR Art. 14(2)(f)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['data-source', 'collect'],
        within: 20,
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['We obtain information about you from third parties such as social networks.'],
    nearMisses: ['Our source code is open.'],
  },
  nl: {
    met: ['Wij ontvangen gegevens over u van derden.'],
    nearMisses: ['Onze broncode is open.'],
  },
  de: {
    met: ['Wir erhalten Daten über Sie von Dritten.'],
    nearMisses: ['Unser Code ist offen.'],
  },
  fr: {
    met: ['Nous recevons des données vous concernant de tiers.'],
    nearMisses: ['Notre code est ouvert.'],
  },
};

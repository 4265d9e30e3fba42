import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sa-main-establishment',
  version: 1,
  group: 'supervision',
  title: {
    en: 'Main establishment in the EU is named',
    nl: 'De hoofdvestiging in de EU is genoemd',
  },
  explanation: {
    en: 'It can be told where in the EU the vendor has its main establishment, and so which authority leads in cross-border cases.',
    nl: 'Er is op te maken waar in de EU de leverancier zijn hoofdvestiging heeft, en dus welke toezichthouder in grensoverschrijdende zaken de leidende is.',
  },
  legalBasis: ['GDPR Art. 4(16)', 'GDPR Art. 56', 'EDPB Guidelines 8/2022', 'EDPB Opinion 04/2024'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['privacy-policy', 'terms', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['main-establishment'], place: 'eea', without: ['data-subject', 'customer'], negated: 'never' },
      { has: ['lead-authority'], place: 'anywhere', without: ['customer'], negated: 'never' },
      {
        has: ['lead-authority', ['supervisory-authority']],
        within: 12,
        without: ['customer', 'contact'],
        negated: 'never',
      },
    ],
  },
  value: { kind: 'countries', only: 'eea' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      { text: 'Our main establishment in the Union is in Dublin.', value: ['IE'] },
      'Our lead supervisory authority is the Data Protection Commission in Ireland.',
    ],
    nearMisses: [
      'We have our registered office in Dublin.',
      'Complain to the supervisory authority of your main residence.',
    ],
  },
  nl: {
    met: [{ text: 'Onze hoofdvestiging in de EU is in Amsterdam.', value: ['NL'] }],
    nearMisses: ['Wij zijn gevestigd in Amsterdam.'],
  },
  de: {
    met: [{ text: 'Unsere Hauptniederlassung in der Union befindet sich in Berlin.', value: ['DE'] }],
    nearMisses: ['Wir sind in Berlin ansässig.'],
  },
  fr: {
    met: [{ text: 'Notre établissement principal dans l’Union se trouve à Paris.', value: ['FR'] }],
    nearMisses: ['Nous sommes situés à Paris.'],
  },
};

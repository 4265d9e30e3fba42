import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-right-object',
  version: 1,
  group: 'transparency',
  title: {
    en: 'Right to object',
    nl: 'Recht van bezwaar',
  },
  explanation: {
    en: 'The policy tells people that they may object to the processing, or opt out of marketing.',
    nl: 'De verklaring vertelt betrokkenen dat zij bezwaar mogen maken tegen de verwerking, of zich voor marketing mogen afmelden.',
  },
  legalBasis: ['GDPR Art. 13(2)(b)', 'GDPR Art. 14(2)(c)', 'GDPR Art. 21'],
  severity: 'essential',
  weight: 5,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['object-processing'],
        headings: true,
      },
      {
        has: ['opt-out', ['process', 'share-data']],
        within: 8,
        negated: 'either',
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['You have the right to object to the processing of your data.'],
    nearMisses: ['The object of this policy is to inform you.'],
  },
  nl: {
    met: ['U heeft het recht bezwaar te maken tegen de verwerking.'],
    nearMisses: ['Het doel van deze verklaring is u te informeren.'],
  },
  de: {
    met: ['Sie haben das Recht, der Verarbeitung zu widersprechen.'],
    nearMisses: ['Gegenstand dieser Erklärung ist unsere Website.'],
  },
  fr: {
    met: ['Vous avez le droit de vous opposer au traitement.'],
    nearMisses: ['Cette politique a pour objet de vous informer.'],
  },
  es: {
    met: [
      'Tiene derecho a oponerse al tratamiento de sus datos.',
      'Puede ejercer su derecho de oposición en cualquier momento.',
    ],
    nearMisses: ['El objeto de esta política es informarle.'],
  },
  it: {
    met: [
      'Ha il diritto di opporsi al trattamento dei Suoi dati.',
      'Può esercitare il diritto di opposizione in qualsiasi momento.',
    ],
    nearMisses: ['La presente informativa ha lo scopo di informarLa.'],
  },
};

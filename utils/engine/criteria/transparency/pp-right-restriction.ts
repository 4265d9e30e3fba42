import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-right-restriction',
  version: 1,
  group: 'transparency',
  title: {
    en: 'Right to restriction of processing',
    nl: 'Recht op beperking van de verwerking',
  },
  explanation: {
    en: 'The policy tells people that they may have the processing restricted.',
    nl: 'De verklaring vertelt betrokkenen dat zij de verwerking mogen laten beperken.',
  },
  legalBasis: ['GDPR Art. 13(2)(b)', 'GDPR Art. 14(2)(c)', 'GDPR Art. 18'],
  severity: 'essential',
  weight: 5,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['restrict-processing', 'right-to'],
        within: 45,
      },
      {
        has: ['restrict-processing'],
        under: ['your-rights'],
        headings: true,
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['You have the right to restrict the processing of your personal data.'],
    nearMisses: ['Access to the building is limited to staff.'],
  },
  nl: {
    met: ['U heeft het recht de verwerking van uw gegevens te laten beperken.'],
    nearMisses: ['De toegang tot het gebouw is alleen voor personeel.'],
  },
  de: {
    met: ['Sie haben das Recht auf Einschränkung der Verarbeitung.'],
    nearMisses: ['Der Zutritt ist nur für Personal.'],
  },
  fr: {
    met: ['Vous avez droit à la limitation du traitement.'],
    nearMisses: ["L'entrée est réservée au personnel."],
  },
  es: {
    met: [
      'Tiene derecho a la limitación del tratamiento.',
      'Puede solicitar que limitemos el tratamiento de sus datos.',
    ],
    nearMisses: ['La entrada al edificio está limitada al personal.'],
  },
  it: {
    met: ['Ha diritto alla limitazione del trattamento.', 'Può chiedere di limitare il trattamento dei Suoi dati.'],
    nearMisses: ['L’ingresso è riservato al personale.'],
  },
};

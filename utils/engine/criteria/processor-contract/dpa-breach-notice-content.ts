import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-breach-notice-content',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'What a breach notice contains',
    nl: 'Wat een melding van een datalek bevat',
  },
  explanation: {
    en: 'The notice of a breach says what happened, whom it affects, what may follow and what is done about it; it may come in phases.',
    nl: 'De melding van een datalek zegt wat er is gebeurd, wie het raakt, wat de gevolgen kunnen zijn en wat eraan wordt gedaan; dat mag in fasen.',
  },
  legalBasis: ['GDPR Art. 33(3)-(4)', 'SCC 2021/915 cl. 9.2(a)-(c)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: [['breach-nature', 'breach-consequences', 'number-affected'], 'breach'],
        without: ['data-subject-request'],
        negated: 'either',
      },
      {
        has: [['breach-nature', 'breach-consequences', 'number-affected']],
        under: ['breach'],
        negated: 'either',
      },
      {
        has: ['contact-point', ['documentation', 'notify']],
        under: ['breach-nature', 'breach'],
        within: 8,
        negated: 'either',
      },
      {
        has: ['measures-taken'],
        under: ['breach-nature', 'breach'],
        within: 'clause',
        in: ['list-item'],
        negated: 'either',
      },
      {
        has: ['breach-consequences', 'measures-taken'],
        negated: 'either',
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'The notification shall describe the nature of the breach, the categories and approximate number of data subjects concerned, the likely consequences and the measures taken.',
      '# Personal Data Breaches\n\nThe notice shall contain:\n\n- the likely consequences\n- the measures taken to mitigate its effects',
    ],
    nearMisses: [
      'We notify you of a breach without undue delay.',
      'The nature of the processing is described in Annex 1.',
    ],
  },
  nl: {
    met: ['De melding bevat de aard van de inbreuk, de waarschijnlijke gevolgen en de getroffen maatregelen.'],
    nearMisses: ['Verwerker meldt een datalek zonder vertraging.'],
  },
  de: {
    met: [
      'Die Meldung enthält eine Beschreibung der Art der Verletzung, der wahrscheinlichen Folgen und der ergriffenen Maßnahmen.',
    ],
    nearMisses: ['Der Auftragnehmer meldet eine Verletzung unverzüglich.'],
  },
  fr: {
    met: [
      'La notification décrit la nature de la violation, les conséquences probables et les mesures prises pour y remédier.',
    ],
    nearMisses: ['Le Sous-traitant notifie la violation sans délai.'],
  },
};

import type { Criterion, Examples } from '../criterion.ts';
import { CONTRACT_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'dpa-dpia-assistance',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Help with data protection impact assessments',
    nl: 'Hulp bij DPIA’s',
  },
  explanation: {
    en: 'The processor helps the controller with data protection impact assessments.',
    nl: 'De verwerker helpt de verwerkingsverantwoordelijke bij gegevensbeschermingseffectbeoordelingen (DPIA’s).',
  },
  legalBasis: ['GDPR Art. 28(3)(f)', 'GDPR Art. 35', 'SCC 2021/915 cl. 8(c)(1)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    weakenedBy: CONTRACT_WEAKENERS,
    met: [
      {
        has: [['assist', 'make-available'], 'dpia'],
        duty: 'vendor',
      },
      {
        has: ['dpia'],
        under: ['assist'],
        duty: 'vendor',
      },
    ],
    contradicted: [
      {
        has: ['assist', 'dpia'],
        negated: 'always',
      },
      {
        has: ['no-obligation', 'assist', 'dpia'],
        negated: 'either',
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['Processor shall assist Controller in carrying out data protection impact assessments.'],
    nearMisses: [
      'Customer shall carry out a data protection impact assessment before using the service.',
      'Provider has carried out a transfer impact assessment and makes a summary available on request.',
    ],
  },
  nl: {
    met: ['Verwerker verleent bijstand bij het uitvoeren van een gegevensbeschermingseffectbeoordeling.'],
    nearMisses: ['Klant voert zelf een DPIA uit.'],
  },
  de: {
    met: ['Der Auftragnehmer unterstützt den Auftraggeber bei der Durchführung von Datenschutz-Folgenabschätzungen.'],
    nearMisses: ['Der Auftraggeber führt eine Datenschutz-Folgenabschätzung durch.'],
  },
  fr: {
    met: [
      "Le Sous-traitant aide le Responsable du traitement pour la réalisation d'analyses d'impact relatives à la protection des données.",
    ],
    nearMisses: ["Le Client réalise une analyse d'impact avant usage."],
  },
};

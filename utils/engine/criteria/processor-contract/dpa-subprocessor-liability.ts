import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-subprocessor-liability',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Fully liable for sub-processors',
    nl: 'Volledig aansprakelijk voor subverwerkers',
  },
  explanation: {
    en: 'The processor remains fully liable to the controller for what its sub-processors do.',
    nl: 'De verwerker blijft tegenover de verwerkingsverantwoordelijke volledig aansprakelijk voor wat zijn subverwerkers doen.',
  },
  legalBasis: ['GDPR Art. 28(4)', 'SCC 2021/915 cl. 7.7(d)'],
  severity: 'essential',
  weight: 5,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['remain-liable', 'subprocessor'],
        duty: 'vendor',
      },
      {
        has: ['remain-liable'],
        under: ['subprocessor'],
        duty: 'vendor',
      },
      {
        has: ['liable-for', 'subprocessor'],
        within: 12,
        duty: 'vendor',
      },
    ],
    contradicted: [
      {
        has: ['liable-for', ['subprocessor', 'third-party']],
        within: 12,
        negated: 'always',
        without: ['authorisation', 'customer'],
      },
      {
        has: ['no-obligation', ['subprocessor', 'third-party']],
        within: 8,
        negated: 'either',
        without: ['authorisation', 'customer'],
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['Processor remains fully liable to the Controller for the performance of the sub-processor’s obligations.'],
    contradicted: ['Provider is not responsible for the acts of its sub-processors.'],
    nearMisses: ['Customer is liable for the use of its passwords.'],
  },
  nl: {
    met: ['Verwerker blijft volledig aansprakelijk voor het nakomen van de verplichtingen door de subverwerker.'],
    nearMisses: ['Klant is aansprakelijk voor het gebruik van zijn wachtwoorden.'],
  },
  de: {
    met: [
      'Der Auftragnehmer haftet gegenüber dem Auftraggeber für die Einhaltung der Pflichten durch den Unterauftragsverarbeiter.',
    ],
    nearMisses: ['Der Kunde haftet für seine Passwörter.'],
  },
  fr: {
    met: [
      "Le Sous-traitant demeure pleinement responsable devant le Responsable du traitement de l'exécution par le sous-traitant ultérieur de ses obligations.",
    ],
    nearMisses: ['Le Client est responsable de ses mots de passe.'],
  },
};

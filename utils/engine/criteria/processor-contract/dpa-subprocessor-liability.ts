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
      // "Provider is not liable to the Customer for …"; whose liability it is, is read from the subject.
      {
        has: ['liable-for', 'subprocessor', 'customer'],
        within: 12,
        negated: 'always',
        duty: 'vendor',
        without: ['authorisation', 'except'],
      },
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
    contradicted: [
      'Provider is not responsible for the acts of its sub-processors.',
      'Provider is not liable to the Customer for breaches by its sub-processors.',
    ],
    nearMisses: [
      'Customer is liable for the use of its passwords.',
      'Customer is not liable to Provider for breaches by sub-processors.',
    ],
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
  es: {
    met: [
      'Somos responsables de los actos de nuestros subencargados como si fueran propios.',
      'El Encargado seguirá siendo plenamente responsable ante el Responsable del cumplimiento de las obligaciones del subencargado.',
      'El Proveedor responderá ante el Cliente de los actos y omisiones de sus subencargados.',
      'En caso de incumplimiento por el subencargado, el encargado inicial seguirá siendo plenamente responsable ante el responsable en lo referente al cumplimiento de las obligaciones.',
    ],
    contradicted: [
      'El Proveedor no será responsable de los actos de sus subencargados.',
      'El Encargado no responderá ante el Responsable de los incumplimientos de los subencargados.',
    ],
    nearMisses: [
      'El Cliente es responsable de sus contraseñas.',
      'El Cliente no responde ante el Proveedor de los incumplimientos de los subencargados.',
    ],
  },
  it: {
    met: [
      'Siamo responsabili degli atti dei nostri sub-responsabili come se fossero nostri.',
      'Il Responsabile rimane pienamente responsabile nei confronti del Titolare dell’adempimento degli obblighi del sub-responsabile.',
      'Il Fornitore risponde verso il Cliente degli atti e delle omissioni dei propri sub-responsabili.',
      'Qualora il sub-responsabile ometta di adempiere ai propri obblighi, il responsabile iniziale conserva nei confronti del titolare l’intera responsabilità.',
    ],
    contradicted: [
      'Il Fornitore non è responsabile degli atti dei propri sub-responsabili.',
      'Il Responsabile non risponde verso il Titolare degli inadempimenti dei sub-responsabili.',
    ],
    nearMisses: [
      'Il Cliente è responsabile delle proprie password.',
      'Il Titolare non risponde verso il Fornitore degli inadempimenti dei sub-responsabili.',
    ],
  },
};

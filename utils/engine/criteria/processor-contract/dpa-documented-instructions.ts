import type { Criterion, Examples } from '../criterion.ts';
import { CONTRACT_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'dpa-documented-instructions',
  version: 1,
  group: 'processor-contract',
  title: { en: 'Processing only on documented instructions', nl: 'Verwerking alleen op schriftelijke instructies' },
  explanation: {
    en: 'The processor processes the personal data only on documented instructions from the controller.',
    nl: 'De verwerker verwerkt de persoonsgegevens alleen op schriftelijke instructies van de verwerkingsverantwoordelijke.',
  },
  legalBasis: ['GDPR Art. 28(3)(a)', 'GDPR Art. 29', 'SCC 2021/915 cl. 7.1(a)'],
  severity: 'essential',
  weight: 5,
  gate: true,
  documentTypes: ['dpa'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['instruction', 'documented', 'only'],
        within: 8,
        negated: 'either',
        duty: 'vendor',
        without: ['infringe-law', 'opinion'],
      },
      {
        has: ['instruction', 'process', ['only', 'except']],
        within: 14,
        negated: 'either',
        duty: 'vendor',
        without: ['infringe-law', 'opinion', 'demonstrate-compliance'],
      },
      {
        has: ['instruction', 'process', 'in-accordance-with'],
        within: 20,
        duty: 'vendor',
        without: ['infringe-law', 'opinion', 'demonstrate-compliance', 'notify'],
      },
      {
        has: ['instruction', 'process', 'infringe-law'],
        negated: 'either',
        duty: 'vendor',
        without: ['opinion', 'legal-requirement', 'notify', 'demonstrate-compliance'],
      },
    ],
    contradicted: [{ has: ['process', 'own-purposes', 'may'], within: 15, duty: 'vendor' }],
    weakenedBy: CONTRACT_WEAKENERS,
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Processor shall process Personal Data only on documented instructions from Controller.',
      'Provider will not process the data other than on the Customer’s written instructions.',
    ],
    nearMisses: [
      'If the Processor believes that an instruction infringes data protection law, it shall inform the Controller.',
      'Instructions for installing the software are in the manual.',
    ],
  },
  nl: {
    met: [
      'Verwerker verwerkt de persoonsgegevens uitsluitend op schriftelijke instructies van Verwerkingsverantwoordelijke.',
    ],
    nearMisses: ['Indien naar mening van Verwerker een instructie in strijd is met de AVG, meldt hij dit.'],
  },
  de: {
    met: [
      'Der Auftragnehmer verarbeitet personenbezogene Daten ausschließlich auf dokumentierte Weisung des Auftraggebers.',
    ],
    nearMisses: [
      'Ist der Auftragnehmer der Ansicht, dass eine Weisung gegen die DSGVO verstößt, informiert er den Auftraggeber.',
    ],
  },
  fr: {
    met: ['Le Sous-traitant traite les données uniquement sur instruction documentée du Responsable de traitement.'],
    nearMisses: [
      "Si le Sous-traitant considère qu'une instruction constitue une violation du RGPD, il en informe le Client.",
    ],
  },
  es: {
    met: [
      'El Proveedor seguirá en todo momento las instrucciones del Cliente al tratar los datos personales.',
      'El Encargado tratará los datos personales únicamente siguiendo instrucciones documentadas del Responsable.',
      'El Proveedor no tratará los datos salvo conforme a las instrucciones escritas del Cliente.',
      'El encargado del tratamiento tratará los datos de acuerdo con las instrucciones del responsable.',
    ],
    partial: [
      'En la medida de lo posible, el Proveedor tratará los datos de acuerdo con las instrucciones del Cliente.',
    ],
    contradicted: ['El Proveedor podrá tratar los datos personales para sus propias finalidades.'],
    nearMisses: [
      'El Cliente tratará los datos conforme a las instrucciones de la autoridad.',
      'Si el Encargado considera que una instrucción infringe el RGPD, informará de ello al Responsable.',
      'Las instrucciones de instalación figuran en el manual.',
    ],
  },
  it: {
    met: [
      'Il Fornitore si attiene alle istruzioni scritte del Titolare nel trattare i dati personali.',
      'Il Responsabile tratta i dati personali soltanto su istruzione documentata del Titolare.',
      'Il Fornitore non tratterà i dati se non secondo le istruzioni scritte del Cliente.',
      'Il responsabile del trattamento si attiene alle istruzioni del titolare e tratta i dati in conformità alle stesse istruzioni.',
    ],
    partial: ['Nei limiti del possibile, il Fornitore tratta i dati secondo le istruzioni del Cliente.'],
    contradicted: ['Il Fornitore può trattare i dati personali per proprie finalità.'],
    nearMisses: [
      'Il Titolare tratta i dati secondo le istruzioni del Garante.',
      'Qualora ritenga che un’istruzione violi il GDPR, il Responsabile ne informa il Titolare.',
      'Le istruzioni per l’installazione si trovano nel manuale.',
    ],
  },
};

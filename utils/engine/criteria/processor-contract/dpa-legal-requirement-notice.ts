import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-legal-requirement-notice',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Announces processing that the law demands',
    nl: 'Meldt verwerking die de wet afdwingt',
  },
  explanation: {
    en: 'When the law obliges the processor to process outside the instructions, it tells the controller so beforehand, unless the law forbids that.',
    nl: 'Als de wet de verwerker verplicht buiten de instructies om te verwerken, meldt hij dat vooraf aan de verwerkingsverantwoordelijke, tenzij de wet dat verbiedt.',
  },
  legalBasis: ['GDPR Art. 28(3)(a)', 'EDPB Guidelines 07/2020', 'EDPB Opinion 22/2024'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['legal-requirement', 'notify', ['process', 'instruction', 'prior']],
        duty: 'vendor',
        negated: 'either',
        without: ['breach', 'data-subject-request'],
      },
      {
        has: ['notify', 'legal-requirement'],
        within: 20,
        duty: 'vendor',
        negated: 'either',
        without: ['breach', 'data-subject-request'],
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'If Union law requires other processing, Processor shall inform the Controller of that legal requirement before processing, unless that law prohibits it.',
    ],
    nearMisses: ['Processor notifies Controller of a breach without undue delay.'],
  },
  nl: {
    met: [
      'Indien een wettelijke verplichting tot verwerking noopt, stelt Verwerker de Verwerkingsverantwoordelijke voorafgaand aan de verwerking in kennis van dat wettelijk voorschrift.',
    ],
    nearMisses: ['Verwerker meldt een datalek zonder vertraging.'],
  },
  de: {
    met: [
      'Ist der Auftragnehmer durch das Recht der Union zu einer anderen Verarbeitung verpflichtet, teilt er dem Auftraggeber diese rechtlichen Anforderungen vor der Verarbeitung mit.',
    ],
    nearMisses: ['Der Auftragnehmer meldet eine Verletzung unverzüglich.'],
  },
  fr: {
    met: [
      "Si le Sous-traitant est tenu de procéder à un autre traitement en vertu du droit de l'Union, il informe le Responsable du traitement de cette obligation juridique avant le traitement.",
    ],
    nearMisses: ['Le Sous-traitant notifie la violation sans délai.'],
  },
};

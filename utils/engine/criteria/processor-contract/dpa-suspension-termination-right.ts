import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-suspension-termination-right',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Right to suspend or end on non-compliance',
    nl: 'Recht om op te schorten of te beëindigen bij niet-naleving',
  },
  explanation: {
    en: 'The controller may have the processing suspended, or end the contract, when the processor does not comply.',
    nl: 'De verwerkingsverantwoordelijke mag de verwerking laten opschorten of de overeenkomst beëindigen als de verwerker zijn verplichtingen niet nakomt.',
  },
  legalBasis: ['SCC 2021/915 cl. 10(a)-(b)', 'SCC 2021/914 cl. 16'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['terminate', 'non-compliance', ['may', 'right'], ['customer', 'you']],
        negated: 'either',
        duty: 'customer',
      },
      {
        has: ['suspend', ['process', 'transfer', 'agreement'], ['may', 'right', 'instruction'], ['customer', 'you']],
        negated: 'either',
        duty: 'customer',
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Customer may terminate the Agreement for material breach of this DPA by Provider.',
      'The Controller may instruct the Processor to suspend the processing until it complies.',
    ],
    nearMisses: [
      'Provider may terminate the Agreement if Customer does not pay.',
      'The DPA ends when the Agreement terminates.',
    ],
  },
  nl: {
    met: [
      'Verwerkingsverantwoordelijke mag de verwerking opschorten totdat Verwerker voldoet.',
      'Klant heeft het recht de overeenkomst te ontbinden bij een tekortkoming van Verwerker.',
    ],
    nearMisses: ['Leverancier mag de overeenkomst opzeggen als Klant niet betaalt.'],
  },
  de: {
    met: [
      'Der Verantwortliche kann anweisen, die Verarbeitung auszusetzen.',
      'Der Auftraggeber ist berechtigt, den Vertrag bei schwerwiegendem Verstoß des Auftragnehmers zu kündigen.',
    ],
    nearMisses: ['Der Anbieter kann den Vertrag kündigen.'],
  },
  fr: {
    met: [
      'Le Responsable du traitement peut suspendre le traitement.',
      'Le Client peut résilier le contrat en cas de manquement du Sous-traitant.',
    ],
    nearMisses: ['Le Prestataire peut résilier le contrat.'],
  },
};

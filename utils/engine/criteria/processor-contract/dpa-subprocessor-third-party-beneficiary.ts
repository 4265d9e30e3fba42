import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-subprocessor-third-party-beneficiary',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Direct rights against the sub-processor if the processor fails',
    nl: 'Directe rechten tegen de subverwerker als de verwerker wegvalt',
  },
  explanation: {
    en: 'If the processor goes bankrupt or disappears, the controller can itself end the contract with the sub-processor and have the data erased or returned.',
    nl: 'Gaat de verwerker failliet of verdwijnt hij, dan kan de verwerkingsverantwoordelijke zelf de overeenkomst met de subverwerker beëindigen en de gegevens laten verwijderen of teruggeven.',
  },
  legalBasis: ['SCC 2021/915 cl. 7.7(e)', 'SCC 2021/914 cl. 9(e)'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['third-party-beneficiary', 'subprocessor'],
      },
      {
        has: ['third-party-beneficiary'],
        under: ['subprocessor'],
      },
      {
        has: ['insolvent', 'subprocessor', ['terminate', 'right', 'instruction']],
        negated: 'either',
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'The Processor shall agree a third-party beneficiary clause with the sub-processor.',
      'If the Processor becomes insolvent, the Controller has the right to terminate the sub-processor contract.',
    ],
    nearMisses: [
      'Nobody is a third-party beneficiary of this agreement.',
      'The Controller may terminate if the Processor is insolvent.',
    ],
  },
  nl: {
    met: ['Verwerker komt met de subverwerker een derdenbeding overeen.'],
    nearMisses: ['Partijen kunnen bij faillissement opzeggen.'],
  },
  de: {
    met: ['Der Auftragsverarbeiter vereinbart mit dem Unterauftragsverarbeiter eine Drittbegünstigtenklausel.'],
    nearMisses: ['Bei Insolvenz kann jede Partei kündigen.'],
  },
  fr: {
    met: ['Le Sous-traitant convient avec le sous-traitant ultérieur d’une clause du tiers bénéficiaire.'],
    nearMisses: ['En cas de faillite, chaque partie peut résilier le contrat.'],
  },
};

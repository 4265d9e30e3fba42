import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-subprocessor-objection-remedy',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'A way out when an objection is not solved',
    nl: 'Een uitweg als een bezwaar niet wordt opgelost',
  },
  explanation: {
    en: 'If an objection to a sub-processor is not solved, the controller has a real remedy: another solution, or ending the service without loss.',
    nl: 'Wordt een bezwaar tegen een subverwerker niet opgelost, dan heeft de verwerkingsverantwoordelijke een echte uitweg: een andere oplossing, of opzeggen zonder nadeel.',
  },
  legalBasis: ['GDPR Art. 28(2)', 'EDPB Guidelines 07/2020'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['terminate', 'object-to'],
        negated: 'either',
        without: ['no-refund', 'insolvent'],
      },
      {
        has: ['terminate', ['subprocessor'], ['may', 'right']],
        within: 25,
        negated: 'either',
        without: [
          'no-refund',
          'insolvent',
          'third-party-beneficiary',
          'copies',
          'delete',
          'non-compliance',
          'infringe-law',
        ],
      },
      {
        has: ['terminate', ['may', 'right']],
        under: ['object-to'],
        negated: 'either',
        without: ['no-refund', 'insolvent'],
      },
      {
        has: ['terminate', ['may', 'right'], ['service', 'agreement']],
        under: ['subprocessor'],
        duty: 'customer',
        negated: 'either',
        without: ['no-refund', 'insolvent', 'non-compliance', 'infringe-law', 'breach', 'third-party-beneficiary'],
      },
      {
        has: ['alternative-solution', 'object-to'],
        negated: 'either',
      },
    ],
    partial: [
      {
        has: ['no-refund', ['terminate', 'object-to']],
        under: ['subprocessor'],
        negated: 'either',
        weakness: 'only-in-part',
      },
      {
        has: ['no-refund', 'terminate', ['object-to', 'subprocessor']],
        negated: 'either',
        weakness: 'only-in-part',
      },
    ],
    weakenedBy: ['best-efforts', 'discretionary'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'If the objection cannot be resolved, Customer may terminate the affected Service with a pro-rata refund.',
      'In case of an objection the parties shall discuss an alternative solution in good faith.',
      '# Sub-processors\n\nIf they find none, the Customer may terminate the affected part of the service without penalty.',
    ],
    partial: ['If Customer objects, its sole remedy is to terminate the Agreement without any refund.'],
    nearMisses: [
      'Customer may terminate the Agreement with 30 days’ notice.',
      'Customer may terminate if a sub-processor seriously infringes the law.',
      'Customer may object to a new sub-processor within 14 days.',
    ],
  },
  nl: {
    met: ['Bij onopgelost bezwaar mag Verwerkingsverantwoordelijke de overeenkomst kosteloos beëindigen.'],
    partial: ['Bij bezwaar kan Klant de overeenkomst opzeggen zonder restitutie.'],
    nearMisses: ['Klant mag de overeenkomst opzeggen met een termijn van 30 dagen.'],
  },
  de: {
    met: ['Widerspricht der Kunde, kann er die betroffenen Leistungen kündigen.'],
    partial: ['Bei Widerspruch kann der Kunde den Vertrag ohne Rückerstattung kündigen.'],
    nearMisses: ['Der Kunde kann den Vertrag mit einer Frist von 30 Tagen kündigen.'],
  },
  fr: {
    met: ["En cas d'objection non résolue, le Client peut résilier le contrat sans pénalité."],
    partial: ["En cas d'objection, le Client peut résilier le contrat sans remboursement."],
    nearMisses: ['Le Client peut résilier le contrat avec un préavis de 30 jours.'],
  },
};

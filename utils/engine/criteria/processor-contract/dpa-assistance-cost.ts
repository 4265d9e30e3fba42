import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-assistance-cost',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Help without unreasonable charges',
    nl: 'Hulp zonder onredelijke kosten',
  },
  explanation: {
    en: 'The help that the law asks of the processor is free of charge or at reasonable, predictable cost.',
    nl: 'De hulp die de wet van de verwerker vraagt, is gratis of kost een redelijk en voorspelbaar bedrag.',
  },
  legalBasis: ['GDPR Art. 28(3)(e)-(h)', 'EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['assist', 'free-of-charge'],
        duty: 'vendor',
        within: 25,
        negated: 'either',
      },
    ],
    partial: [
      {
        has: ['assist', ['at-customers-expense']],
        negated: 'either',
        within: 25,
        without: ['subprocessor'],
        weakness: 'at-customers-expense',
      },
      {
        has: ['costs-borne', 'assist', ['customer', 'you', 'vendor']],
        negated: 'either',
        within: 15,
        without: ['subprocessor', 'free-of-charge'],
        weakness: 'at-customers-expense',
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Provider shall provide such assistance at no additional cost.',
      'Reasonable assistance is included in the fees.',
    ],
    partial: [
      'Provider shall assist Customer at Customer’s expense.',
      'Customer shall be responsible for any costs arising from such assistance.',
    ],
    nearMisses: ['Provider offers a free trial.', 'Customer pays the invoice within 30 days.'],
  },
  nl: {
    met: ['Verwerker verleent deze bijstand zonder extra kosten.'],
    partial: ['Verwerker verleent bijstand op kosten van Klant.'],
    nearMisses: ['Klant betaalt binnen 30 dagen.'],
  },
  de: {
    met: ['Der Auftragnehmer unterstützt den Auftraggeber ohne zusätzliche Vergütung.'],
    partial: ['Der Auftragnehmer unterstützt den Auftraggeber gegen Vergütung.'],
    nearMisses: ['Der Kunde zahlt innerhalb von 30 Tagen.'],
  },
  fr: {
    met: ['Cette assistance est fournie sans frais supplémentaires.'],
    partial: ['Le Sous-traitant assiste le Client aux frais du Client.'],
    nearMisses: ['Le Client paie dans les 30 jours.'],
  },
};

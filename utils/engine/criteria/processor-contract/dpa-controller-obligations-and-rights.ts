import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-controller-obligations-and-rights',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Duties and rights of the controller',
    nl: 'Rechten en plichten van de verwerkingsverantwoordelijke',
  },
  explanation: {
    en: 'The contract sets out what the controller must do and may ask: a legal basis, lawful instructions, the right to instruct and to check.',
    nl: 'De overeenkomst zegt wat de verwerkingsverantwoordelijke moet doen en mag vragen: een grondslag, rechtmatige instructies, het recht om instructies te geven en te controleren.',
  },
  legalBasis: ['GDPR Art. 28(3)', 'EDPB Guidelines 07/2020'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['controller-duties'],
        headings: true,
        negated: 'either',
        without: ['assist', 'breach', 'dpia', 'data-subject-request', 'subprocessor'],
      },
      {
        has: ['lawful-basis', ['customer', 'you']],
        duty: 'customer',
        negated: 'either',
        without: ['assist', 'opinion'],
      },
      {
        has: ['instruction', 'comply-with-law', ['customer', 'you']],
        within: 8,
        duty: 'customer',
        negated: 'either',
        without: ['opinion'],
      },
      {
        has: ['instruction', ['infringe-law'], 'customer'],
        within: 8,
        duty: 'customer',
        negated: 'always',
        without: ['opinion', 'notify'],
      },
      {
        has: ['sole-responsibility', ['lawful-basis', 'instruction'], ['customer', 'you']],
        duty: 'customer',
        negated: 'either',
      },
    ],
    partial: [
      {
        has: ['sole-responsibility', ['law', 'comply-with-law'], 'customer'],
        duty: 'customer',
        within: 15,
        weakness: 'only-in-part',
      },
    ],
    weakenedBy: ['template-gap'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Customer is responsible for having a valid legal basis for the processing.',
      'Customer shall ensure that its instructions comply with Data Protection Laws.',
      'The obligations and rights of the Controller are set out in Annex 1.',
    ],
    partial: ['Customer is solely responsible for compliance with all applicable laws.'],
    nearMisses: [
      'Provider shall ensure that its staff comply with the law.',
      'The Processor assists the Controller with the obligations of the Controller under Article 32.',
    ],
  },
  nl: {
    met: [
      'Verwerkingsverantwoordelijke staat in voor een geldige rechtsgrond voor de verwerking.',
      'De rechten en verplichtingen van de Verwerkingsverantwoordelijke staan in bijlage 1.',
    ],
    partial: ['Klant is als enige verantwoordelijk voor naleving van de wet.'],
    nearMisses: ['Leverancier zorgt dat zijn personeel de wet naleeft.'],
  },
  de: {
    met: [
      'Der Kunde stellt sicher, dass er eine gültige Rechtsgrundlage für die Verarbeitung hat.',
      '# Rechte und Pflichten des Auftraggebers\nDer Auftraggeber beurteilt die Zulässigkeit der Verarbeitung.',
    ],
    partial: ['Der Kunde ist allein für die Einhaltung der Gesetze verantwortlich.'],
    nearMisses: ['Der Anbieter sorgt dafür, dass sein Personal die Gesetze einhält.'],
  },
  fr: {
    met: [
      "Le Client s'assure de disposer d'une base légale valable pour le traitement.",
      'Les obligations et droits du responsable du traitement figurent en annexe 1.',
    ],
    partial: ['Le Client est seul responsable du respect de la réglementation.'],
    nearMisses: ['Le Prestataire veille à ce que son personnel respecte la loi.'],
  },
};

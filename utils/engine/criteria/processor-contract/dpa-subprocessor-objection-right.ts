import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-subprocessor-objection-right',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Right to object to a new sub-processor',
    nl: 'Recht van bezwaar tegen een nieuwe subverwerker',
  },
  explanation: {
    en: 'The controller can object to a new sub-processor before it starts, within a stated period.',
    nl: 'De verwerkingsverantwoordelijke kan binnen een genoemde termijn bezwaar maken tegen een nieuwe subverwerker, voordat die begint.',
  },
  legalBasis: ['GDPR Art. 28(2)', 'EDPB Guidelines 07/2020', 'SCC 2021/915 cl. 7.7(a)'],
  severity: 'essential',
  weight: 5,
  gate: false,
  documentTypes: ['dpa', 'subprocessors'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['object-to', ['subprocessor', 'change-of-list']],
        negated: 'either',
        without: ['no-right-to-object', 'data-subject-rights', 'authority'],
      },
      {
        has: ['object-to', ['customer', 'you', 'we']],
        under: ['subprocessor'],
        negated: 'either',
        without: ['no-right-to-object', 'data-subject-rights', 'authority'],
      },
    ],
    contradicted: [
      {
        has: ['no-right-to-object', ['subprocessor', 'change-of-list']],
        negated: 'either',
      },
      {
        has: ['no-right-to-object'],
        under: ['subprocessor'],
        negated: 'either',
      },
    ],
    weakenedBy: ['template-gap'],
  },
  value: {
    kind: 'duration',
    unit: 'days',
    pick: 'nearest',
    thresholds: {
      better: 'at-least',
      good: 30,
      acceptable: 14,
      weak: 7,
    },
    whenMissing: 'partial',
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      {
        text: 'Customer may object to the new Sub-processor on reasonable grounds within 30 days of the notice.',
        value: 30,
      },
      {
        text: 'If the Customer does not object to a new sub-processor within fourteen (14) days, it is deemed approved.',
        value: 14,
      },
    ],
    partial: [
      'The Processor shall give the Controller the opportunity to object to such changes of sub-processors.',
      {
        text: 'The Controller may object to a new sub-processor within 5 days.',
        value: 5,
      },
    ],
    contradicted: ['Customer has no right to object to Sub-processors.'],
    nearMisses: [
      'The data subject may object to the processing of her data.',
      'Customer may object to an invoice within 14 days.',
    ],
  },
  nl: {
    met: [
      {
        text: 'Verwerkingsverantwoordelijke kan binnen 30 dagen gemotiveerd bezwaar maken tegen de nieuwe subverwerker.',
        value: 30,
      },
    ],
    partial: [
      'Verwerkingsverantwoordelijke krijgt de mogelijkheid tegen de toevoeging van subverwerkers bezwaar te maken.',
    ],
    contradicted: ['Klant heeft geen recht van bezwaar tegen subverwerkers.'],
    nearMisses: [
      'De betrokkene kan bezwaar maken tegen de verwerking.',
      'Klant kan binnen 14 dagen bezwaar maken tegen een factuur.',
    ],
  },
  de: {
    met: [
      {
        text: 'Der Kunde kann dem Einsatz eines neuen Unterauftragsverarbeiters innerhalb von 30 Tagen widersprechen.',
        value: 30,
      },
    ],
    partial: [
      'Der Verantwortliche erhält die Möglichkeit, gegen die Hinzuziehung weiterer Auftragsverarbeiter Einspruch zu erheben.',
    ],
    contradicted: ['Ein Widerspruchsrecht gegen Unterauftragnehmer besteht nicht.'],
    nearMisses: [
      'Die betroffene Person kann der Verarbeitung widersprechen.',
      'Der Kunde kann der Rechnung innerhalb von 14 Tagen widersprechen.',
    ],
  },
  fr: {
    met: [
      {
        text: "Le Client peut s'opposer au nouveau sous-traitant ultérieur dans les 30 jours suivant la notification.",
        value: 30,
      },
    ],
    partial: [
      "Le Responsable du traitement a la possibilité d'émettre des objections à l'encontre de l'ajout de sous-traitants ultérieurs.",
    ],
    contradicted: ["Le Client ne dispose d'aucun droit d'opposition aux sous-traitants ultérieurs."],
    nearMisses: [
      "La personne concernée peut s'opposer au traitement.",
      "Le Client peut s'opposer à une facture dans les 14 jours.",
    ],
  },
  es: {
    met: [
      {
        text: 'El Responsable podrá oponerse a la incorporación del nuevo subencargado en el plazo de treinta días desde la comunicación.',
        value: 30,
      },
      {
        text: 'Si el Cliente no manifiesta su oposición al nuevo subencargado en el plazo de 15 días naturales, se entenderá autorizado.',
        value: 15,
      },
    ],
    partial: [
      'El Encargado dará al Responsable la oportunidad de oponerse a dichos cambios de subencargados.',
      { text: 'El Responsable podrá oponerse al nuevo subencargado en un plazo de cinco días.', value: 5 },
    ],
    contradicted: ['El Cliente no tendrá derecho a oponerse a los subencargados.'],
    nearMisses: [
      'El interesado podrá oponerse al tratamiento de sus datos.',
      'El Cliente podrá oponerse a una factura en el plazo de 15 días.',
    ],
  },
  it: {
    met: [
      {
        text: 'Il Titolare può opporsi alla nomina del nuovo sub-responsabile entro trenta giorni dalla comunicazione.',
        value: 30,
      },
      {
        text: 'Se il Cliente non solleva obiezioni al nuovo sub-responsabile entro 15 giorni, questo si intende accettato.',
        value: 15,
      },
    ],
    partial: [
      '# Sub-responsabili\nSe avete motivi ragionevoli per opporvi, potrete recedere dal contratto.',
      'Il Responsabile dà al Titolare l’opportunità di opporsi a tali modifiche dei sub-responsabili.',
      { text: 'Il Titolare può opporsi al nuovo sub-responsabile entro cinque giorni.', value: 5 },
    ],
    contradicted: ['Il Cliente non ha diritto di opporsi ai sub-responsabili.'],
    nearMisses: [
      'L’interessato può opporsi al trattamento dei propri dati.',
      'Il Cliente può opporsi a una fattura entro 15 giorni.',
    ],
  },
};

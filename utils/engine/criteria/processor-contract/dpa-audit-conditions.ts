import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-audit-conditions',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Reasonable conditions for audits',
    nl: 'Redelijke voorwaarden voor audits',
  },
  explanation: {
    en: 'How often, how long in advance and at whose cost the controller may audit; the conditions leave the right usable.',
    nl: 'Hoe vaak, hoe lang vooraf en op wiens kosten de verwerkingsverantwoordelijke mag controleren; met deze voorwaarden blijft het recht bruikbaar.',
  },
  legalBasis: ['GDPR Art. 28(3)(h)', 'EDPB Guidelines 07/2020', 'SCC 2021/915 cl. 7.6'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['customer-audit', 'at-customers-expense', ['except']],
        negated: 'either',
        without: ['subprocessor'],
      },
      {
        has: ['customer-audit', ['limited-frequency', 'advance-notice'], ['customer', 'you', 'not']],
        negated: 'either',
        without: ['at-customers-expense', 'subprocessor', 'object-to'],
      },
      {
        has: ['customer-audit', 'own-costs', ['except', 'each-party', 'vendor']],
        within: 25,
        negated: 'either',
        without: ['at-customers-expense', 'subprocessor'],
      },
      {
        has: [['limited-frequency', 'advance-notice']],
        under: ['customer-audit'],
        negated: 'either',
        without: ['at-customers-expense', 'subprocessor', 'breach'],
      },
    ],
    partial: [
      {
        has: ['customer-audit', 'at-customers-expense'],
        negated: 'either',
        weakness: 'at-customers-expense',
      },
      {
        has: [
          ['at-customers-expense', 'own-costs'],
          ['customer', 'you'],
        ],
        under: ['customer-audit'],
        negated: 'either',
        within: 15,
        weakness: 'at-customers-expense',
        without: ['except'],
      },
      {
        has: ['customer-audit', 'own-costs', 'customer'],
        negated: 'either',
        within: 25,
        weakness: 'at-customers-expense',
      },
    ],
    weakenedBy: ['discretionary'],
  },
  severalValues: true,
  value: {
    kind: 'duration',
    unit: 'days',
    pick: 'nearest',
    beside: ['advance-notice'],
    whenMissing: 'met',
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Customer may conduct an audit no more than once per year.',
      {
        text: 'Customer shall give Provider at least 30 days’ prior written notice of an audit.',
        value: 30,
      },
    ],
    partial: ['Customer shall reimburse Provider for the audit at Provider’s then-current rates.'],
    nearMisses: [
      'Provider is audited every year by an independent firm.',
      'Provider shall audit its sub-processors once a year.',
    ],
  },
  nl: {
    met: [
      {
        text: 'Klant kondigt een audit ten minste 14 dagen vooraf aan.',
        value: 14,
      },
      'Klant mag maximaal eenmaal per jaar een audit uitvoeren.',
    ],
    partial: ['De kosten van de audit komen voor rekening van Klant.'],
    nearMisses: ['Leverancier wordt onderzocht door een externe partij.'],
  },
  de: {
    met: [
      {
        text: 'Der Auftraggeber kündigt eine Prüfung mit einer Vorankündigung von mindestens 30 Tagen an.',
        value: 30,
      },
      'Der Kunde darf höchstens einmal jährlich eine Prüfung durchführen.',
    ],
    partial: ['Die Prüfung erfolgt auf Kosten des Kunden.'],
    nearMisses: ['Der Anbieter wird von Dritten geprüft.'],
  },
  fr: {
    met: [
      {
        text: "Le Client peut réaliser un audit avec un préavis d'au moins 30 jours.",
        value: 30,
      },
      'Le Client peut réaliser au maximum un audit par an.',
    ],
    partial: ["L'audit est réalisé aux frais du Client."],
    nearMisses: ['Le Prestataire fait certifier ses services.'],
  },
};

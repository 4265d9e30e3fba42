import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-subprocessor-authorisation',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Sub-processors only with prior authorisation',
    nl: 'Subverwerkers alleen met voorafgaande toestemming',
  },
  explanation: {
    en: 'The processor engages sub-processors only with prior specific or general written authorisation, and the contract says which of the two applies.',
    nl: 'De verwerker schakelt subverwerkers alleen in met voorafgaande specifieke of algemene schriftelijke toestemming, en de overeenkomst zegt welke van de twee geldt.',
  },
  legalBasis: ['GDPR Art. 28(2)', 'GDPR Art. 28(3)(d)', 'SCC 2021/915 cl. 7.7(a)'],
  severity: 'essential',
  weight: 5,
  gate: true,
  documentTypes: ['dpa', 'subprocessors'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: [['general-authorisation', 'specific-authorisation'], 'subprocessor'], negated: 'either' },
      { has: ['authorisation', 'subprocessor', 'engage'], negated: 'either', within: 25 },
      {
        has: ['subprocessor', 'engage', ['authorisation', 'may']],
        negated: 'either',
        within: 20,
        without: ['same-obligations', 'object-to', 'remain-liable'],
      },
    ],
    contradicted: [
      {
        has: ['without-consent', 'subprocessor', 'engage'],
        within: 15,
        negated: 'either',
        without: ['general-authorisation', 'duty', 'only', 'denial'],
      },
    ],
  },
  value: {
    kind: 'names',
    unit: 'authorisation',
    names: { 'general-authorisation': 'general', 'specific-authorisation': 'specific' },
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      { text: 'Customer grants Provider general written authorisation to engage sub-processors.', value: 'general' },
      {
        text: 'The Processor shall not engage any sub-processor without the prior specific authorisation of the Controller.',
        value: 'specific',
      },
    ],
    nearMisses: ['Each sub-processor keeps records of its processing activities.'],
  },
  nl: {
    met: [
      {
        text: 'Klant verleent algemene schriftelijke toestemming voor het inschakelen van subverwerkers.',
        value: 'general',
      },
      'Verwerker mag zonder voorafgaande schriftelijke toestemming geen sub-verwerker inschakelen.',
    ],
    nearMisses: ['Elke subverwerker houdt een register bij.'],
  },
  de: {
    met: [
      {
        text: 'Der Auftraggeber erteilt die allgemeine Genehmigung für den Einsatz von Unterauftragsverarbeitern.',
        value: 'general',
      },
    ],
    nearMisses: ['Unterauftragsverarbeiter führen ein Verzeichnis.'],
  },
  fr: {
    met: [
      {
        text: 'Le Client donne une autorisation générale pour le recours à des sous-traitants ultérieurs.',
        value: 'general',
      },
    ],
    nearMisses: ['Chaque sous-traitant ultérieur tient un registre.'],
  },
  es: {
    met: [
      {
        text: 'El Responsable autoriza con carácter general al Encargado a recurrir a subencargados.',
        value: 'general',
      },
      {
        text: 'El Encargado no recurrirá a otro encargado sin la autorización previa por escrito, específica, del Responsable.',
        value: 'specific',
      },
      {
        text: 'El Cliente otorga una autorización general para la contratación de subencargados del tratamiento.',
        value: 'general',
      },
    ],
    contradicted: ['El Proveedor contratará subencargados sin consentimiento del Cliente.'],
    nearMisses: [
      'Cada subencargado llevará un registro de actividades.',
      'El personal autorizado lleva una tarjeta identificativa.',
    ],
  },
  it: {
    met: [
      {
        text: 'Il Titolare rilascia al Responsabile un’autorizzazione generale a ricorrere a sub-responsabili.',
        value: 'general',
      },
      {
        text: 'Il Responsabile non ricorre a un altro responsabile senza previa autorizzazione scritta, specifica, del Titolare.',
        value: 'specific',
      },
      {
        text: 'Il Cliente autorizza in via generale il Fornitore a nominare sub-responsabili del trattamento.',
        value: 'general',
      },
    ],
    contradicted: ['Il Fornitore ricorre a sub-responsabili senza consenso del Cliente.'],
    nearMisses: ['Ogni sub-responsabile tiene un registro.', 'Il personale autorizzato porta un badge.'],
  },
};

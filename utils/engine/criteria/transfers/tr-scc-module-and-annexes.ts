import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'tr-scc-module-and-annexes',
  version: 1,
  group: 'transfers',
  title: {
    en: 'The module and annexes of the clauses are filled in',
    nl: 'Module en bijlagen van de modelcontractbepalingen zijn ingevuld',
  },
  explanation: {
    en: 'The contract says which module of the standard contractual clauses applies (two for a controller, three for a processor) and fills in their choices and annexes.',
    nl: 'De overeenkomst zegt welke module van de modelcontractbepalingen geldt (twee voor een verwerkingsverantwoordelijke, drie voor een verwerker) en vult keuzes en bijlagen in.',
  },
  legalBasis: ['SCC 2021/914 Modules One to Four, Annexes I to III'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa', 'terms'],
  silence: 'unknown',
  appliesWhen: 'transfer-without-adequacy',
  recognition: {
    met: [
      {
        has: [
          ['module-two', 'module-three', 'module-one', 'module-four'],
          ['standard-contractual-clauses', 'scc-roles'],
        ],
        without: ['applicable-module'],
        definitions: true,
        headings: true,
      },
      {
        has: [['module-two', 'module-three'], ['relies-on']],
        under: ['standard-contractual-clauses', 'third-country', 'transfer'],
        within: 12,
      },
      { has: ['scc-roles', ['standard-contractual-clauses']], within: 20 },
    ],
    partial: [{ has: ['applicable-module', ['standard-contractual-clauses', 'relies-on']], weakness: 'only-in-part' }],
    weakenedBy: ['template-gap'],
  },
  value: {
    kind: 'names',
    unit: 'modules',
    names: { 'module-one': '1', 'module-two': '2', 'module-three': '3', 'module-four': '4' },
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      { text: 'Module Two of the Standard Contractual Clauses applies where Customer is a controller.', value: '2' },
      {
        text: 'The SCCs apply as follows: Module 2 (controller to processor) and Module 3 (processor to processor).',
        value: ['2', '3'],
      },
      'Annex I.C of the SCCs is completed with the authority named below.',
    ],
    partial: ['The applicable module of the Standard Contractual Clauses shall apply.'],
    nearMisses: [
      'Module 2 of the training course explains privacy.',
      'The Standard Contractual Clauses apply to transfers.',
    ],
  },
  nl: {
    met: [
      {
        text: 'Module twee van de modelcontractbepalingen is van toepassing wanneer Klant verwerkingsverantwoordelijke is.',
        value: '2',
      },
      'Bijlage I.C van de SCC’s is hieronder ingevuld.',
    ],
    partial: ['De toepasselijke module van de SCC’s geldt.'],
    nearMisses: [
      'Module 2 van de training gaat over privacy.',
      'Op de doorgifte zijn de modelcontractbepalingen van toepassing.',
    ],
  },
  de: {
    met: [
      { text: 'Modul Zwei der Standardvertragsklauseln gilt, wenn der Kunde Verantwortlicher ist.', value: '2' },
      'Anhang I.C der Standardvertragsklauseln wird wie folgt ausgefüllt.',
    ],
    partial: ['Es gilt das jeweils einschlägige Modul der Standardvertragsklauseln.'],
    nearMisses: [
      'Modul 2 der Schulung behandelt den Datenschutz.',
      'Für die Übermittlung gelten die Standardvertragsklauseln.',
    ],
  },
  fr: {
    met: [
      {
        text: 'Le module deux des clauses contractuelles types s’applique lorsque le Client est responsable du traitement.',
        value: '2',
      },
      'L’annexe I.C des clauses contractuelles types est complétée comme suit.',
    ],
    partial: ['Le module applicable des CCT s’applique aux transferts.'],
    nearMisses: [
      'Le module 2 de la formation traite de la confidentialité.',
      'Les clauses contractuelles types encadrent les transferts.',
    ],
  },
};

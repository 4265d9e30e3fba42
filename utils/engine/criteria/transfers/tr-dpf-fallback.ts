import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'tr-dpf-fallback',
  version: 1,
  group: 'transfers',
  title: {
    en: 'Clauses take over when the framework falls',
    nl: 'Modelcontractbepalingen gelden als het DPF wegvalt',
  },
  explanation: {
    en: 'The contract lets the standard contractual clauses apply by themselves as soon as the Data Privacy Framework no longer holds.',
    nl: 'De overeenkomst laat de modelcontractbepalingen (SCC’s) vanzelf gelden zodra het Data Privacy Framework (DPF) niet meer geldt.',
  },
  legalBasis: ['GDPR Art. 46(2)(c)', 'EDPB Recommendations 01/2020'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa', 'terms'],
  silence: 'unknown',
  appliesWhen: 'transfer-to-us',
  recognition: {
    met: [
      { has: ['dpf', ['falls-away', 'fall-back'], ['standard-contractual-clauses', 'bcr']], negated: 'either' },
      { has: ['standard-contractual-clauses', 'falls-away'], under: ['dpf'], negated: 'either' },
    ],
    partial: [{ has: ['dpf', 'falls-away', 'alternative-mechanism'], weakness: 'only-in-part', negated: 'either' }],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'If the Data Privacy Framework is invalidated, the Standard Contractual Clauses shall apply.',
      'To the extent the DPF does not apply, the parties rely on the SCCs.',
    ],
    partial: [
      'If the Data Privacy Framework is invalidated, the parties will agree on an alternative transfer mechanism in good faith.',
    ],
    nearMisses: [
      'Transfers rest on the Data Privacy Framework or on the Standard Contractual Clauses.',
      'If this agreement is invalid, the Standard Contractual Clauses apply.',
    ],
  },
  nl: {
    met: ['Wordt het Data Privacy Framework ongeldig verklaard, dan gelden de modelcontractbepalingen.'],
    partial: ['Als het Data Privacy Framework wegvalt, overleggen partijen over een alternatief mechanisme.'],
    nearMisses: ['De doorgifte rust op het Data Privacy Framework of op de modelcontractbepalingen.'],
  },
  de: {
    met: ['Wird das Data Privacy Framework für ungültig erklärt, gelten die Standardvertragsklauseln.'],
    partial: ['Entfällt das Data Privacy Framework, vereinbaren die Parteien eine Alternative nach Treu und Glauben.'],
    nearMisses: ['Die Übermittlung beruht auf dem Data Privacy Framework oder den Standardvertragsklauseln.'],
  },
  fr: {
    met: ['En cas d’invalidation du Data Privacy Framework, les clauses contractuelles types s’appliquent.'],
    partial: [
      'Si le Data Privacy Framework est invalidé, les parties conviennent de bonne foi d’un mécanisme alternatif.',
    ],
    nearMisses: ['Les transferts reposent sur le Data Privacy Framework ou sur les clauses contractuelles types.'],
  },
};

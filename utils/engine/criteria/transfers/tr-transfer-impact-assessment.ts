import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'tr-transfer-impact-assessment',
  version: 1,
  group: 'transfers',
  title: {
    en: 'Transfer impact assessment',
    nl: 'Beoordeling van de gevolgen van doorgifte (TIA)',
  },
  explanation: {
    en: 'The vendor has assessed whether law and practice in the third country undermine the clauses, and shares the outcome; signing clauses alone is not enough.',
    nl: 'De leverancier heeft beoordeeld of recht en praktijk in het derde land de modelcontractbepalingen ondermijnen, en deelt de uitkomst; alleen de bepalingen tekenen is niet genoeg.',
  },
  legalBasis: ['CJEU C-311/18', 'SCC 2021/914 cl. 14', 'EDPB Recommendations 01/2020'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa', 'security', 'trust-center', 'privacy-policy'],
  silence: 'unknown',
  appliesWhen: 'transfer-without-adequacy',
  recognition: {
    met: [
      {
        has: ['transfer-impact-assessment', 'carried-out'],
        within: 14,
        duty: 'vendor',
        without: ['no-obligation', 'sole-responsibility'],
      },
      { has: ['no-reason-to-believe', ['law', 'authority-request', 'legal-requirement']], negated: 'either' },
    ],
    partial: [{ has: ['transfer-impact-assessment'], weakness: 'only-in-part', negated: 'never' }],
    weakenedBy: ['on-request', 'planned', 'where-law-requires'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'We have conducted a transfer impact assessment for every third country.',
      'The parties have no reason to believe that the laws of the third country prevent the importer from fulfilling its obligations.',
    ],
    partial: [
      'Customer is responsible for any transfer impact assessment.',
      'A transfer impact assessment is available upon request.',
    ],
    nearMisses: [
      'We have conducted a data protection impact assessment.',
      'We have no reason to believe that your account was compromised.',
    ],
  },
  nl: {
    met: ['Wij hebben voor elk derde land een Transfer Impact Assessment (TIA) uitgevoerd.'],
    partial: ['De klant is zelf verantwoordelijk voor de doorgiftebeoordeling.'],
    nearMisses: ['Wij hebben een gegevensbeschermingseffectbeoordeling uitgevoerd.'],
  },
  de: {
    met: ['Wir haben eine Transfer-Folgenabschätzung (TIA) durchgeführt.'],
    partial: ['Die Transfer-Folgenabschätzung obliegt dem Kunden.'],
    nearMisses: ['Wir haben eine Datenschutz-Folgenabschätzung durchgeführt.'],
  },
  fr: {
    met: ['Nous avons réalisé une analyse d’impact des transferts vers les pays tiers.'],
    partial: ['L’analyse d’impact des transferts incombe au Client.'],
    nearMisses: ['Nous avons réalisé une analyse d’impact relative à la protection des données.'],
  },
};

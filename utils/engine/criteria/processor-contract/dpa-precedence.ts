import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-precedence',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'The processing agreement takes precedence over other terms',
    nl: 'De verwerkersovereenkomst gaat vóór andere voorwaarden',
  },
  explanation: {
    en: 'If documents contradict each other on personal data, the data processing agreement (with the standard contractual clauses) prevails.',
    nl: 'Spreken documenten elkaar tegen over persoonsgegevens, dan gaat de verwerkersovereenkomst (met de modelcontractbepalingen) voor.',
  },
  legalBasis: ['SCC 2021/915 cl. 4', 'SCC 2021/914 cl. 5'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['dpa', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['prevail', 'this-dpa', 'conflict-between'],
        without: ['main-terms-prevail', 'language-version'],
        within: 40,
      },
      {
        has: ['prevail', ['standard-contractual-clauses', 'dpa'], ['conflict-between']],
        without: ['main-terms-prevail', 'language-version'],
        within: 14,
      },
      {
        has: ['prevail', 'this-dpa'],
        under: ['conflict-between', 'prevail'],
        without: ['main-terms-prevail', 'language-version'],
      },
    ],
    contradicted: [
      {
        has: ['main-terms-prevail'],
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'In the event of a conflict between this DPA and the Agreement, this DPA shall prevail.',
      'If there is any inconsistency, the Standard Contractual Clauses take precedence.',
      'If this DPA and the terms of service differ, this DPA prevails.',
    ],
    contradicted: ['In the event of conflict the Terms of Service shall prevail over this DPA.'],
    nearMisses: [
      'Provider controls access to its offices.',
      'Conflicts between users are solved by Customer.',
      'If the language versions of this DPA conflict, the Dutch version shall prevail.',
    ],
  },
  nl: {
    met: [
      'Bij strijd tussen de Hoofdovereenkomst en deze verwerkersovereenkomst gaat deze verwerkersovereenkomst voor.',
      'Bij tegenstrijdigheid gaat deze verwerkersovereenkomst voor.',
      'In geval van strijdigheid prevaleren de bepalingen van deze verwerkersovereenkomst.',
    ],
    contradicted: ['Bij strijdigheid prevaleren de algemene voorwaarden.'],
    nearMisses: ['Bij tegenstrijdigheid overleggen partijen.'],
  },
  de: {
    met: [
      'Im Falle von Widersprüchen gehen die Regelungen dieses AVV vor.',
      'Bei Widersprüchen haben diese Klauseln Vorrang.',
    ],
    contradicted: ['Bei Widersprüchen gehen die AGB vor.'],
    nearMisses: ['Bei Widersprüchen beraten sich die Parteien.'],
  },
  fr: {
    met: [
      'En cas de contradiction, les dispositions du présent accord prévalent.',
      'En cas de conflit, les présentes clauses prévalent.',
    ],
    contradicted: ['En cas de conflit, les CGU prévalent sur le présent DPA.'],
    nearMisses: [
      'En cas de contradiction, les parties se concertent.',
      'En cas de divergence entre les versions linguistiques de la présente annexe, la version française prévaut.',
    ],
  },
};

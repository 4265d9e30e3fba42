import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-eu-scc-915-used',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Standard clauses between controller and processor',
    nl: 'Standaardcontractbepalingen tussen verwerkingsverantwoordelijke en verwerker',
  },
  explanation: {
    en: 'The agreement is based on the Commission’s clauses of Decision (EU) 2021/915, or on those of a supervisory authority.',
    nl: 'De overeenkomst is gebaseerd op de standaardcontractbepalingen van de Commissie (Besluit (EU) 2021/915) of op die van een toezichthouder.',
  },
  legalBasis: ['GDPR Art. 28(6)-(8)', 'SCC 2021/915'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['scc-915'],
        negated: 'either',
        headings: true,
        definitions: true,
        without: ['third-country', 'transfer'],
      },
    ],
    partial: [
      {
        has: ['decision-915', ['third-country', 'transfer']],
        negated: 'either',
        weakness: 'only-in-part',
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'This agreement is based on Commission Implementing Decision (EU) 2021/915.',
      'The standard contractual clauses between controllers and processors apply.',
    ],
    partial: ['Transfers to third countries rest on Decision 2021/915.'],
    nearMisses: [
      'The clauses of Decision 2021/914 apply to transfers.',
      'Provider concludes contracts under Article 28 GDPR.',
    ],
  },
  nl: {
    met: ['Deze overeenkomst is gebaseerd op Uitvoeringsbesluit (EU) 2021/915.'],
    partial: ['Doorgifte naar derde landen berust op Besluit 2021/915.'],
    nearMisses: ['Besluit 2021/914 is van toepassing.'],
  },
  de: {
    met: ['Dieser Vertrag beruht auf dem Durchführungsbeschluss (EU) 2021/915.'],
    partial: ['Übermittlungen in Drittländer beruhen auf dem Beschluss 2021/915.'],
    nearMisses: ['Beschluss 2021/914 findet Anwendung.'],
  },
  fr: {
    met: ["Le présent accord repose sur la décision d'exécution (UE) 2021/915."],
    partial: ['Les transferts vers des pays tiers reposent sur la décision 2021/915.'],
    nearMisses: ['La décision 2021/914 est applicable.'],
  },
};

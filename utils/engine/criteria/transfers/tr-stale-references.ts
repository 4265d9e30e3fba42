import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'tr-stale-references',
  version: 1,
  group: 'transfers',
  title: {
    en: 'No reliance on rules that were replaced',
    nl: 'Geen beroep op vervangen regels',
  },
  explanation: {
    en: 'The documents rest on today’s law: a reference to Privacy Shield, old clauses or a repealed act suggests that they are not kept up to date.',
    nl: 'De documenten steunen op het recht van nu: een verwijzing naar Privacy Shield, oude modelcontractbepalingen of een ingetrokken wet wijst erop dat ze niet worden bijgehouden.',
  },
  legalBasis: ['GDPR Art. 5(2)', 'GDPR Art. 94', 'CJEU C-362/14', 'CJEU C-311/18', 'SCC 2021/914 Art. 4'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['privacy-policy', 'dpa', 'terms', 'security', 'trust-center', 'subprocessors', 'cookie-policy'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: { met: [], reading: 'stale-references', worstCounts: true },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Transfers rest on the Standard Contractual Clauses of Implementing Decision (EU) 2021/914.',
      'The Privacy Shield was invalidated in 2020; we comply with the GDPR.',
    ],
    contradicted: [
      'We comply with the GDPR.\nWe are certified under the EU-U.S. Privacy Shield and rely on it for transfers.',
    ],
    nearMisses: ['We take privacy seriously.', 'We process personal data in accordance with the GDPR.'],
  },
  nl: {
    met: ['Voor doorgifte gelden de modelcontractbepalingen van Uitvoeringsbesluit (EU) 2021/914.'],
    contradicted: ['Wij dragen gegevens over op grond van het Privacy Shield.'],
    nearMisses: ['Wij nemen privacy serieus.', 'Wij verwerken persoonsgegevens volgens de AVG.'],
  },
  de: {
    met: ['Es gelten die Standardvertragsklauseln gemäß Durchführungsbeschluss (EU) 2021/914.'],
    contradicted: ['Die Übermittlung erfolgt auf Grundlage des EU-US Privacy Shield.'],
    nearMisses: ['Datenschutz ist uns wichtig.', 'Wir verarbeiten personenbezogene Daten gemäß der DSGVO.'],
  },
  fr: {
    met: ['Les clauses contractuelles types de la décision (UE) 2021/914 s’appliquent.'],
    contradicted: ['Les transferts reposent sur le Privacy Shield.'],
    nearMisses: ['La confidentialité est importante pour nous.', 'Nous traitons les données conformément au RGPD.'],
  },
};

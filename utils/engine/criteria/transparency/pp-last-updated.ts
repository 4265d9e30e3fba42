import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-last-updated',
  version: 1,
  group: 'transparency',
  title: { en: 'Date of the document', nl: 'Datum van het document' },
  explanation: {
    en: 'The document shows when it was last changed or took effect, so that you know which version you read.',
    nl: 'Het document toont wanneer het voor het laatst is gewijzigd of is ingegaan, zodat u weet welke versie u leest.',
  },
  legalBasis: ['GDPR Art. 5(2)', 'WP260 rev.01'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['privacy-policy', 'dpa', 'terms', 'cookie-policy', 'security', 'trust-center', 'subprocessors'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['last-updated', 'year'],
        within: 6,
        headings: 'titles',
        negated: 'either',
        definitions: true,
        without: ['law'],
      },
    ],
  },
  value: { kind: 'date', outdatedBefore: '2018-05-25' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      { text: 'Last updated: October 1, 2026', value: '2026-10-01' },
      { text: 'This policy was last modified on 25 May 2021.', value: '2021-05-25' },
    ],
    partial: [{ text: 'Effective date: 1 January 2015', value: '2015-01-01' }],
    nearMisses: ['We were founded in 2015.', 'The GDPR took effect in 2018.'],
  },
  nl: {
    met: [
      { text: 'Laatst bijgewerkt: 18 juli 2026', value: '2026-07-18' },
      { text: 'Versie april 2026', value: '2026-04' },
    ],
    nearMisses: ['Wij bestaan sinds 2015.'],
  },
  de: {
    met: [
      { text: 'Stand: November 2023', value: '2023-11' },
      { text: 'Letzte Aktualisierung: 01.04.2026', value: '2026-04-01' },
    ],
    nearMisses: ['Gegründet wurde die Firma 2015.'],
  },
  fr: {
    met: [
      { text: 'Dernière mise à jour : 1er octobre 2026', value: '2026-10-01' },
      { text: 'En vigueur depuis le 3 mars 2024', value: '2024-03-03' },
    ],
    nearMisses: ['Nous existons depuis 2015.'],
  },
};

import type { ExporterDescription } from '../../model/exporter.ts';

export const about: ExporterDescription = {
  group: 'register',
  label: { en: 'Probo: seed file', nl: 'Probo: seed-bestand' },
  sentence: {
    en: 'The list of common third parties that a Probo of your own is filled with: names, addresses and links.',
    nl: 'De lijst met bekende derde partijen waarmee een eigen Probo wordt gevuld: namen, adressen en links.',
  },
  cannotHold: [
    {
      en: 'Everything of your organisation: purpose, data categories, status, decision, advice, notes, tags.',
      nl: 'Alles van uw organisatie: doel, gegevenscategorieën, status, besluit, advies, notities, labels.',
    },
    {
      en: 'Score, findings, quotes, places and sub-processors.',
      nl: 'Score, bevindingen, citaten, plaatsen en subverwerkers.',
    },
    { en: 'The category stays blank: it is yours to choose.', nl: 'De categorie blijft leeg: die kiest u zelf.' },
  ],
  files: ['json'],
  hasLanguage: false,
};

import type { ExporterDescription } from '../../model/exporter.ts';

export const about: ExporterDescription = {
  group: 'table',
  label: { en: 'CSV', nl: 'CSV' },
  sentence: {
    en: 'One row for each candidate, with fixed English headings: for spreadsheets and scripts.',
    nl: 'Eén rij per kandidaat, met vaste Engelse kolomkoppen: voor spreadsheets en scripts.',
  },
  cannotHold: [
    {
      en: 'The single findings with their quotes: only how many of each verdict.',
      nl: 'De afzonderlijke bevindingen met hun citaten: alleen hoeveel van elk oordeel.',
    },
    { en: 'The audit log and the fetched documents.', nl: 'Het logboek en de opgehaalde documenten.' },
    {
      en: 'A text that a spreadsheet would run as a formula gets an apostrophe in front.',
      nl: 'Een tekst die een spreadsheet als formule zou uitvoeren, krijgt een apostrof ervoor.',
    },
  ],
  files: ['csv'],
  hasLanguage: false,
};

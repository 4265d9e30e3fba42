import type { ExporterDescription } from '../../model/exporter.ts';

export const about: ExporterDescription = {
  group: 'table',
  label: { en: 'Excel workbook', nl: 'Excel-werkmap' },
  sentence: {
    en: 'For people: sheets of candidates, findings with quotes, sub-processors, places and documents, with filters.',
    nl: 'Om te lezen: bladen met kandidaten, bevindingen met citaten, subverwerkers, plaatsen en documenten, met filters.',
  },
  cannotHold: [
    { en: 'The audit log and the fetched documents.', nl: 'Het logboek en de opgehaalde documenten.' },
    {
      en: 'A text of more than 32,767 characters is cut off, as Excel wants it.',
      nl: 'Een tekst van meer dan 32.767 tekens wordt afgekapt, omdat Excel dat wil.',
    },
  ],
  files: ['xlsx'],
  hasLanguage: true,
};

import type { ExporterDescription } from '../../model/exporter.ts';

export const about: ExporterDescription = {
  group: 'table',
  label: { en: 'Your own columns', nl: 'Uw eigen kolommen' },
  sentence: {
    en: 'You name the columns that another program imports (OneTrust, Vanta, Drata, eramba and the like) and choose what goes in each.',
    nl: 'U benoemt de kolommen die een ander programma importeert (OneTrust, Vanta, Drata, eramba en dergelijke) en kiest wat in elke kolom komt.',
  },
  cannotHold: [
    { en: 'Whatever you give no column.', nl: 'Alles waaraan u geen kolom geeft.' },
    {
      en: 'The single findings with their quotes, the audit log and the fetched documents.',
      nl: 'De afzonderlijke bevindingen met hun citaten, het logboek en de opgehaalde documenten.',
    },
    {
      en: 'Without a column for the vendor’s domain, a second import cannot tell who is who.',
      nl: 'Zonder kolom voor het domein van de leverancier kan een tweede import niet zien wie wie is.',
    },
  ],
  files: ['csv', 'xlsx'],
  hasLanguage: true,
  hasMapping: true,
};

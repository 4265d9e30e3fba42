import type { ExporterDescription } from '../../model/exporter.ts';

export const about: ExporterDescription = {
  group: 'register',
  label: { en: 'CISO Assistant: processing', nl: 'CISO Assistant: verwerking' },
  sentence: {
    en: 'Workbook for the Processing import: the processors and their transfers under one processing. Import the third parties first.',
    nl: 'Werkmap voor de Processing-import: de verwerkers en hun doorgiften onder één verwerking. Importeer eerst de derde partijen.',
  },
  cannotHold: [
    {
      en: 'One file holds one processing. With several candidates they all come under it: export them one by one to keep them apart.',
      nl: 'Eén bestand bevat één verwerking. Meerdere kandidaten komen daar alle onder: exporteer ze één voor één om ze gescheiden te houden.',
    },
    {
      en: 'A processor or sub-processor of which the country is not known is left out: the import refuses it without one.',
      nl: 'Een verwerker of subverwerker waarvan het land niet bekend is, blijft weg: zonder land weigert de import hem.',
    },
    {
      en: 'Purposes are left out, because the import would take a missing legal basis for consent. Data subjects, retention and DPIA stay blank: they are yours to say.',
      nl: 'Doeleinden blijven weg, omdat de import een ontbrekende grondslag voor toestemming aanziet. Betrokkenen, bewaartermijnen en DPIA blijven leeg: die vult u zelf in.',
    },
    { en: 'Findings and quotes.', nl: 'Bevindingen en citaten.' },
  ],
  files: ['xlsx'],
  hasLanguage: true,
  questions: [
    {
      id: 'processing',
      label: { en: 'Name of the processing', nl: 'Naam van de verwerking' },
      hint: {
        en: 'As in your record, such as “Payroll”. Importing again under the same name updates it.',
        nl: 'Zoals in uw register, bijvoorbeeld ‘Salarisadministratie’. Opnieuw importeren onder dezelfde naam werkt haar bij.',
      },
      required: true,
    },
  ],
};

import type { ExporterDescription } from '../../model/exporter.ts';

export const about: ExporterDescription = {
  group: 'record',
  label: { en: 'Record of processing, CNIL layout', nl: 'Register van verwerkingsactiviteiten, indeling van de CNIL' },
  sentence: {
    en: 'The fields of the French authority’s basic register, one row for each activity, in French.',
    nl: 'De velden van het basisregister van de Franse toezichthouder, één rij per activiteit, in het Frans.',
  },
  cannotHold: [
    {
      en: 'Data subjects, sensitive data, retention and internal recipients stay blank: only you can say them.',
      nl: 'Betrokkenen, gevoelige gegevens, bewaartermijnen en interne ontvangers blijven leeg: die kunt alleen u invullen.',
    },
    {
      en: 'The French template has a form for each activity; here each is a row to copy from.',
      nl: 'Het Franse sjabloon heeft een formulier per activiteit; hier is elke activiteit een rij om uit over te nemen.',
    },
    {
      en: 'The name of the activity stays blank when you entered no purpose.',
      nl: 'De naam van de activiteit blijft leeg als u geen doel hebt ingevuld.',
    },
    { en: 'Findings, quotes and decisions.', nl: 'Bevindingen, citaten en besluiten.' },
  ],
  files: ['xlsx', 'csv'],
  hasLanguage: false,
};

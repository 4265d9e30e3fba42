import type { ExporterDescription } from '../../model/exporter.ts';

export const about: ExporterDescription = {
  group: 'record',
  label: { en: 'Record of processing, ICO layout', nl: 'Register van verwerkingsactiviteiten, indeling van de ICO' },
  sentence: {
    en: 'Rows to paste into the controller template of the British authority: 30 columns in its order, in English.',
    nl: 'Rijen om te plakken in het sjabloon voor verantwoordelijken van de Britse toezichthouder: 30 kolommen in haar volgorde, in het Engels.',
  },
  cannotHold: [
    {
      en: 'Lawful basis, individuals, retention, rights and DPIA stay blank: only you can say them.',
      nl: 'Grondslag, betrokkenen, bewaartermijnen, rechten en DPIA blijven leeg: die kunt alleen u invullen.',
    },
    {
      en: 'The link to the contract is the vendor’s published agreement, not the one you signed.',
      nl: 'De link naar het contract is de gepubliceerde overeenkomst van de leverancier, niet die u tekende.',
    },
    { en: 'Findings, quotes and decisions.', nl: 'Bevindingen, citaten en besluiten.' },
    {
      en: 'Our id stands in a column after the last of the template.',
      nl: 'Onze id staat in een kolom na de laatste van het sjabloon.',
    },
  ],
  files: ['xlsx', 'csv'],
  hasLanguage: false,
};

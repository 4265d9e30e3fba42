import type { ExporterDescription } from '../../model/exporter.ts';

export const about: ExporterDescription = {
  group: 'record',
  label: { en: 'Dutch record of processing', nl: 'Register van verwerkingsactiviteiten' },
  sentence: {
    en: 'What Art. 30(1) GDPR asks of a controller, with the processor in columns of its own, in Dutch.',
    nl: 'Wat art. 30 lid 1 AVG van een verwerkingsverantwoordelijke vraagt, met de verwerker in eigen kolommen, in het Nederlands.',
  },
  cannotHold: [
    {
      en: 'Lawful basis, data subjects and retention stay blank: only you can say them.',
      nl: 'Grondslag, betrokkenen en bewaartermijnen blijven leeg: die kunt alleen u invullen.',
    },
    {
      en: 'The agreement is the vendor’s published one, not the one you signed.',
      nl: 'De verwerkersovereenkomst is de gepubliceerde van de leverancier, niet die u tekende.',
    },
    {
      en: 'The Dutch authority has published no template: the columns follow the law.',
      nl: 'De Autoriteit Persoonsgegevens heeft geen sjabloon gepubliceerd: de kolommen volgen de wet.',
    },
    { en: 'Findings and quotes.', nl: 'Bevindingen en citaten.' },
  ],
  files: ['xlsx', 'csv'],
  hasLanguage: false,
  questions: [
    {
      id: 'controller',
      label: { en: 'Name and contact details of your organisation', nl: 'Naam en contactgegevens van uw organisatie' },
      hint: { en: 'Stands in every row. May be left empty.', nl: 'Staat in elke rij. Mag leeg blijven.' },
      required: false,
    },
    {
      id: 'officer',
      label: { en: 'Your data protection officer', nl: 'Uw functionaris gegevensbescherming' },
      hint: { en: 'Name and contact details. May be left empty.', nl: 'Naam en contactgegevens. Mag leeg blijven.' },
      required: false,
    },
  ],
};

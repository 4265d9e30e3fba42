import type { ExporterDescription } from '../../model/exporter.ts';

export const about: ExporterDescription = {
  group: 'register',
  label: { en: 'Openlane', nl: 'Openlane' },
  sentence: {
    en: 'CSV for the import of vendors: status, links, contacts and what is known of SOC 2 and log-in.',
    nl: 'CSV voor de import van leveranciers: status, links, contacten en wat bekend is van SOC 2 en inloggen.',
  },
  cannotHold: [
    {
      en: 'Findings and quotes: must-haves and score stand as text in the description.',
      nl: 'Bevindingen en citaten: kerneisen en score staan als tekst in de omschrijving.',
    },
    {
      en: 'Accepted with conditions becomes RESTRICTED, with your reason in the internal notes.',
      nl: 'Aanvaard onder voorwaarden wordt RESTRICTED, met uw reden in de interne notities.',
    },
    {
      en: 'Tags stand in the note, because how Openlane reads lists is not documented.',
      nl: 'Labels staan in de notitie, omdat niet is beschreven hoe Openlane lijsten leest.',
    },
    {
      en: 'Whether a second import updates is not documented. Our id, the vendor’s domain, stands in ExternalId.',
      nl: 'Of een tweede import bijwerkt, is niet beschreven. Onze id, het domein van de leverancier, staat in ExternalId.',
    },
    {
      en: 'Contract, spend, tier and review dates stay blank.',
      nl: 'Contract, kosten, niveau en herzieningsdatums blijven leeg.',
    },
  ],
  files: ['csv'],
  hasLanguage: true,
};

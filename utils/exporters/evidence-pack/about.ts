import type { ExporterDescription } from '../../model/exporter.ts';

export const about: ExporterDescription = {
  group: 'whole',
  label: { en: 'Evidence pack', nl: 'Bewijspakket' },
  sentence: {
    en: 'ZIP with the documents as they were read (web archives), their texts, findings, decisions and audit log, with hashes that anyone can verify without Vetwell.',
    nl: 'ZIP met de documenten zoals ze zijn gelezen (webarchieven), hun teksten, bevindingen, besluiten en logboek, met hashes die iedereen zonder Vetwell kan controleren.',
  },
  cannotHold: [
    {
      en: 'Pictures and styles of the pages: the archives hold the documents themselves.',
      nl: 'Afbeeldingen en opmaak van de pagina’s: de archieven bevatten de documenten zelf.',
    },
    {
      en: 'Documents that came with an imported register: their hashes are in it, their bytes are not kept here.',
      nl: 'Documenten die met een geïmporteerd register zijn meegekomen: hun hashes staan erin, hun inhoud is hier niet bewaard.',
    },
    {
      en: 'Proof of the moment: the times are those of your own clock. Have the pack time-stamped where that matters.',
      nl: 'Bewijs van het moment: de tijden zijn die van uw eigen klok. Laat het pakket van een tijdstempel voorzien waar dat ertoe doet.',
    },
  ],
  files: ['zip'],
  hasLanguage: true,
};

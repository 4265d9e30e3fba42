import type { ExporterDescription } from '../../model/exporter.ts';

export const about: ExporterDescription = {
  group: 'whole',
  label: { en: 'Vetwell JSON', nl: 'Vetwell JSON' },
  sentence: {
    en: 'Everything that is kept of the candidates; Vetwell can import it again, here or in another browser.',
    nl: 'Alles wat van de kandidaten is bewaard; Vetwell kan het weer importeren, hier of in een andere browser.',
  },
  cannotHold: [
    {
      en: 'The stored documents themselves: their hashes, addresses and dates are in it, their texts are not.',
      nl: 'De bewaarde documenten zelf: hun hashes, adressen en datums staan erin, hun teksten niet.',
    },
  ],
  files: ['json'],
  hasLanguage: false,
};

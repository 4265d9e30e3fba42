import type { ExporterDescription } from '../../model/exporter.ts';

export const about: ExporterDescription = {
  group: 'whole',
  label: { en: 'JSON Lines', nl: 'JSON Lines' },
  sentence: {
    en: 'The same, one candidate with the list of its fetched documents on each line: for scripts and data tools.',
    nl: 'Hetzelfde, met op elke regel één kandidaat en de lijst van zijn opgehaalde documenten: voor scripts en gegevenstools.',
  },
  cannotHold: [
    {
      en: 'The stored documents themselves: their hashes, addresses and dates are in it, their texts are not.',
      nl: 'De bewaarde documenten zelf: hun hashes, adressen en datums staan erin, hun teksten niet.',
    },
    {
      en: 'Vetwell does not import this file; use Vetwell JSON for that.',
      nl: 'Vetwell importeert dit bestand niet; gebruik daarvoor Vetwell JSON.',
    },
  ],
  files: ['jsonl'],
  hasLanguage: false,
};

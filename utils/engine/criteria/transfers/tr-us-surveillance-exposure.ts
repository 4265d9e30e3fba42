import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'tr-us-surveillance-exposure',
  version: 1,
  group: 'transfers',
  title: {
    en: 'Exposure to foreign surveillance law is disclosed',
    nl: 'Of buitenlandse surveillancewetten gelden, is vermeld',
  },
  explanation: {
    en: 'The vendor says whether it or its parent falls under laws such as FISA 702 or the CLOUD Act; they may reach data that is stored in the EEA.',
    nl: 'De leverancier zegt of hij of zijn moedermaatschappij onder wetten als FISA 702 of de CLOUD Act valt; die kunnen ook gegevens bereiken die in de EER zijn opgeslagen.',
  },
  legalBasis: ['GDPR Art. 32', 'GDPR Art. 48', 'EDPB Recommendations 01/2020', 'EDPB Guidelines 02/2024'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['surveillance-law'], negated: 'either' },
      { has: ['not-foreign-owned'], negated: 'either' },
    ],
    partial: [{ has: ['no-backdoor'], negated: 'either', weakness: 'only-in-part' }],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'We are not an electronic communication service provider subject to FISA Section 702.',
      'Data may be reached under the CLOUD Act.',
    ],
    partial: ['We have not built any backdoors into our systems.'],
    nearMisses: ['Our cloud services act on your instructions.', 'We comply with applicable law.'],
  },
  nl: {
    met: ['Wij vallen niet onder FISA 702 of de CLOUD Act.', 'Wij hebben geen Amerikaanse moedermaatschappij.'],
    nearMisses: ['Wij voldoen aan de wet.'],
  },
  de: {
    met: ['Wir unterliegen nicht dem CLOUD Act.', 'Wir haben keine US-Muttergesellschaft.'],
    nearMisses: ['Wir halten geltendes Recht ein.'],
  },
  fr: {
    met: ['Nous ne sommes pas soumis au CLOUD Act.'],
    nearMisses: ['Nous respectons le droit applicable.'],
  },
};

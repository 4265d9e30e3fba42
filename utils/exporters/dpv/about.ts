import type { ExporterDescription } from '../../model/exporter.ts';

export const about: ExporterDescription = {
  group: 'linked-data',
  label: { en: 'W3C Data Privacy Vocabulary', nl: 'W3C Data Privacy Vocabulary' },
  sentence: {
    en: 'JSON-LD in the terms of DPV 2: processes, processors, sub-processors, transfers and measures, to link to other data.',
    nl: 'JSON-LD met de termen van DPV 2: processen, verwerkers, subverwerkers, doorgiften en maatregelen, om aan andere gegevens te koppelen.',
  },
  cannotHold: [
    {
      en: 'Verdicts, quotes, score and must-haves: the vocabulary has no terms for them.',
      nl: 'Oordelen, citaten, score en kerneisen: de woordenlijst heeft er geen termen voor.',
    },
    {
      en: 'Your decision, advice, notes, tags and the audit log.',
      nl: 'Uw besluit, advies, notities, labels en het logboek.',
    },
    {
      en: 'Purpose and data categories are in it as you wrote them, not as terms of the vocabulary. Legal basis and data subjects are left out.',
      nl: 'Doel en gegevenscategorieën staan erin zoals u ze schreef, niet als termen van de woordenlijst. Grondslag en betrokkenen blijven weg.',
    },
  ],
  files: ['jsonld'],
  hasLanguage: false,
};

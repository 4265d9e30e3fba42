import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-records-of-processing',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Records of processing',
    nl: 'Verwerkingsregister',
  },
  explanation: {
    en: 'The vendor keeps records of the processing it does for its customers (Art. 30(2)).',
    nl: 'De leverancier houdt een register bij van de verwerkingen die hij voor zijn klanten doet (art. 30 lid 2).',
  },
  legalBasis: ['GDPR Art. 30(2)', 'GDPR Art. 31'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['dpa', 'privacy-policy', 'security', 'trust-center'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['maintain-record', 'records-of-processing', 'on-behalf-of'],
        ordered: true,
        within: 16,
        duty: 'vendor',
        without: ['each-party', 'not'],
      },
      {
        has: ['records-of-processing', ['maintain-record', 'make-available']],
        negated: 'either',
        duty: 'vendor',
        within: 15,
        without: ['each-party', 'assist', 'not'],
      },
    ],
    partial: [
      {
        has: ['records-of-processing', 'each-party'],
        negated: 'either',
        weakness: 'only-in-part',
      },
    ],
    weakenedBy: ['best-efforts', 'where-law-requires'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'The Processor shall maintain a record of all categories of processing activities carried out on behalf of the Controller.',
      'We keep records of processing in accordance with Article 30 GDPR.',
      'Fernhill maintains a record of all processing activities carried out on behalf of the Customer and cooperates with the supervisory authority.',
    ],
    partial: ['Each party keeps its own records of processing activities.'],
    nearMisses: [
      'Customer keeps its invoices for seven years.',
      'The Controller shall maintain a record of its processing activities.',
      'Processor shall assist the Controller with its record of processing activities.',
    ],
  },
  nl: {
    met: ['Verwerker houdt een register bij van alle verwerkingen.', 'Wij houden een verwerkingsregister bij.'],
    partial: ['Elke partij houdt een eigen register van verwerkingen bij.'],
    nearMisses: ['Klant bewaart zijn facturen.'],
  },
  de: {
    met: ['Der Auftragnehmer führt ein Verzeichnis von Verarbeitungstätigkeiten.'],
    partial: ['Jede Partei führt ihr eigenes Verzeichnis von Verarbeitungstätigkeiten.'],
    nearMisses: ['Der Kunde bewahrt Rechnungen auf.'],
  },
  fr: {
    met: ["Le Sous-traitant tient un registre de toutes les catégories d'activités de traitement."],
    partial: ['Chaque partie tient son propre registre des traitements.'],
    nearMisses: ['Le Client conserve ses factures.'],
  },
};

import type { Criterion, Examples } from '../criterion.ts';
import { MEASURE_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'sec-pseudonymisation',
  version: 1,
  group: 'security-measures',
  title: { en: 'Pseudonymisation and data minimisation', nl: 'Pseudonimisering en dataminimalisatie' },
  explanation: {
    en: 'Data is stripped of what points to a person, or not collected at all, wherever the work can do without it.',
    nl: 'Gegevens worden ontdaan van wat naar een persoon wijst, of helemaal niet verzameld, waar het werk zonder kan.',
  },
  legalBasis: ['GDPR Art. 32(1)(a)', 'GDPR Art. 25'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['pseudonymise'],
        without: ['repeats-article-32', 'customer-must', 'vendor-purposes', 'own-purposes'],
        headings: 'titles',
      },
      { has: [['minimise-data', 'mask-data']], without: ['customer-must'], headings: 'titles' },
    ],
    partial: [
      { has: ['repeats-article-32', 'pseudonymise'], weakness: 'only-in-part' },
      {
        has: ['anonymise', 'personal-data'],
        within: 6,
        without: [
          'customer-must',
          'vendor-purposes',
          'own-purposes',
          'delete',
          'end-of-services',
          'product-improvement',
        ],
        under: ['technical-and-organisational-measures', 'security-annex', 'pseudonymise', 'security'],
        weakness: 'only-in-part',
      },
    ],
    weakenedBy: MEASURE_WEAKENERS,
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['Personal data is pseudonymised before analysis.', '- Data minimisation', 'IP addresses are truncated.'],
    partial: ['- the pseudonymisation and encryption of personal data;', 'We pseudonymise data where possible.'],
    nearMisses: ['Processor may use anonymised data for its own purposes.', 'We process personal data.'],
  },
  nl: {
    met: ['Persoonsgegevens worden gepseudonimiseerd.', '- Dataminimalisatie', 'IP-adressen worden geanonimiseerd.'],
    partial: ['- de pseudonimisering en versleuteling van persoonsgegevens;'],
    nearMisses: ['Verwerker mag geanonimiseerde gegevens voor eigen doeleinden gebruiken.'],
  },
  de: {
    met: ['Personenbezogene Daten werden pseudonymisiert.', '- Datenminimierung', 'IP-Adressen werden gekürzt.'],
    partial: ['- die Pseudonymisierung und Verschlüsselung personenbezogener Daten;'],
    nearMisses: ['Der Auftragnehmer darf anonymisierte Daten für eigene Zwecke nutzen.'],
  },
  fr: {
    met: ['Les données sont pseudonymisées.', '- Minimisation des données', 'Les adresses IP sont anonymisées.'],
    partial: ['- la pseudonymisation et le chiffrement des données à caractère personnel ;'],
    nearMisses: ['Le Prestataire peut utiliser des données anonymisées à ses propres fins.'],
  },
};

import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-deletion-confirmation',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Deletion is confirmed in writing',
    nl: 'Verwijdering wordt schriftelijk bevestigd',
  },
  explanation: {
    en: 'The processor confirms in writing that the personal data has been deleted.',
    nl: 'De verwerker bevestigt schriftelijk dat de persoonsgegevens zijn verwijderd.',
  },
  legalBasis: ['EDPB Guidelines 07/2020', 'SCC 2021/915 cl. 10(d)'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['confirm', 'deletion'],
        within: 16,
        duty: 'vendor',
        without: ['breach', 'audit', 'subprocessor', 'opinion'],
      },
      {
        has: ['confirm', ['in-writing', 'deletion']],
        under: ['deletion', 'end-of-services'],
        within: 12,
        duty: 'vendor',
        without: ['audit', 'breach'],
      },
    ],
    weakenedBy: ['at-customers-expense', 'discretionary', 'where-possible'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Upon request Provider shall certify to Customer that it has deleted all Personal Data.',
      'The Processor provides written confirmation of deletion.',
    ],
    partial: ['Provider confirms the deletion for a reasonable fee.'],
    nearMisses: ['Customer shall confirm the order in writing.', 'Provider deletes the data after termination.'],
  },
  nl: {
    met: ['Verwerker bevestigt de verwijdering schriftelijk.'],
    partial: ['Verwerker bevestigt de verwijdering tegen betaling.'],
    nearMisses: ['Klant bevestigt de bestelling schriftelijk.', 'Verwerker verwijdert de gegevens.'],
  },
  de: {
    met: ['Der Auftragnehmer bestätigt die Löschung schriftlich.'],
    partial: ['Der Auftragnehmer bestätigt die Löschung gegen Entgelt.'],
    nearMisses: ['Der Kunde bestätigt die Bestellung schriftlich.', 'Der Auftragnehmer löscht die Daten.'],
  },
  fr: {
    met: ['Le Sous-traitant atteste par écrit de la destruction des données.'],
    partial: ['Le Sous-traitant atteste de la suppression moyennant paiement.'],
    nearMisses: ['Le Client confirme la commande par écrit.', 'Le Sous-traitant supprime les données.'],
  },
};

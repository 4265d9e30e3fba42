import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-deletion-backups',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Deletion from backups',
    nl: 'Verwijdering uit back-ups',
  },
  explanation: {
    en: 'It is said how long data stays in backups and that it is overwritten or deleted after that.',
    nl: 'Er staat hoe lang gegevens in back-ups blijven en dat ze daarna worden overschreven of verwijderd.',
  },
  legalBasis: ['GDPR Art. 28(3)(g)', 'GDPR Art. 17', 'GDPR Art. 32'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['dpa', 'security', 'terms', 'trust-center'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['backup', ['deletion', 'overwrite', 'keep-copies']],
        duration: true,
        within: 24,
        negated: 'either',
        duty: 'vendor',
      },
      {
        has: ['backup', 'overwrite'],
        within: 14,
        negated: 'either',
        duty: 'vendor',
      },
    ],
    partial: [
      {
        has: ['backup', ['deletion', 'keep-copies'], ['personal-data', 'customer-data']],
        within: 14,
        negated: 'either',
        duty: 'vendor',
        without: ['sole-responsibility', 'customer', 'you'],
        weakness: 'no-period',
      },
    ],
  },
  value: {
    kind: 'duration',
    unit: 'days',
    pick: 'nearest',
    thresholds: {
      better: 'at-most',
      good: 35,
      acceptable: 90,
      weak: 90,
    },
    whenMissing: 'met',
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      {
        text: 'Provider deletes Customer Data from its active systems within 60 days after the end of the agreement and from its backups within a further 35 days.',
        value: 35,
      },
      {
        text: 'Backups are overwritten within 35 days.',
        value: 35,
      },
      'Data in backups is purged in accordance with the backup retention schedule.',
    ],
    partial: [
      'Personal data may remain in backups for some time.',
      {
        text: 'Backups are retained for 180 days.',
        value: 180,
      },
    ],
    nearMisses: ['Backups are made every day.', 'Customer is responsible for keeping its own backups of data.'],
  },
  nl: {
    met: [
      {
        text: 'Back-ups worden na 30 dagen overschreven.',
        value: 30,
      },
    ],
    partial: ['Gegevens kunnen nog enige tijd in back-ups bewaard blijven.'],
    nearMisses: ['Er wordt elke dag een back-up gemaakt.'],
  },
  de: {
    met: [
      {
        text: 'Sicherungskopien werden nach 30 Tagen überschrieben.',
        value: 30,
      },
    ],
    partial: ['Daten können noch eine Zeit lang in Backups verbleiben.'],
    nearMisses: ['Backups werden täglich erstellt.'],
  },
  fr: {
    met: [
      {
        text: 'Les sauvegardes sont conservées pendant 30 jours puis écrasées.',
        value: 30,
      },
    ],
    partial: ['Les données peuvent subsister un certain temps dans les sauvegardes.'],
    nearMisses: ['Des sauvegardes sont faites chaque jour.'],
  },
};

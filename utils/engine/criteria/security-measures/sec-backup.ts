import type { Criterion, Examples } from '../criterion.ts';
import { MEASURE_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'sec-backup',
  version: 1,
  group: 'security-measures',
  title: { en: 'Backups', nl: 'Back-ups' },
  explanation: {
    en: 'Copies of the data are made regularly and kept safely, and putting them back is tried out.',
    nl: 'Er worden regelmatig kopieën van de gegevens gemaakt en veilig bewaard, en het terugzetten wordt getest.',
  },
  legalBasis: ['GDPR Art. 32(1)(b)', 'GDPR Art. 32(1)(c)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: [
          'backup-words',
          ['backup-quality', 'regularly', 'annual', 'half-yearly', 'quarterly', 'monthly', 'weekly', 'daily', 'hourly'],
        ],
        within: 12,
        without: [
          'customer-must',
          'delete',
          'end-of-services',
          'overwrite',
          'deletion',
          'breach',
          'legal-obligation',
          'you',
        ],
        headings: 'titles',
      },
    ],
    partial: [
      {
        has: ['make-backups'],
        without: ['customer-must', 'delete', 'end-of-services', 'overwrite', 'deletion', 'legal-obligation'],
        duty: 'vendor',
        weakness: 'only-in-part',
      },
      {
        has: ['backup-words'],
        in: ['heading', 'list-item', 'table-row'],
        headings: 'titles',
        without: [
          'customer-must',
          'delete',
          'end-of-services',
          'overwrite',
          'deletion',
          'you',
          'personal-data',
          'legal-obligation',
        ],
        weakness: 'only-in-part',
      },
    ],
    contradicted: [
      { has: ['backup-words', 'customer-must'], without: ['we'], within: 12 },
      { has: ['make-backups'], negated: 'always', within: 4, without: ['delete'] },
    ],
    weakenedBy: MEASURE_WEAKENERS,
  },
  value: {
    kind: 'names',
    unit: 'frequency',
    names: {
      hourly: 'hourly',
      daily: 'daily',
      weekly: 'weekly',
      monthly: 'monthly',
      quarterly: 'quarterly',
      'half-yearly': 'half-yearly',
      annual: 'annual',
    },
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [{ text: 'Encrypted backups are made daily.', value: 'daily' }, 'Backups are tested regularly.'],
    partial: ['- Backups'],
    contradicted: ['Customer is responsible for its own backups.'],
    nearMisses: ['Copies in backups are deleted within 90 days after termination.', 'We go back up to ten years.'],
  },
  nl: {
    met: [
      { text: 'Er worden dagelijks back-ups gemaakt.', value: 'daily' },
      { text: 'Wij maken elk uur een back-up.', value: 'hourly' },
      'Het herstel van back-ups wordt getest.',
    ],
    partial: ['- Back-ups'],
    contradicted: ['De klant is zelf verantwoordelijk voor back-ups.'],
    nearMisses: ['Kopieën in back-ups worden binnen 90 dagen na beëindiging verwijderd.'],
  },
  de: {
    met: [
      { text: 'Backups werden täglich erstellt.', value: 'daily' },
      'Die Wiederherstellung der Datensicherung wird getestet.',
    ],
    partial: ['- Datensicherung'],
    contradicted: ['Der Kunde ist für Datensicherungen selbst verantwortlich.'],
    nearMisses: ['Kopien in Backups werden 90 Tage nach Vertragsende gelöscht.'],
  },
  fr: {
    met: [
      { text: 'Les sauvegardes sont quotidiennes et chiffrées.', value: 'daily' },
      'La restauration des sauvegardes est testée.',
    ],
    partial: ['- Sauvegardes'],
    contradicted: ['Le Client est responsable de ses propres sauvegardes.'],
    nearMisses: ['Les copies dans les sauvegardes sont supprimées 90 jours après la fin du contrat.'],
  },
};

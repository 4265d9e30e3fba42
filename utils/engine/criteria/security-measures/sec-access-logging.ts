import type { Criterion, Examples } from '../criterion.ts';
import { MEASURE_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'sec-access-logging',
  version: 1,
  group: 'security-measures',
  title: { en: 'Access is logged', nl: 'Toegang wordt gelogd' },
  explanation: {
    en: 'Who opened or changed personal data is recorded, and the records are kept long enough to look into an incident.',
    nl: 'Er wordt vastgelegd wie persoonsgegevens inziet of wijzigt, en dat wordt lang genoeg bewaard om een incident te onderzoeken.',
  },
  legalBasis: ['GDPR Art. 32', 'GDPR Art. 5(2)', 'NEN 7513'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['logged', 'log-object'],
        within: 6,
        without: ['customer-must', 'delete', 'cookies', 'types-of-personal-data'],
      },
      {
        has: ['logged', 'log-object'],
        within: 4,
        in: ['heading', 'list-item', 'table-row'],
        headings: 'titles',
        without: ['delete', 'cookies', 'types-of-personal-data'],
      },
      {
        has: ['logged'],
        under: [
          'technical-and-organisational-measures',
          'security-annex',
          'input-control',
          'access-control',
          'security',
        ],
        without: ['customer-must', 'delete', 'cookies', 'types-of-personal-data'],
      },
    ],
    contradicted: [{ has: ['logged', 'access-words'], within: 5, negated: 'always', without: ['delete', 'except'] }],
    weakenedBy: MEASURE_WEAKENERS,
  },
  value: { kind: 'duration', unit: 'days', whenMissing: 'met' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Access to customer data is logged and monitored.',
      { text: 'Audit logs of administrative actions are kept for 12 months.', value: 360 },
    ],
    partial: ['We may log access for security purposes.'],
    contradicted: ['Administrator access is not logged.'],
    nearMisses: ['You must be logged in to access the page.', 'Log in with your account.'],
  },
  nl: {
    met: [
      'Toegang tot klantgegevens wordt gelogd.',
      { text: 'Auditlogs van beheerhandelingen bewaren wij 90 dagen.', value: 90 },
    ],
    partial: ['Wij kunnen toegang loggen.'],
    contradicted: ['Toegang door beheerders wordt niet gelogd.'],
    nearMisses: ['Log in om toegang te krijgen.', 'Toegang vraagt u aan bij uw beheerder.'],
  },
  de: {
    met: [
      'Zugriffe auf Kundendaten werden protokolliert.',
      { text: 'Audit-Logs administrativer Zugriffe werden 90 Tage aufbewahrt.', value: 90 },
    ],
    partial: ['Wir können Zugriffe protokollieren.'],
    contradicted: ['Administrative Zugriffe werden nicht protokolliert.'],
    nearMisses: ['Melden Sie sich für den Zugriff an.'],
  },
  fr: {
    met: [
      'Les accès aux données sont journalisés.',
      { text: "Les journaux d'audit des accès sont conservés 90 jours.", value: 90 },
    ],
    partial: ['Nous pouvons journaliser les accès.'],
    contradicted: ['Les accès des administrateurs ne sont pas journalisés.'],
    nearMisses: ['Connectez-vous pour accéder à votre compte.'],
  },
};

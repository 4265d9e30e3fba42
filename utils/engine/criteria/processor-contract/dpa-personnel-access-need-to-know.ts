import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-personnel-access-need-to-know',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Access only for staff who need it',
    nl: 'Toegang alleen voor wie die nodig heeft',
  },
  explanation: {
    en: 'Only staff who need the personal data for their work have access, and they act on instructions.',
    nl: 'Alleen medewerkers die de persoonsgegevens nodig hebben voor hun werk, hebben toegang, en zij handelen op instructie.',
  },
  legalBasis: ['GDPR Art. 29', 'GDPR Art. 32(4)', 'SCC 2021/915 cl. 7.4(b)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa', 'security', 'trust-center'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['need-to-know', ['have-access', 'personnel']],
        within: 18,
        negated: 'either',
        headings: true,
        without: ['subprocessor', 'authority'],
      },
      {
        has: ['needed-for-work', 'have-access', 'personnel'],
        within: 18,
        negated: 'either',
        without: ['subprocessor', 'authority', 'special-categories'],
      },
      {
        has: ['personnel', 'only', 'have-access', ['personal-data', 'customer-data', 'service']],
        within: 14,
        negated: 'either',
        without: ['subprocessor', 'instruction', 'special-categories'],
      },
    ],
    partial: [
      {
        has: ['have-access', 'where-possible', 'personnel'],
        within: 14,
        negated: 'either',
        weakness: 'where-possible',
      },
    ],
    weakenedBy: ['best-efforts', 'where-possible'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Access to personal data is limited to personnel who need it to perform their duties.',
      'We follow the need-to-know principle for access to customer data.',
      'Only authorised employees have access to Personal Data.',
    ],
    partial: ['Access by personnel is restricted where possible.'],
    nearMisses: [
      'Users need access to the internet.',
      'Provider processes the personal data as necessary to perform the services.',
      'Our staff provide support to customers.',
    ],
  },
  nl: {
    met: [
      'Toegang tot persoonsgegevens is beperkt tot medewerkers die deze noodzakelijkerwijs nodig hebben.',
      'Alleen geautoriseerde medewerkers hebben toegang tot de persoonsgegevens.',
    ],
    partial: ['De toegang van medewerkers wordt zoveel als mogelijk beperkt.'],
    nearMisses: ['Gebruikers hebben internettoegang nodig.'],
  },
  de: {
    met: [
      'Der Zugriff auf personenbezogene Daten erfolgt nach dem Need-to-Know-Prinzip.',
      'Nur befugte Mitarbeiter haben Zugriff auf personenbezogene Daten.',
    ],
    partial: ['Der Zugriff der Mitarbeiter wird nach Möglichkeit beschränkt.'],
    nearMisses: ['Nutzer benötigen einen Internetanschluss.'],
  },
  fr: {
    met: [
      "L'accès aux données personnelles est limité aux collaborateurs selon le besoin d'en connaître.",
      'Seules les personnes habilitées ont accès aux données personnelles.',
    ],
    partial: ["L'accès des salariés est limité dans la mesure du possible."],
    nearMisses: ['Les utilisateurs ont besoin d’une connexion.'],
  },
};

import type { Criterion, Examples } from '../criterion.ts';
import { MEASURE_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'sec-access-control',
  version: 1,
  group: 'security-measures',
  title: { en: 'Access by role, with the fewest rights', nl: 'Toegang naar rol, met zo min mogelijk rechten' },
  explanation: {
    en: 'Staff reach personal data only by role and need, and the rights are reviewed from time to time.',
    nl: 'Medewerkers komen alleen bij persoonsgegevens als hun rol en werk dat vragen, en de rechten worden van tijd tot tijd gecontroleerd.',
  },
  legalBasis: ['GDPR Art. 32(1)(b)', 'GDPR Art. 32(4)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['role-based', ['access-words', 'access-control']],
        within: 15,
        without: ['customer-must'],
        headings: 'titles',
      },
      { has: ['role-based'], in: ['list-item', 'table-row', 'heading'], headings: 'titles' },
      {
        has: ['need-to-know-basis', 'access-words'],
        without: ['customer-must', 'authority', 'data-subject-request'],
        within: 20,
      },
      { has: ['access-review'], without: ['customer-must'], headings: 'titles' },
    ],
    partial: [
      {
        has: ['access-restricted', ['personnel', 'need-to-know-basis']],
        without: ['customer-must', 'you', 'data-subject', 'physical-security', 'data-centre', 'special-categories'],
        weakness: 'only-in-part',
      },
      {
        has: ['access-control'],
        headings: 'titles',
        without: ['physical-security', 'data-centre', 'customer', 'you', 'special-categories'],
        weakness: 'only-in-part',
      },
    ],
    weakenedBy: MEASURE_WEAKENERS,
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'We use role-based access control for all systems.',
      'Access follows the principle of least privilege.',
      'Access rights are reviewed every quarter.',
    ],
    partial: ['Access to customer data is restricted to authorised staff.'],
    nearMisses: ['You have the right to access your data.', 'Customer shall manage roles in its own organisation.'],
  },
  nl: {
    met: ['Toegang is rolgebaseerd en volgens least privilege.', 'Toegangsrechten worden ieder kwartaal beoordeeld.'],
    partial: ['Alleen bevoegde medewerkers hebben toegang tot de gegevens.'],
    nearMisses: ['U hebt recht op inzage.', 'De klant beheert zijn eigen gebruikers.'],
  },
  de: {
    met: [
      'Es gilt ein rollenbasiertes Berechtigungskonzept.',
      'Der Zugriff erfolgt nach dem Need-to-know-Prinzip.',
      'Zugriffsrechte werden jährlich überprüft.',
    ],
    partial: ['Zugriff nur für befugte Mitarbeiter.'],
    nearMisses: ['Sie haben ein Recht auf Auskunft.', 'Der Auftraggeber verwaltet seine Nutzer selbst.'],
  },
  fr: {
    met: [
      "Le contrôle d'accès est basé sur les rôles.",
      'Les accès respectent le principe du moindre privilège.',
      'Les habilitations sont revues chaque trimestre.',
    ],
    partial: ["L'accès aux données est réservé aux personnes autorisées."],
    nearMisses: ["Vous disposez d'un droit d'accès.", 'Le Client gère ses propres utilisateurs.'],
  },
};

import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'tr-remote-access-disclosed',
  version: 1,
  group: 'transfers',
  title: {
    en: 'Access from outside the EEA is disclosed',
    nl: 'Toegang van buiten de EER is vermeld',
  },
  explanation: {
    en: 'It is said whether support or engineering staff reach personal data from third countries; even looking at it on a screen is a transfer.',
    nl: 'Er staat of medewerkers voor support of beheer vanuit derde landen bij persoonsgegevens kunnen; ook meekijken op een scherm is doorgifte.',
  },
  legalBasis: ['GDPR Art. 44', 'EDPB Guidelines 05/2021'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa', 'subprocessors', 'privacy-policy', 'security', 'trust-center', 'terms'],
  silence: 'unknown',
  appliesWhen: 'transfer',
  recognition: {
    met: [
      { has: ['remote-access', ['third-country']], within: 12, negated: 'either', without: ['data-subject'] },
      {
        has: [
          'remote-access',
          ['personal-data', 'support-staff', 'service', 'customer-data', 'personnel', 'subprocessor'],
        ],
        within: 14,
        place: 'anywhere',
        negated: 'either',
        without: ['place-of-people'],
      },
      {
        has: ['support-staff', ['have-access', 'process']],
        place: 'outside-eea',
        within: 15,
        negated: 'either',
        without: ['place-of-people', 'data-subject', 'marketing'],
      },
      {
        has: ['support-staff', ['have-access', 'process'], 'third-country'],
        within: 15,
        negated: 'either',
        without: ['place-of-people', 'data-subject', 'marketing'],
      },
    ],
    partial: [
      { has: ['global-teams', ['support-staff', 'have-access', 'process', 'service']], weakness: 'only-in-part' },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Support personnel located in India may access Customer Data to resolve tickets.',
      'Remote access to personal data from third countries is limited to named engineers.',
      'Remote access to Customer Data is restricted to staff in the Netherlands.',
    ],
    partial: ['Our global teams may provide support and access your account.'],
    nearMisses: [
      'Employees use a VPN for remote access to our systems.',
      'Our support team in London answers your questions.',
    ],
  },
  nl: {
    met: [
      'Medewerkers in India kunnen voor ondersteuning toegang krijgen tot klantgegevens.',
      'Toegang op afstand tot persoonsgegevens vanuit derde landen is uitgesloten.',
    ],
    partial: ['Onze wereldwijde teams bieden ondersteuning bij de dienst.'],
    nearMisses: ['Medewerkers gebruiken een VPN voor toegang op afstand tot onze systemen.'],
  },
  de: {
    met: [
      'Mitarbeiter in Indien können zu Supportzwecken Zugriff auf Kundendaten erhalten.',
      'Ein Fernzugriff auf personenbezogene Daten aus Drittländern ist ausgeschlossen.',
    ],
    partial: ['Unsere globalen Teams leisten Support für den Dienst.'],
    nearMisses: ['Mitarbeiter nutzen für den Fernzugriff auf unsere Systeme ein VPN.'],
  },
  fr: {
    met: [
      'Le personnel situé en Inde peut accéder aux données des clients à des fins de support.',
      'L’accès à distance aux données personnelles depuis un pays tiers est exclu.',
    ],
    partial: ['Nos équipes internationales assurent le support et peuvent accéder au service.'],
    nearMisses: ['Les salariés utilisent un VPN pour l’accès à distance à nos systèmes.'],
  },
};

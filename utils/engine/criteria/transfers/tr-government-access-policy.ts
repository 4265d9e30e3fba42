import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'tr-government-access-policy',
  version: 1,
  group: 'transfers',
  title: {
    en: 'Requests from authorities are handled with care',
    nl: 'Zorgvuldige omgang met verzoeken van overheden',
  },
  explanation: {
    en: 'When an authority asks for customer data, the vendor refers it to the customer, tells the customer, contests what is unlawful and gives no more than it must.',
    nl: 'Vraagt een overheid om klantgegevens, dan verwijst de leverancier haar naar de klant, stelt hij de klant op de hoogte, vecht hij aan wat onrechtmatig is en geeft hij niet meer dan moet.',
  },
  legalBasis: ['GDPR Art. 48', 'SCC 2021/914 cl. 15', 'EDPB Guidelines 02/2024'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa', 'security', 'trust-center', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['notify', 'authority-request', ['customer', 'you']],
        within: 28,
        duty: 'vendor',
        without: ['breach', 'data-subject', 'no-obligation', 'infringe-law'],
      },
      {
        has: [['redirect-to-customer', 'challenge', 'minimum-disclosure'], 'authority-request'],
        within: 22,
        duty: 'vendor',
        without: ['breach', 'data-subject', 'no-obligation', 'infringe-law'],
      },
      {
        has: [
          ['challenge', 'redirect-to-customer', 'minimum-disclosure'],
          ['disclose', 'notify', 'authority', 'personal-data'],
        ],
        under: ['authority-request', 'request-policy'],
        duty: 'vendor',
        without: ['breach', 'data-subject'],
      },
      { has: ['request-policy'], headings: false },
    ],
    contradicted: [
      {
        has: ['notify', 'authority-request'],
        negated: 'always',
        within: 12,
        without: ['except', 'law', 'legal-requirement'],
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Provider will notify Customer promptly of any legally binding request for disclosure by a public authority.',
      'If we receive a government request for customer data, we will attempt to redirect the agency to the customer.',
    ],
    nearMisses: [
      'We may disclose your information if we believe in good faith that this is necessary to comply with a subpoena.',
      'Customer shall notify Provider of any government request it receives.',
      'Provider notifies Customer of any request of a data subject.',
    ],
  },
  nl: {
    met: [
      'Leverancier stelt de klant onmiddellijk in kennis van een juridisch bindend verzoek van een overheidsinstantie.',
    ],
    nearMisses: [
      'Wij kunnen uw gegevens verstrekken als wij dat te goeder trouw nodig achten om aan een dagvaarding te voldoen.',
      'Leverancier informeert de klant over elk verzoek van een betrokkene.',
    ],
  },
  de: {
    met: ['Der Anbieter benachrichtigt den Kunden unverzüglich über rechtlich bindende Ersuchen von Behörden.'],
    nearMisses: [
      'Wir können Ihre Daten offenlegen, wenn wir gesetzlich verpflichtet sind oder in gutem Glauben davon ausgehen.',
      'Der Anbieter informiert den Kunden über jede Anfrage einer betroffenen Person.',
    ],
  },
  fr: {
    met: [
      'Le Prestataire informe sans délai le Client de toute demande juridiquement contraignante émanant d’une autorité publique.',
    ],
    nearMisses: [
      'Nous pouvons divulguer vos données si nous estimons de bonne foi que cela est nécessaire.',
      'Le Prestataire informe le Client de toute demande d’une personne concernée.',
    ],
  },
};

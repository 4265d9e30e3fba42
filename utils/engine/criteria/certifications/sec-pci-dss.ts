import { certificateRecognition } from '../certificate.ts';
import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sec-pci-dss',
  version: 1,
  group: 'certifications',
  title: { en: 'PCI DSS (payment cards)', nl: 'PCI DSS (betaalkaarten)' },
  explanation: {
    en: 'A vendor that handles payment card data itself follows the card industry’s security standard.',
    nl: 'Een leverancier die zelf betaalkaartgegevens verwerkt, volgt de beveiligingsstandaard van de kaartmaatschappijen.',
  },
  legalBasis: ['GDPR Art. 28(1)', 'GDPR Art. 28(5)', 'GDPR Art. 32(3)', 'EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'card-payments',
  recognition: certificateRecognition('pci-dss', {
    claim: 'conformant',
    elsewhere: ['payment-handler'],
    weak: 'conformant',
  }),
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'The Supplier holds a valid PCI DSS certificate for the whole service.',
      '# Our certifications\n\n- PCI DSS',
      'We are a PCI DSS Level 1 compliant service provider.',
    ],
    partial: [
      'The data centres we use are certified to PCI DSS.',
      'PCI DSS certification is planned for next year.',
      'Our data centres are certified to:\n\n- PCI DSS',
      'Card payments are handled by a payment provider that is PCI DSS compliant.',
    ],
    contradicted: ['The Supplier does not hold PCI DSS certification.'],
    nearMisses: [
      'Our consultants support customers on the road to PCI DSS certification.',
      'Our ISO 9001 certificate is renewed every year.',
    ],
  },
  nl: {
    met: [
      'Leverancier beschikt over een geldig PCI DSS-certificaat voor de hele dienst.',
      '# Onze certificaten\n\n- PCI DSS',
      'Wij zijn PCI DSS-compliant op niveau 1.',
    ],
    partial: [
      'De datacenters zijn gecertificeerd volgens PCI DSS.',
      'PCI DSS-certificering is gepland voor volgend jaar.',
      'Onze datacenters zijn gecertificeerd voor:\n\n- PCI DSS',
      'Kaartbetalingen lopen via een betaalprovider die PCI DSS-compliant is.',
    ],
    contradicted: ['Leverancier beschikt niet over een PCI DSS-certificaat.'],
    nearMisses: [
      'Onze adviseurs helpen klanten op weg naar PCI DSS-certificering.',
      'Ons ISO 9001-certificaat wordt jaarlijks vernieuwd.',
    ],
  },
  de: {
    met: [
      'Der Auftragnehmer verfügt über ein gültiges PCI DSS-Zertifikat für den gesamten Dienst.',
      '# Unsere Zertifizierungen\n\n- PCI DSS',
      'Wir sind PCI-DSS-konform auf Stufe 1.',
    ],
    partial: [
      'Die Rechenzentren sind nach PCI DSS zertifiziert.',
      'Eine PCI DSS-Zertifizierung ist für das kommende Jahr geplant.',
      'Unsere Rechenzentren sind zertifiziert nach:\n\n- PCI DSS',
      'Kartenzahlungen laufen über einen Zahlungsdienstleister, der PCI-DSS-konform ist.',
    ],
    contradicted: ['Der Auftragnehmer besitzt kein PCI DSS-Zertifikat.'],
    nearMisses: [
      'Unsere Berater helfen Unternehmen auf dem Weg zur PCI DSS-Zertifizierung.',
      'Unser ISO 9001-Zertifikat wird jährlich erneuert.',
    ],
  },
  fr: {
    met: [
      "Le Prestataire détient un certificat PCI DSS valide pour l'ensemble du service.",
      '# Nos certifications\n\n- PCI DSS',
      'Nous sommes conformes PCI DSS au niveau 1.',
    ],
    partial: [
      'Les centres de données sont certifiés PCI DSS.',
      "La certification PCI DSS est prévue pour l'année prochaine.",
      'Nos centres de données sont certifiés :\n\n- PCI DSS',
      'Les paiements par carte passent par un prestataire de paiement conforme PCI DSS.',
    ],
    contradicted: ['Le Prestataire ne détient pas de certificat PCI DSS.'],
    nearMisses: [
      'Nos consultants aident les entreprises à obtenir la certification PCI DSS.',
      'Notre certificat ISO 9001 est renouvelé chaque année.',
    ],
  },
};

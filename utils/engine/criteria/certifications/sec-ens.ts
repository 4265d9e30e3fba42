import { certificateRecognition } from '../certificate.ts';
import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sec-ens',
  version: 1,
  group: 'certifications',
  title: { en: 'ENS certificate (Spanish government)', nl: 'ENS-certificaat (Spaanse overheid)' },
  explanation: {
    en: 'Suppliers of the Spanish government must meet the national security scheme, the Esquema Nacional de Seguridad.',
    nl: 'Leveranciers van de Spaanse overheid moeten voldoen aan het nationale beveiligingskader, het Esquema Nacional de Seguridad.',
  },
  legalBasis: ['GDPR Art. 28(1)', 'GDPR Art. 28(5)', 'GDPR Art. 32(3)', 'EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'customer-in-spanish-government',
  recognition: certificateRecognition('ens'),
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'The Supplier holds a valid ENS High certificate for the whole service.',
      '# Our certifications\n\n- ENS High',
    ],
    partial: [
      'The data centres we use are certified to ENS High.',
      'ENS High certification is planned for next year.',
      'Our data centres are certified to:\n\n- ENS High',
    ],
    contradicted: ['The Supplier does not hold ENS High certification.'],
    nearMisses: [
      'Our consultants support customers on the road to ENS High certification.',
      'Our ISO 9001 certificate is renewed every year.',
    ],
  },
  nl: {
    met: [
      'Leverancier beschikt over een geldig Esquema Nacional de Seguridad-certificaat voor de hele dienst.',
      '# Onze certificaten\n\n- Esquema Nacional de Seguridad',
    ],
    partial: [
      'De datacenters zijn gecertificeerd volgens Esquema Nacional de Seguridad.',
      'Esquema Nacional de Seguridad-certificering is gepland voor volgend jaar.',
      'Onze datacenters zijn gecertificeerd voor:\n\n- Esquema Nacional de Seguridad',
    ],
    contradicted: ['Leverancier beschikt niet over een Esquema Nacional de Seguridad-certificaat.'],
    nearMisses: [
      'Onze adviseurs helpen klanten op weg naar Esquema Nacional de Seguridad-certificering.',
      'Ons ISO 9001-certificaat wordt jaarlijks vernieuwd.',
    ],
  },
  de: {
    met: [
      'Der Auftragnehmer verfügt über ein gültiges Esquema Nacional de Seguridad-Zertifikat für den gesamten Dienst.',
      '# Unsere Zertifizierungen\n\n- Esquema Nacional de Seguridad',
    ],
    partial: [
      'Die Rechenzentren sind nach Esquema Nacional de Seguridad zertifiziert.',
      'Eine Esquema Nacional de Seguridad-Zertifizierung ist für das kommende Jahr geplant.',
      'Unsere Rechenzentren sind zertifiziert nach:\n\n- Esquema Nacional de Seguridad',
    ],
    contradicted: ['Der Auftragnehmer besitzt kein Esquema Nacional de Seguridad-Zertifikat.'],
    nearMisses: [
      'Unsere Berater helfen Unternehmen auf dem Weg zur Esquema Nacional de Seguridad-Zertifizierung.',
      'Unser ISO 9001-Zertifikat wird jährlich erneuert.',
    ],
  },
  fr: {
    met: [
      "Le Prestataire détient un certificat Esquema Nacional de Seguridad valide pour l'ensemble du service.",
      '# Nos certifications\n\n- Esquema Nacional de Seguridad',
    ],
    partial: [
      'Les centres de données sont certifiés Esquema Nacional de Seguridad.',
      "La certification Esquema Nacional de Seguridad est prévue pour l'année prochaine.",
      'Nos centres de données sont certifiés :\n\n- Esquema Nacional de Seguridad',
    ],
    contradicted: ['Le Prestataire ne détient pas de certificat Esquema Nacional de Seguridad.'],
    nearMisses: [
      'Nos consultants aident les entreprises à obtenir la certification Esquema Nacional de Seguridad.',
      'Notre certificat ISO 9001 est renouvelé chaque année.',
    ],
  },
};

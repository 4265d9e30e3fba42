import { certificateRecognition } from '../certificate.ts';
import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sec-iso22301',
  version: 1,
  group: 'certifications',
  title: { en: 'ISO 22301 certificate (business continuity)', nl: 'ISO 22301-certificaat (bedrijfscontinuïteit)' },
  explanation: {
    en: 'The vendor holds a certificate for the way it keeps its service running, or restores it, after a disruption.',
    nl: 'De leverancier heeft een certificaat voor de manier waarop hij zijn dienst na een verstoring in bedrijf houdt of herstelt.',
  },
  legalBasis: ['GDPR Art. 28(1)', 'GDPR Art. 28(5)', 'GDPR Art. 32(3)', 'EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: certificateRecognition('iso-22301'),
  value: { kind: 'edition', standard: '22301' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'The Supplier holds a valid ISO 22301 certificate for the whole service.',
      '# Our certifications\n\n- ISO 22301',
    ],
    partial: [
      'The data centres we use are certified to ISO 22301.',
      'ISO 22301 certification is planned for next year.',
      'Our data centres are certified to:\n\n- ISO 22301',
    ],
    contradicted: ['The Supplier does not hold ISO 22301 certification.'],
    nearMisses: [
      'Our consultants support customers on the road to ISO 22301 certification.',
      'Our ISO 9001 certificate is renewed every year.',
    ],
  },
  nl: {
    met: [
      'Leverancier beschikt over een geldig ISO 22301-certificaat voor de hele dienst.',
      '# Onze certificaten\n\n- ISO 22301',
    ],
    partial: [
      'De datacenters zijn gecertificeerd volgens ISO 22301.',
      'ISO 22301-certificering is gepland voor volgend jaar.',
      'Onze datacenters zijn gecertificeerd voor:\n\n- ISO 22301',
    ],
    contradicted: ['Leverancier beschikt niet over een ISO 22301-certificaat.'],
    nearMisses: [
      'Onze adviseurs helpen klanten op weg naar ISO 22301-certificering.',
      'Ons ISO 9001-certificaat wordt jaarlijks vernieuwd.',
    ],
  },
  de: {
    met: [
      'Der Auftragnehmer verfügt über ein gültiges ISO 22301-Zertifikat für den gesamten Dienst.',
      '# Unsere Zertifizierungen\n\n- ISO 22301',
    ],
    partial: [
      'Die Rechenzentren sind nach ISO 22301 zertifiziert.',
      'Eine ISO 22301-Zertifizierung ist für das kommende Jahr geplant.',
      'Unsere Rechenzentren sind zertifiziert nach:\n\n- ISO 22301',
    ],
    contradicted: ['Der Auftragnehmer besitzt kein ISO 22301-Zertifikat.'],
    nearMisses: [
      'Unsere Berater helfen Unternehmen auf dem Weg zur ISO 22301-Zertifizierung.',
      'Unser ISO 9001-Zertifikat wird jährlich erneuert.',
    ],
  },
  fr: {
    met: [
      "Le Prestataire détient un certificat ISO 22301 valide pour l'ensemble du service.",
      '# Nos certifications\n\n- ISO 22301',
    ],
    partial: [
      'Les centres de données sont certifiés ISO 22301.',
      "La certification ISO 22301 est prévue pour l'année prochaine.",
      'Nos centres de données sont certifiés :\n\n- ISO 22301',
    ],
    contradicted: ['Le Prestataire ne détient pas de certificat ISO 22301.'],
    nearMisses: [
      'Nos consultants aident les entreprises à obtenir la certification ISO 22301.',
      'Notre certificat ISO 9001 est renouvelé chaque année.',
    ],
  },
};

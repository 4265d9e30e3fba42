import { certificateRecognition } from '../certificate.ts';
import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sec-iso27017',
  version: 1,
  group: 'certifications',
  title: { en: 'ISO/IEC 27017 certificate (cloud security)', nl: 'ISO/IEC 27017-certificaat (cloudbeveiliging)' },
  explanation: {
    en: 'The vendor’s information security certificate is extended with the controls for cloud services of ISO/IEC 27017.',
    nl: 'Het certificaat voor informatiebeveiliging van de leverancier is uitgebreid met de maatregelen voor clouddiensten van ISO/IEC 27017.',
  },
  legalBasis: ['GDPR Art. 28(1)', 'GDPR Art. 28(5)', 'GDPR Art. 32(3)', 'EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: certificateRecognition('iso-27017'),
  value: { kind: 'edition', standard: '27017' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'The Supplier holds a valid ISO/IEC 27017 certificate for the whole service.',
      '# Our certifications\n\n- ISO/IEC 27017',
    ],
    partial: [
      'The data centres we use are certified to ISO/IEC 27017.',
      'ISO/IEC 27017 certification is planned for next year.',
      'Our data centres are certified to:\n\n- ISO/IEC 27017',
    ],
    contradicted: ['The Supplier does not hold ISO/IEC 27017 certification.'],
    nearMisses: [
      'Our consultants support customers on the road to ISO/IEC 27017 certification.',
      'Our ISO 9001 certificate is renewed every year.',
    ],
  },
  nl: {
    met: [
      'Leverancier beschikt over een geldig ISO/IEC 27017-certificaat voor de hele dienst.',
      '# Onze certificaten\n\n- ISO/IEC 27017',
    ],
    partial: [
      'De datacenters zijn gecertificeerd volgens ISO/IEC 27017.',
      'ISO/IEC 27017-certificering is gepland voor volgend jaar.',
      'Onze datacenters zijn gecertificeerd voor:\n\n- ISO/IEC 27017',
    ],
    contradicted: ['Leverancier beschikt niet over een ISO/IEC 27017-certificaat.'],
    nearMisses: [
      'Onze adviseurs helpen klanten op weg naar ISO/IEC 27017-certificering.',
      'Ons ISO 9001-certificaat wordt jaarlijks vernieuwd.',
    ],
  },
  de: {
    met: [
      'Der Auftragnehmer verfügt über ein gültiges ISO/IEC 27017-Zertifikat für den gesamten Dienst.',
      '# Unsere Zertifizierungen\n\n- ISO/IEC 27017',
    ],
    partial: [
      'Die Rechenzentren sind nach ISO/IEC 27017 zertifiziert.',
      'Eine ISO/IEC 27017-Zertifizierung ist für das kommende Jahr geplant.',
      'Unsere Rechenzentren sind zertifiziert nach:\n\n- ISO/IEC 27017',
    ],
    contradicted: ['Der Auftragnehmer besitzt kein ISO/IEC 27017-Zertifikat.'],
    nearMisses: [
      'Unsere Berater helfen Unternehmen auf dem Weg zur ISO/IEC 27017-Zertifizierung.',
      'Unser ISO 9001-Zertifikat wird jährlich erneuert.',
    ],
  },
  fr: {
    met: [
      "Le Prestataire détient un certificat ISO/IEC 27017 valide pour l'ensemble du service.",
      '# Nos certifications\n\n- ISO/IEC 27017',
    ],
    partial: [
      'Les centres de données sont certifiés ISO/IEC 27017.',
      "La certification ISO/IEC 27017 est prévue pour l'année prochaine.",
      'Nos centres de données sont certifiés :\n\n- ISO/IEC 27017',
    ],
    contradicted: ['Le Prestataire ne détient pas de certificat ISO/IEC 27017.'],
    nearMisses: [
      'Nos consultants aident les entreprises à obtenir la certification ISO/IEC 27017.',
      'Notre certificat ISO 9001 est renouvelé chaque année.',
    ],
  },
};

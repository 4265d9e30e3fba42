import { certificateRecognition } from '../certificate.ts';
import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sec-iso27701',
  version: 1,
  group: 'certifications',
  title: { en: 'ISO/IEC 27701 certificate (privacy management)', nl: 'ISO/IEC 27701-certificaat (privacymanagement)' },
  explanation: {
    en: 'The vendor holds a certificate for its privacy management system, which says more about processing than a security certificate does.',
    nl: 'De leverancier heeft een certificaat voor zijn privacymanagementsysteem; dat zegt meer over de verwerking dan een beveiligingscertificaat.',
  },
  legalBasis: ['GDPR Art. 28(1)', 'GDPR Art. 28(5)', 'GDPR Art. 32(3)', 'EDPB Guidelines 07/2020'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: certificateRecognition('iso-27701'),
  value: { kind: 'edition', standard: '27701' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['We are certified to ISO/IEC 27701 by an accredited body.', '# Our certifications\n\n- ISO/IEC 27701'],
    partial: [
      'Our hosting provider is ISO/IEC 27701 certified.',
      'We are working towards ISO/IEC 27701 certification.',
      'Our data centres are certified to:\n\n- ISO/IEC 27701',
    ],
    contradicted: ['We are not ISO/IEC 27701 certified.'],
    nearMisses: ['We help you become ISO/IEC 27701 certified.', 'Are you certified to ISO/IEC 27701?'],
  },
  nl: {
    met: ['Wij zijn ISO/IEC 27701 gecertificeerd.', '# Onze certificaten\n\n- ISO/IEC 27701'],
    partial: [
      'Onze hostingpartij is ISO/IEC 27701-gecertificeerd.',
      'Wij werken toe naar ISO/IEC 27701-certificering.',
      'Onze datacenters zijn gecertificeerd voor:\n\n- ISO/IEC 27701',
    ],
    contradicted: ['Wij zijn niet ISO/IEC 27701 gecertificeerd.'],
    nearMisses: ['Wij helpen u bij uw ISO/IEC 27701-certificering.', 'Bent u ISO/IEC 27701 gecertificeerd?'],
  },
  de: {
    met: ['Wir sind nach ISO/IEC 27701 zertifiziert.', '# Unsere Zertifizierungen\n\n- ISO/IEC 27701'],
    partial: [
      'Unser Hosting-Anbieter ist nach ISO/IEC 27701 zertifiziert.',
      'Wir arbeiten an der Zertifizierung nach ISO/IEC 27701.',
      'Unsere Rechenzentren sind zertifiziert nach:\n\n- ISO/IEC 27701',
    ],
    contradicted: ['Wir sind nicht nach ISO/IEC 27701 zertifiziert.'],
    nearMisses: [
      'Wir unterstützen Kunden bei der ISO/IEC 27701-Zertifizierung.',
      'Sind Sie nach ISO/IEC 27701 zertifiziert?',
    ],
  },
  fr: {
    met: ['Nous sommes certifiés ISO/IEC 27701.', '# Nos certifications\n\n- ISO/IEC 27701'],
    partial: [
      'Notre hébergeur est certifié ISO/IEC 27701.',
      'Notre certification ISO/IEC 27701 est en cours de préparation.',
      'Nos centres de données sont certifiés :\n\n- ISO/IEC 27701',
    ],
    contradicted: ['Nous ne sommes pas certifiés ISO/IEC 27701.'],
    nearMisses: [
      'Nous accompagnons nos clients vers la certification ISO/IEC 27701.',
      'Êtes-vous certifiés ISO/IEC 27701 ?',
    ],
  },
};

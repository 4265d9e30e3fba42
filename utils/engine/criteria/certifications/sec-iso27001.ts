import { certificateRecognition } from '../certificate.ts';
import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sec-iso27001',
  version: 1,
  group: 'certifications',
  title: { en: 'ISO/IEC 27001 certificate', nl: 'ISO/IEC 27001-certificaat' },
  explanation: {
    en: 'The vendor itself, not only its hosting provider, holds a current ISO/IEC 27001 certificate for information security.',
    nl: 'De leverancier zelf, niet alleen zijn hostingpartij, heeft een geldig ISO/IEC 27001-certificaat voor informatiebeveiliging.',
  },
  legalBasis: ['GDPR Art. 28(1)', 'GDPR Art. 28(5)', 'GDPR Art. 32(3)', 'EDPB Guidelines 07/2020'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: certificateRecognition('iso-27001'),
  value: { kind: 'edition', standard: '27001', outdatedBefore: 2022 },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'We are certified to ISO 27001 by an accredited body.',
      { text: 'We are certified to ISO/IEC 27001:2022.', value: '27001:2022' },
      '# Our certifications\n\n- ISO 27001',
      'We are certified to ISO 9001, ISO 27017 and 27001.',
    ],
    partial: [
      { text: 'We hold an ISO/IEC 27001:2013 certificate.', value: '27001:2013' },
      'Our hosting provider is ISO 27001 certified.',
      'We are working towards ISO 27001 certification.',
      'Our data centres are certified to:\n\n- ISO 27001',
      'The audit can be replaced by a certificate, for example ISO 27001.',
      'Audits may be replaced by an ISO 27001 certificate.',
      'The servers are managed by a provider certified to ISO 27001.',
    ],
    contradicted: ['We are not ISO 27001 certified.'],
    nearMisses: [
      'We help you become ISO 27001 certified.',
      'Are you certified to ISO 27001?',
      'Our team includes an ISO 27001 Lead Auditor.',
      'Automate your ISO 27001 compliance.',
    ],
  },
  nl: {
    met: [
      'Wij zijn ISO 27001 gecertificeerd.',
      '# Onze certificaten\n\n- ISO 27001',
      'Wij zijn gecertificeerd volgens ISO 9001, ISO 27017 en 27001.',
    ],
    partial: [
      'Onze hostingpartij is ISO 27001-gecertificeerd.',
      'Wij werken toe naar ISO 27001-certificering.',
      'Onze datacenters zijn gecertificeerd voor:\n\n- ISO 27001',
      'De verwerker kan dit aantonen met een certificaat, bijvoorbeeld ISO 27001.',
      'De servers worden beheerd door een voor ISO 27001 gecertificeerde partij.',
    ],
    contradicted: ['Wij zijn niet ISO 27001 gecertificeerd.'],
    nearMisses: [
      'Wij helpen u bij uw ISO 27001-certificering.',
      'Bent u ISO 27001 gecertificeerd?',
      'In ons team werkt een ISO 27001 Lead Auditor.',
    ],
  },
  de: {
    met: [
      'Wir sind nach ISO 27001 zertifiziert.',
      '# Unsere Zertifizierungen\n\n- ISO 27001',
      'Wir sind nach ISO 9001, ISO 27017 und 27001 zertifiziert.',
    ],
    partial: [
      'Unser Hosting-Anbieter ist nach ISO 27001 zertifiziert.',
      'Wir arbeiten an der Zertifizierung nach ISO 27001.',
      'Unsere Rechenzentren sind zertifiziert nach:\n\n- ISO 27001',
      'Der Nachweis kann durch ein Zertifikat erfolgen, z. B. ISO 27001.',
      'Die Server werden von einem nach ISO 27001 zertifizierten Dienstleister betrieben.',
    ],
    contradicted: ['Wir sind nicht nach ISO 27001 zertifiziert.'],
    nearMisses: [
      'Wir unterstützen Kunden bei der ISO 27001-Zertifizierung.',
      'Sind Sie nach ISO 27001 zertifiziert?',
      'Zu unserem Team gehört ein ISO 27001 Lead Auditor.',
    ],
  },
  fr: {
    met: [
      'Nous sommes certifiés ISO 27001.',
      '# Nos certifications\n\n- ISO 27001',
      'Nous sommes certifiés ISO 9001, ISO 27017 et 27001.',
    ],
    partial: [
      'Notre hébergeur est certifié ISO 27001.',
      'Notre certification ISO 27001 est en cours de préparation.',
      'Nos centres de données sont certifiés :\n\n- ISO 27001',
      'La conformité peut être démontrée par un certificat, par exemple ISO 27001.',
      'Les serveurs sont gérés par un prestataire certifié ISO 27001.',
    ],
    contradicted: ['Nous ne sommes pas certifiés ISO 27001.'],
    nearMisses: [
      'Nous accompagnons nos clients vers la certification ISO 27001.',
      'Êtes-vous certifiés ISO 27001 ?',
      'Notre équipe compte un ISO 27001 Lead Auditor.',
    ],
  },
};

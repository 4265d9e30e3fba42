import { certificateRecognition } from '../certificate.ts';
import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sec-iso42001',
  version: 1,
  group: 'certifications',
  title: { en: 'ISO/IEC 42001 certificate (AI management)', nl: 'ISO/IEC 42001-certificaat (AI-management)' },
  explanation: {
    en: 'A vendor whose service uses artificial intelligence holds a certificate for how it manages that.',
    nl: 'Een leverancier die in zijn dienst kunstmatige intelligentie gebruikt, heeft een certificaat voor de beheersing daarvan.',
  },
  legalBasis: ['GDPR Art. 28(1)', 'GDPR Art. 28(5)', 'GDPR Art. 32(3)', 'EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'ai-features',
  recognition: certificateRecognition('iso-42001'),
  value: { kind: 'edition', standard: '42001' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['Our company has been ISO/IEC 42001 certified since 2021.', '# Our certifications\n\n- ISO/IEC 42001'],
    partial: [
      'The service is hosted by a provider with ISO/IEC 42001 certification.',
      'Our measures are aligned with ISO/IEC 42001.',
      'Our data centres are certified to:\n\n- ISO/IEC 42001',
    ],
    contradicted: ['We do not have a ISO/IEC 42001 certificate.'],
    nearMisses: ['What is ISO/IEC 42001 certification?', 'We are certified to ISO 9001.'],
  },
  nl: {
    met: ['Ons bedrijf is sinds 2021 gecertificeerd voor ISO/IEC 42001.', '# Onze certificaten\n\n- ISO/IEC 42001'],
    partial: [
      'De dienst is gehost bij een partij met ISO/IEC 42001-certificering.',
      'Onze maatregelen zijn in lijn met ISO/IEC 42001.',
      'Onze datacenters zijn gecertificeerd voor:\n\n- ISO/IEC 42001',
    ],
    contradicted: ['Wij hebben geen ISO/IEC 42001-certificaat.'],
    nearMisses: ['Wat is ISO/IEC 42001-certificering?', 'Wij zijn gecertificeerd volgens ISO 9001.'],
  },
  de: {
    met: [
      'Unser Unternehmen ist seit 2021 nach ISO/IEC 42001 zertifiziert.',
      '# Unsere Zertifizierungen\n\n- ISO/IEC 42001',
    ],
    partial: [
      'Der Dienst wird bei einem Anbieter gehostet, gehostet von einer Firma mit ISO/IEC 42001-Zertifizierung.',
      'Unsere Maßnahmen orientieren sich an ISO/IEC 42001.',
      'Unsere Rechenzentren sind zertifiziert nach:\n\n- ISO/IEC 42001',
    ],
    contradicted: ['Wir haben kein ISO/IEC 42001-Zertifikat.'],
    nearMisses: ['Was ist die ISO/IEC 42001-Zertifizierung?', 'Wir sind nach ISO 9001 zertifiziert.'],
  },
  fr: {
    met: ['Notre société est certifiée ISO/IEC 42001 depuis 2021.', '# Nos certifications\n\n- ISO/IEC 42001'],
    partial: [
      'Le service est hébergé chez un prestataire disposant de la certification ISO/IEC 42001.',
      'Nos mesures sont alignées sur ISO/IEC 42001.',
      'Nos centres de données sont certifiés :\n\n- ISO/IEC 42001',
    ],
    contradicted: ["Nous n'avons pas de certificat ISO/IEC 42001."],
    nearMisses: ["Qu'est-ce que la certification ISO/IEC 42001 ?", 'Nous sommes certifiés ISO 9001.'],
  },
};

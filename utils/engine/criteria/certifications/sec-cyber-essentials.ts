import { certificateRecognition } from '../certificate.ts';
import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sec-cyber-essentials',
  version: 1,
  group: 'certifications',
  title: { en: 'Cyber Essentials (Plus)', nl: 'Cyber Essentials (Plus)' },
  explanation: {
    en: 'The vendor holds the British baseline certificate against common attacks; only Plus is tested by an independent assessor.',
    nl: 'De leverancier heeft het Britse basiscertificaat tegen veelvoorkomende aanvallen; alleen Plus is door een onafhankelijke partij getest.',
  },
  legalBasis: ['GDPR Art. 28(1)', 'GDPR Art. 28(5)', 'GDPR Art. 32(3)', 'EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: certificateRecognition('cyber-essentials'),
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Our company has been Cyber Essentials Plus certified since 2021.',
      '# Our certifications\n\n- Cyber Essentials Plus',
    ],
    partial: [
      'The service is hosted by a provider with Cyber Essentials Plus certification.',
      'Our measures are aligned with Cyber Essentials Plus.',
      'Our data centres are certified to:\n\n- Cyber Essentials Plus',
    ],
    contradicted: ['We do not have a Cyber Essentials Plus certificate.'],
    nearMisses: ['What is Cyber Essentials Plus certification?', 'We are certified to ISO 9001.'],
  },
  nl: {
    met: [
      'Ons bedrijf is sinds 2021 gecertificeerd voor Cyber Essentials Plus.',
      '# Onze certificaten\n\n- Cyber Essentials Plus',
    ],
    partial: [
      'De dienst is gehost bij een partij met Cyber Essentials Plus-certificering.',
      'Onze maatregelen zijn in lijn met Cyber Essentials Plus.',
      'Onze datacenters zijn gecertificeerd voor:\n\n- Cyber Essentials Plus',
    ],
    contradicted: ['Wij hebben geen Cyber Essentials Plus-certificaat.'],
    nearMisses: ['Wat is Cyber Essentials Plus-certificering?', 'Wij zijn gecertificeerd volgens ISO 9001.'],
  },
  de: {
    met: [
      'Unser Unternehmen ist seit 2021 nach Cyber Essentials Plus zertifiziert.',
      '# Unsere Zertifizierungen\n\n- Cyber Essentials Plus',
    ],
    partial: [
      'Der Dienst wird bei einem Anbieter gehostet, gehostet von einer Firma mit Cyber Essentials Plus-Zertifizierung.',
      'Unsere Maßnahmen orientieren sich an Cyber Essentials Plus.',
      'Unsere Rechenzentren sind zertifiziert nach:\n\n- Cyber Essentials Plus',
    ],
    contradicted: ['Wir haben kein Cyber Essentials Plus-Zertifikat.'],
    nearMisses: ['Was ist die Cyber Essentials Plus-Zertifizierung?', 'Wir sind nach ISO 9001 zertifiziert.'],
  },
  fr: {
    met: [
      'Notre société est certifiée Cyber Essentials Plus depuis 2021.',
      '# Nos certifications\n\n- Cyber Essentials Plus',
    ],
    partial: [
      'Le service est hébergé chez un prestataire disposant de la certification Cyber Essentials Plus.',
      'Nos mesures sont alignées sur Cyber Essentials Plus.',
      'Nos centres de données sont certifiés :\n\n- Cyber Essentials Plus',
    ],
    contradicted: ["Nous n'avons pas de certificat Cyber Essentials Plus."],
    nearMisses: ["Qu'est-ce que la certification Cyber Essentials Plus ?", 'Nous sommes certifiés ISO 9001.'],
  },
};

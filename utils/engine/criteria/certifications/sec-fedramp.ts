import { certificateRecognition } from '../certificate.ts';
import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sec-fedramp',
  version: 1,
  group: 'certifications',
  title: { en: 'FedRAMP authorisation', nl: 'FedRAMP-autorisatie' },
  explanation: {
    en: 'The service is authorised for use by the government of the United States, on a fixed set of security controls.',
    nl: 'De dienst is toegelaten voor gebruik door de Amerikaanse overheid, op basis van een vast pakket beveiligingsmaatregelen.',
  },
  legalBasis: ['GDPR Art. 28(1)', 'GDPR Art. 28(5)', 'GDPR Art. 32(3)', 'EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: certificateRecognition('fedramp', { claim: ['is-certified', 'certificate', 'qualified'] }),
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'We are certified to FedRAMP by an accredited body.',
      '# Our certifications\n\n- FedRAMP',
      'Our platform is FedRAMP Moderate authorized.',
    ],
    partial: [
      'Our hosting provider is FedRAMP certified.',
      'We are working towards FedRAMP certification.',
      'Our data centres are certified to:\n\n- FedRAMP',
    ],
    contradicted: ['We are not FedRAMP certified.'],
    nearMisses: ['We help you become FedRAMP certified.', 'Are you certified to FedRAMP?'],
  },
  nl: {
    met: [
      'Wij zijn FedRAMP gecertificeerd.',
      '# Onze certificaten\n\n- FedRAMP',
      'Ons platform is FedRAMP Moderate geautoriseerd.',
    ],
    partial: [
      'Onze hostingpartij is FedRAMP-gecertificeerd.',
      'Wij werken toe naar FedRAMP-certificering.',
      'Onze datacenters zijn gecertificeerd voor:\n\n- FedRAMP',
    ],
    contradicted: ['Wij zijn niet FedRAMP gecertificeerd.'],
    nearMisses: ['Wij helpen u bij uw FedRAMP-certificering.', 'Bent u FedRAMP gecertificeerd?'],
  },
  de: {
    met: [
      'Wir sind nach FedRAMP zertifiziert.',
      '# Unsere Zertifizierungen\n\n- FedRAMP',
      'Unsere Plattform ist FedRAMP Moderate autorisiert.',
    ],
    partial: [
      'Unser Hosting-Anbieter ist nach FedRAMP zertifiziert.',
      'Wir arbeiten an der Zertifizierung nach FedRAMP.',
      'Unsere Rechenzentren sind zertifiziert nach:\n\n- FedRAMP',
    ],
    contradicted: ['Wir sind nicht nach FedRAMP zertifiziert.'],
    nearMisses: ['Wir unterstützen Kunden bei der FedRAMP-Zertifizierung.', 'Sind Sie nach FedRAMP zertifiziert?'],
  },
  fr: {
    met: [
      'Nous sommes certifiés FedRAMP.',
      '# Nos certifications\n\n- FedRAMP',
      'Notre plateforme est autorisée FedRAMP Moderate.',
    ],
    partial: [
      'Notre hébergeur est certifié FedRAMP.',
      'Notre certification FedRAMP est en cours de préparation.',
      'Nos centres de données sont certifiés :\n\n- FedRAMP',
    ],
    contradicted: ['Nous ne sommes pas certifiés FedRAMP.'],
    nearMisses: ['Nous accompagnons nos clients vers la certification FedRAMP.', 'Êtes-vous certifiés FedRAMP ?'],
  },
};

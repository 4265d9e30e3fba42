import { certificateRecognition } from '../certificate.ts';
import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sec-nen7510',
  version: 1,
  group: 'certifications',
  title: { en: 'NEN 7510 certificate (Dutch healthcare)', nl: 'NEN 7510-certificaat (Nederlandse zorg)' },
  explanation: {
    en: 'For customers in Dutch healthcare: the vendor holds a certificate for information security in care.',
    nl: 'Voor klanten in de Nederlandse zorg: de leverancier heeft een certificaat voor informatiebeveiliging in de zorg.',
  },
  legalBasis: ['GDPR Art. 28(1)', 'GDPR Art. 28(5)', 'GDPR Art. 32(3)', 'EDPB Guidelines 07/2020'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'customer-in-dutch-healthcare',
  recognition: certificateRecognition('nen-7510'),
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['We are certified to NEN 7510 by an accredited body.', '# Our certifications\n\n- NEN 7510'],
    partial: [
      'Our hosting provider is NEN 7510 certified.',
      'We are working towards NEN 7510 certification.',
      'Our data centres are certified to:\n\n- NEN 7510',
    ],
    contradicted: ['We are not NEN 7510 certified.'],
    nearMisses: ['We help you become NEN 7510 certified.', 'Are you certified to NEN 7510?'],
  },
  nl: {
    met: ['Wij zijn NEN 7510 gecertificeerd.', '# Onze certificaten\n\n- NEN 7510'],
    partial: [
      'Onze hostingpartij is NEN 7510-gecertificeerd.',
      'Wij werken toe naar NEN 7510-certificering.',
      'Onze datacenters zijn gecertificeerd voor:\n\n- NEN 7510',
    ],
    contradicted: ['Wij zijn niet NEN 7510 gecertificeerd.'],
    nearMisses: ['Wij helpen u bij uw NEN 7510-certificering.', 'Bent u NEN 7510 gecertificeerd?'],
  },
  de: {
    met: ['Wir sind nach NEN 7510 zertifiziert.', '# Unsere Zertifizierungen\n\n- NEN 7510'],
    partial: [
      'Unser Hosting-Anbieter ist nach NEN 7510 zertifiziert.',
      'Wir arbeiten an der Zertifizierung nach NEN 7510.',
      'Unsere Rechenzentren sind zertifiziert nach:\n\n- NEN 7510',
    ],
    contradicted: ['Wir sind nicht nach NEN 7510 zertifiziert.'],
    nearMisses: ['Wir unterstützen Kunden bei der NEN 7510-Zertifizierung.', 'Sind Sie nach NEN 7510 zertifiziert?'],
  },
  fr: {
    met: ['Nous sommes certifiés NEN 7510.', '# Nos certifications\n\n- NEN 7510'],
    partial: [
      'Notre hébergeur est certifié NEN 7510.',
      'Notre certification NEN 7510 est en cours de préparation.',
      'Nos centres de données sont certifiés :\n\n- NEN 7510',
    ],
    contradicted: ['Nous ne sommes pas certifiés NEN 7510.'],
    nearMisses: ['Nous accompagnons nos clients vers la certification NEN 7510.', 'Êtes-vous certifiés NEN 7510 ?'],
  },
};

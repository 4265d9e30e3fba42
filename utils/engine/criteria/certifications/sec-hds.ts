import { certificateRecognition } from '../certificate.ts';
import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sec-hds',
  version: 1,
  group: 'certifications',
  title: { en: 'HDS certificate (French health data)', nl: 'HDS-certificaat (Franse gezondheidsgegevens)' },
  explanation: {
    en: 'Whoever hosts health data in France must be certified as Hébergeur de Données de Santé.',
    nl: 'Wie in Frankrijk gezondheidsgegevens host, moet gecertificeerd zijn als Hébergeur de Données de Santé.',
  },
  legalBasis: ['GDPR Art. 28(1)', 'GDPR Art. 28(5)', 'GDPR Art. 32(3)', 'EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'customer-in-french-healthcare',
  recognition: certificateRecognition('hds'),
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['We are certified to HDS by an accredited body.', '# Our certifications\n\n- HDS'],
    partial: [
      'Our hosting provider is HDS certified.',
      'We are working towards HDS certification.',
      'Our data centres are certified to:\n\n- HDS',
    ],
    contradicted: ['We are not HDS certified.'],
    nearMisses: ['We help you become HDS certified.', 'Are you certified to HDS?'],
  },
  nl: {
    met: ['Wij zijn HDS gecertificeerd.', '# Onze certificaten\n\n- HDS'],
    partial: [
      'Onze hostingpartij is HDS-gecertificeerd.',
      'Wij werken toe naar HDS-certificering.',
      'Onze datacenters zijn gecertificeerd voor:\n\n- HDS',
    ],
    contradicted: ['Wij zijn niet HDS gecertificeerd.'],
    nearMisses: ['Wij helpen u bij uw HDS-certificering.', 'Bent u HDS gecertificeerd?'],
  },
  de: {
    met: ['Wir sind nach HDS zertifiziert.', '# Unsere Zertifizierungen\n\n- HDS'],
    partial: [
      'Unser Hosting-Anbieter ist nach HDS zertifiziert.',
      'Wir arbeiten an der Zertifizierung nach HDS.',
      'Unsere Rechenzentren sind zertifiziert nach:\n\n- HDS',
    ],
    contradicted: ['Wir sind nicht nach HDS zertifiziert.'],
    nearMisses: ['Wir unterstützen Kunden bei der HDS-Zertifizierung.', 'Sind Sie nach HDS zertifiziert?'],
  },
  fr: {
    met: ['Nous sommes certifiés HDS.', '# Nos certifications\n\n- HDS'],
    partial: [
      'Notre hébergeur est certifié HDS.',
      'Notre certification HDS est en cours de préparation.',
      'Nos centres de données sont certifiés :\n\n- HDS',
    ],
    contradicted: ['Nous ne sommes pas certifiés HDS.'],
    nearMisses: ['Nous accompagnons nos clients vers la certification HDS.', 'Êtes-vous certifiés HDS ?'],
  },
};

import { certificateRecognition } from '../certificate.ts';
import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sec-csa-star',
  version: 1,
  group: 'certifications',
  title: { en: 'CSA STAR registration or certificate', nl: 'CSA STAR-registratie of -certificaat' },
  explanation: {
    en: 'The service is registered with the Cloud Security Alliance; level 1 is a questionnaire that the vendor filled in itself.',
    nl: 'De dienst staat in het register van de Cloud Security Alliance; niveau 1 is een vragenlijst die de leverancier zelf heeft ingevuld.',
  },
  legalBasis: ['GDPR Art. 28(1)', 'GDPR Art. 28(5)', 'GDPR Art. 32(3)', 'EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: certificateRecognition('csa-star', {
    claim: ['is-certified', 'certificate', 'qualified'],
    selfDeclared: 'star-self-assessment',
  }),
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['We are certified to CSA STAR by an accredited body.', '# Our certifications\n\n- CSA STAR'],
    partial: [
      'Our hosting provider is CSA STAR certified.',
      'We are working towards CSA STAR certification.',
      'Our data centres are certified to:\n\n- CSA STAR',
      'Our CSA STAR Level 1 self-assessment is public.',
    ],
    contradicted: ['We are not CSA STAR certified.'],
    nearMisses: ['We help you become CSA STAR certified.', 'Are you certified to CSA STAR?'],
  },
  nl: {
    met: ['Wij zijn CSA STAR gecertificeerd.', '# Onze certificaten\n\n- CSA STAR'],
    partial: [
      'Onze hostingpartij is CSA STAR-gecertificeerd.',
      'Wij werken toe naar CSA STAR-certificering.',
      'Onze datacenters zijn gecertificeerd voor:\n\n- CSA STAR',
      'Onze CSA STAR Level 1 self-assessment is openbaar.',
    ],
    contradicted: ['Wij zijn niet CSA STAR gecertificeerd.'],
    nearMisses: ['Wij helpen u bij uw CSA STAR-certificering.', 'Bent u CSA STAR gecertificeerd?'],
  },
  de: {
    met: ['Wir sind nach CSA STAR zertifiziert.', '# Unsere Zertifizierungen\n\n- CSA STAR'],
    partial: [
      'Unser Hosting-Anbieter ist nach CSA STAR zertifiziert.',
      'Wir arbeiten an der Zertifizierung nach CSA STAR.',
      'Unsere Rechenzentren sind zertifiziert nach:\n\n- CSA STAR',
      'Unser CSA STAR Level 1 Self-Assessment ist öffentlich.',
    ],
    contradicted: ['Wir sind nicht nach CSA STAR zertifiziert.'],
    nearMisses: ['Wir unterstützen Kunden bei der CSA STAR-Zertifizierung.', 'Sind Sie nach CSA STAR zertifiziert?'],
  },
  fr: {
    met: ['Nous sommes certifiés CSA STAR.', '# Nos certifications\n\n- CSA STAR'],
    partial: [
      'Notre hébergeur est certifié CSA STAR.',
      'Notre certification CSA STAR est en cours de préparation.',
      'Nos centres de données sont certifiés :\n\n- CSA STAR',
      'Notre CSA STAR Level 1 self-assessment est public.',
    ],
    contradicted: ['Nous ne sommes pas certifiés CSA STAR.'],
    nearMisses: ['Nous accompagnons nos clients vers la certification CSA STAR.', 'Êtes-vous certifiés CSA STAR ?'],
  },
};

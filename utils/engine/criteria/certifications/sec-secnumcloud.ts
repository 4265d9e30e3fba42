import { certificateRecognition } from '../certificate.ts';
import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sec-secnumcloud',
  version: 1,
  group: 'certifications',
  title: { en: 'SecNumCloud qualification (ANSSI)', nl: 'SecNumCloud-kwalificatie (ANSSI)' },
  explanation: {
    en: 'ANSSI, the French cybersecurity agency, qualified the service; that includes requirements against access under laws from outside the EU.',
    nl: 'ANSSI, het Franse agentschap voor cyberbeveiliging, heeft de dienst gekwalificeerd; daarbij horen eisen tegen toegang op grond van wetten van buiten de EU.',
  },
  legalBasis: ['GDPR Art. 28(1)', 'GDPR Art. 28(5)', 'GDPR Art. 32(3)', 'EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: certificateRecognition('secnumcloud', { claim: ['is-certified', 'certificate', 'qualified'] }),
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['Our company has been SecNumCloud certified since 2021.', '# Our certifications\n\n- SecNumCloud'],
    partial: [
      'The service is hosted by a provider with SecNumCloud certification.',
      'Our measures are aligned with SecNumCloud.',
      'Our data centres are certified to:\n\n- SecNumCloud',
    ],
    contradicted: ['We do not have a SecNumCloud certificate.'],
    nearMisses: ['What is SecNumCloud certification?', 'We are certified to ISO 9001.'],
  },
  nl: {
    met: ['Ons bedrijf is sinds 2021 gecertificeerd voor SecNumCloud.', '# Onze certificaten\n\n- SecNumCloud'],
    partial: [
      'De dienst is gehost bij een partij met SecNumCloud-certificering.',
      'Onze maatregelen zijn in lijn met SecNumCloud.',
      'Onze datacenters zijn gecertificeerd voor:\n\n- SecNumCloud',
    ],
    contradicted: ['Wij hebben geen SecNumCloud-certificaat.'],
    nearMisses: ['Wat is SecNumCloud-certificering?', 'Wij zijn gecertificeerd volgens ISO 9001.'],
  },
  de: {
    met: [
      'Unser Unternehmen ist seit 2021 nach SecNumCloud zertifiziert.',
      '# Unsere Zertifizierungen\n\n- SecNumCloud',
    ],
    partial: [
      'Der Dienst wird bei einem Anbieter gehostet, gehostet von einer Firma mit SecNumCloud-Zertifizierung.',
      'Unsere Maßnahmen orientieren sich an SecNumCloud.',
      'Unsere Rechenzentren sind zertifiziert nach:\n\n- SecNumCloud',
    ],
    contradicted: ['Wir haben kein SecNumCloud-Zertifikat.'],
    nearMisses: ['Was ist die SecNumCloud-Zertifizierung?', 'Wir sind nach ISO 9001 zertifiziert.'],
  },
  fr: {
    met: ['Notre société est certifiée SecNumCloud depuis 2021.', '# Nos certifications\n\n- SecNumCloud'],
    partial: [
      'Le service est hébergé chez un prestataire disposant de la certification SecNumCloud.',
      'Nos mesures sont alignées sur SecNumCloud.',
      'Nos centres de données sont certifiés :\n\n- SecNumCloud',
    ],
    contradicted: ["Nous n'avons pas de certificat SecNumCloud."],
    nearMisses: ["Qu'est-ce que la certification SecNumCloud ?", 'Nous sommes certifiés ISO 9001.'],
  },
};

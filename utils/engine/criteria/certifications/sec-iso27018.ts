import { certificateRecognition } from '../certificate.ts';
import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sec-iso27018',
  version: 1,
  group: 'certifications',
  title: {
    en: 'ISO/IEC 27018 certificate (personal data in the cloud)',
    nl: 'ISO/IEC 27018-certificaat (persoonsgegevens in de cloud)',
  },
  explanation: {
    en: 'The vendor was audited on the code of practice for processors of personal data in public clouds; it normally extends an ISO/IEC 27001 certificate.',
    nl: 'De leverancier is getoetst aan de praktijkcode voor verwerkers van persoonsgegevens in de publieke cloud; die is doorgaans een uitbreiding van een ISO/IEC 27001-certificaat.',
  },
  legalBasis: ['GDPR Art. 28(1)', 'GDPR Art. 28(5)', 'GDPR Art. 32(3)', 'EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: certificateRecognition('iso-27018'),
  value: { kind: 'edition', standard: '27018' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['Our company has been ISO 27018 certified since 2021.', '# Our certifications\n\n- ISO 27018'],
    partial: [
      'The service is hosted by a provider with ISO 27018 certification.',
      'Our measures are aligned with ISO 27018.',
      'Our data centres are certified to:\n\n- ISO 27018',
    ],
    contradicted: ['We do not have a ISO 27018 certificate.'],
    nearMisses: ['What is ISO 27018 certification?', 'We are certified to ISO 9001.'],
  },
  nl: {
    met: ['Ons bedrijf is sinds 2021 gecertificeerd voor ISO 27018.', '# Onze certificaten\n\n- ISO 27018'],
    partial: [
      'De dienst is gehost bij een partij met ISO 27018-certificering.',
      'Onze maatregelen zijn in lijn met ISO 27018.',
      'Onze datacenters zijn gecertificeerd voor:\n\n- ISO 27018',
    ],
    contradicted: ['Wij hebben geen ISO 27018-certificaat.'],
    nearMisses: ['Wat is ISO 27018-certificering?', 'Wij zijn gecertificeerd volgens ISO 9001.'],
  },
  de: {
    met: ['Unser Unternehmen ist seit 2021 nach ISO 27018 zertifiziert.', '# Unsere Zertifizierungen\n\n- ISO 27018'],
    partial: [
      'Der Dienst wird bei einem Anbieter gehostet, gehostet von einer Firma mit ISO 27018-Zertifizierung.',
      'Unsere Maßnahmen orientieren sich an ISO 27018.',
      'Unsere Rechenzentren sind zertifiziert nach:\n\n- ISO 27018',
    ],
    contradicted: ['Wir haben kein ISO 27018-Zertifikat.'],
    nearMisses: ['Was ist die ISO 27018-Zertifizierung?', 'Wir sind nach ISO 9001 zertifiziert.'],
  },
  fr: {
    met: ['Notre société est certifiée ISO 27018 depuis 2021.', '# Nos certifications\n\n- ISO 27018'],
    partial: [
      'Le service est hébergé chez un prestataire disposant de la certification ISO 27018.',
      'Nos mesures sont alignées sur ISO 27018.',
      'Nos centres de données sont certifiés :\n\n- ISO 27018',
    ],
    contradicted: ["Nous n'avons pas de certificat ISO 27018."],
    nearMisses: ["Qu'est-ce que la certification ISO 27018 ?", 'Nous sommes certifiés ISO 9001.'],
  },
};

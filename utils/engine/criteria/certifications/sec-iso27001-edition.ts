import type { Criterion, Examples } from '../criterion.ts';

const notOurs = ['certified-elsewhere', 'asks', 'helps-customers'] as const;

const criterion: Criterion = {
  id: 'sec-iso27001-edition',
  version: 1,
  group: 'certifications',
  title: {
    en: 'ISO/IEC 27001 certificate of the 2022 edition',
    nl: 'ISO/IEC 27001-certificaat volgens de editie van 2022',
  },
  explanation: {
    en: 'Where an edition is named it is that of 2022; certificates of the 2013 edition expired on 31 October 2025.',
    nl: 'Als een editie is genoemd, is het die van 2022; certificaten volgens de editie van 2013 zijn op 31 oktober 2025 vervallen.',
  },
  legalBasis: ['GDPR Art. 28(1)', 'GDPR Art. 28(5)', 'GDPR Art. 32(3)', 'EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [{ has: ['iso-27001-current'], headings: true, without: [...notOurs, 'certification-planned'] }],
    partial: [{ has: ['iso-27001-current'], without: notOurs, negated: 'either', weakness: 'planned' }],
    contradicted: [{ has: ['iso-27001-replaced'], headings: true, without: [...notOurs, 'iso-27001-current'] }],
  },
  value: { kind: 'edition', standard: '27001' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['We are certified to ISO/IEC 27001:2022.', '# Certificates\n\n- ISO 27001:2022'],
    partial: ['We are preparing for the transition to ISO 27001:2022.'],
    contradicted: [{ text: 'We hold an ISO/IEC 27001:2013 certificate.', value: '27001:2013' }],
    nearMisses: ['We are ISO 27001 certified.', 'Founded in 2022, we are ISO 9001 certified.'],
  },
  nl: {
    met: ['Wij zijn gecertificeerd volgens NEN-EN-ISO/IEC 27001:2023.', '# Certificaten\n\n- ISO 27001:2022'],
    partial: ['Wij zijn bezig met de overgang naar ISO 27001:2022.'],
    contradicted: ['Wij hebben een certificaat volgens NEN-ISO/IEC 27001:2013.'],
    nearMisses: ['Wij zijn ISO 27001 gecertificeerd.', 'Wij zijn sinds 2022 ISO 9001 gecertificeerd.'],
  },
  de: {
    met: ['Wir sind nach DIN EN ISO/IEC 27001:2024 zertifiziert.', '# Zertifikate\n\n- ISO 27001:2022'],
    partial: ['Der Übergang auf ISO 27001:2022 ist geplant.'],
    contradicted: ['Wir besitzen ein Zertifikat nach DIN EN ISO/IEC 27001:2017.'],
    nearMisses: ['Wir sind nach ISO 27001 zertifiziert.', 'Seit 2022 sind wir nach ISO 9001 zertifiziert.'],
  },
  fr: {
    met: ['Nous sommes certifiés ISO/CEI 27001:2022.', '# Certificats\n\n- ISO 27001:2022'],
    partial: ['La transition vers ISO 27001:2022 est en cours de préparation.'],
    contradicted: ['Nous détenons un certificat ISO/CEI 27001:2013.'],
    nearMisses: ['Nous sommes certifiés ISO 27001.', 'Depuis 2022, nous sommes certifiés ISO 9001.'],
  },
};

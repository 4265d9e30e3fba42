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
  legalBasis: ['GDPR Art. 28(1)', 'GDPR Art. 28(5)', 'GDPR Art. 32(3)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['iso-27001', 'certified'], within: 12 },
      { has: ['iso-27001'], in: ['list-item', 'table-row', 'heading'], headings: true },
    ],
    partial: [{ has: ['iso-27001'], weakness: 'only-in-part' }],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['We are certified to ISO/IEC 27001:2022 by an accredited body.', 'Our certificates:\n\n- ISO 27001'],
    nearMisses: ['We are not ISO 27001 certified.', 'We are certified to ISO 9001.'],
  },
  nl: {
    met: ['Wij zijn ISO 27001 gecertificeerd.'],
    nearMisses: ['Wij zijn niet ISO 27001 gecertificeerd.'],
  },
  de: {
    met: ['Wir sind nach ISO 27001 zertifiziert.'],
    nearMisses: ['Wir sind nicht nach ISO 27001 zertifiziert.'],
  },
  fr: {
    met: ['Nous sommes certifiés ISO 27001.'],
    nearMisses: ['Nous ne sommes pas certifiés ISO 27001.'],
  },
};

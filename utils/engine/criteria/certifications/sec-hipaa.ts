import type { Criterion, Examples } from '../criterion.ts';

const notOurs = ['asks', 'helps-customers', 'certified-persons', 'certified-elsewhere'] as const;

const criterion: Criterion = {
  id: 'sec-hipaa',
  version: 1,
  group: 'certifications',
  title: {
    en: 'HIPAA: attestation or business associate agreement',
    nl: 'HIPAA: verklaring of business associate agreement',
  },
  explanation: {
    en: 'For health data under American law the vendor is attested on HIPAA or signs a business associate agreement.',
    nl: 'Voor gezondheidsgegevens onder Amerikaans recht heeft de leverancier een HIPAA-verklaring of sluit hij een business associate agreement.',
  },
  legalBasis: ['GDPR Art. 28(1)', 'GDPR Art. 28(5)', 'GDPR Art. 32(3)', 'EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    contradicted: [
      { has: ['hipaa', 'conformant'], within: 5, negated: 'always', without: ['asks'] },
      { has: ['conformant', 'hipaa'], within: 5, negated: 'always', without: ['asks'] },
      {
        has: ['offers', 'business-associate-agreement'],
        within: 6,
        negated: 'always',
        duty: 'vendor',
        without: ['asks', 'except', 'you'],
      },
    ],
    met: [
      {
        has: ['hipaa', 'conformant'],
        within: 5,
        duty: 'vendor',
        without: [...notOurs, 'certification-planned', 'not'],
      },
      { has: ['business-associate-agreement', 'offers'], within: 8, duty: 'vendor', without: [...notOurs, 'not'] },
      { has: ['hipaa'], atMostWords: 6, under: ['certificate', 'conformant'], without: [...notOurs, 'not', 'law'] },
    ],
    partial: [
      {
        has: ['hipaa', 'certification-planned'],
        negated: 'either',
        without: ['asks', 'helps-customers'],
        weakness: 'planned',
      },
      {
        has: ['hipaa', 'certified-elsewhere', 'conformant'],
        without: ['asks', 'helps-customers'],
        weakness: 'held-by-supplier',
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Our service is HIPAA compliant.',
      '# Compliance\n\n- HIPAA',
      'We will sign a Business Associate Agreement with every healthcare customer.',
    ],
    partial: ['Our hosting provider is HIPAA compliant.'],
    contradicted: ['The service is not HIPAA compliant.'],
    nearMisses: ['Are you HIPAA compliant?', 'The Customer is responsible for its own HIPAA compliance.'],
  },
  nl: {
    met: [
      'Onze dienst is HIPAA-compliant.',
      '# Compliance\n\n- HIPAA',
      'Wij sluiten met elke zorgklant een Business Associate Agreement.',
    ],
    partial: ['Onze hostingpartij is HIPAA-compliant.'],
    contradicted: ['De dienst is niet HIPAA-compliant.'],
    nearMisses: ['Bent u HIPAA-compliant?', 'De Klant is verantwoordelijk voor zijn eigen HIPAA-compliance.'],
  },
  de: {
    met: [
      'Unser Dienst ist HIPAA-konform.',
      '# Compliance\n\n- HIPAA',
      'Wir schließen mit jedem Kunden aus dem Gesundheitswesen ein Business Associate Agreement.',
    ],
    partial: ['Unser Hosting-Anbieter ist HIPAA-konform.'],
    contradicted: ['Der Dienst ist nicht HIPAA-konform.'],
    nearMisses: ['Sind Sie HIPAA-konform?', 'Der Kunde ist für seine HIPAA-Compliance verantwortlich.'],
  },
  fr: {
    met: [
      'Notre service est conforme HIPAA.',
      '# Conformité\n\n- HIPAA',
      'Nous signons un Business Associate Agreement avec chaque client du secteur de la santé.',
    ],
    partial: ['Notre hébergeur est conforme HIPAA.'],
    contradicted: ["Le service n'est pas conforme HIPAA."],
    nearMisses: ['Êtes-vous conforme HIPAA ?', 'Le Client est responsable de sa propre conformité HIPAA.'],
  },
};

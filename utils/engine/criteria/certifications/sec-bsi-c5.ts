import { certificateRecognition } from '../certificate.ts';
import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sec-bsi-c5',
  version: 1,
  group: 'certifications',
  title: { en: 'BSI C5 attestation', nl: 'BSI C5-attest' },
  explanation: {
    en: 'An auditor attests that the service meets the cloud criteria of BSI, the German federal office for information security.',
    nl: 'Een auditor verklaart dat de dienst voldoet aan de cloudcriteria van het BSI, het Duitse federale bureau voor informatiebeveiliging.',
  },
  legalBasis: ['GDPR Art. 28(1)', 'GDPR Art. 28(5)', 'GDPR Art. 32(3)', 'EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: certificateRecognition('bsi-c5', { claim: ['assurance-report', 'is-certified', 'certificate'] }),
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['An independent auditor issues a BSI C5 report every year.', '# Compliance\n\n- BSI C5'],
    partial: ['Our hosting provider has a BSI C5 report.', 'We are preparing for our first BSI C5 audit.'],
    contradicted: ['We do not have a BSI C5 certification.'],
    nearMisses: ['What is a BSI C5 report?', 'We send you a report on the audit every year.'],
  },
  nl: {
    met: ['Een onafhankelijke auditor geeft jaarlijks een BSI C5-rapport af.', '# Compliance\n\n- BSI C5'],
    partial: ['Onze hostingpartij heeft een BSI C5-rapport.', 'Wij zijn bezig met onze eerste BSI C5-audit.'],
    contradicted: ['Wij hebben geen BSI C5-certificering.'],
    nearMisses: ['Wat is een BSI C5-rapport?', 'Wij sturen u jaarlijks een auditrapport.'],
  },
  de: {
    met: ['Ein unabhängiger Prüfer erstellt jährlich einen BSI C5-Bericht.', '# Compliance\n\n- BSI C5'],
    partial: ['Unser Hosting-Anbieter hat einen BSI C5-Bericht.', 'Unser erstes BSI C5-Audit ist in Vorbereitung.'],
    contradicted: ['Wir haben keine BSI C5-Zertifizierung.'],
    nearMisses: ['Was ist ein BSI C5-Bericht?', 'Wir senden Ihnen jährlich einen Prüfbericht.'],
  },
  fr: {
    met: ['Un auditeur indépendant établit chaque année un rapport BSI C5.', '# Conformité\n\n- BSI C5'],
    partial: [
      "Notre hébergeur dispose d'un rapport BSI C5.",
      'Notre premier audit BSI C5 est en cours de préparation.',
    ],
    contradicted: ["Nous n'avons pas de certification BSI C5."],
    nearMisses: ["Qu'est-ce qu'un rapport BSI C5 ?", "Nous vous envoyons chaque année un rapport d'audit."],
  },
};

import { certificateRecognition } from '../certificate.ts';
import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sec-isae3000',
  version: 1,
  group: 'certifications',
  title: { en: 'ISAE 3000 assurance report', nl: 'ISAE 3000-assurancerapport' },
  explanation: {
    en: 'An auditor reports with assurance on the vendor’s security or privacy controls.',
    nl: 'Een auditor geeft een assurancerapport over de beveiligings- of privacymaatregelen van de leverancier.',
  },
  legalBasis: ['GDPR Art. 28(1)', 'GDPR Art. 28(5)', 'GDPR Art. 32(3)', 'EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: certificateRecognition('isae-3000', { claim: ['assurance-report', 'is-certified', 'certificate'] }),
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['An independent auditor issues a ISAE 3000 report every year.', '# Compliance\n\n- ISAE 3000'],
    partial: ['Our hosting provider has a ISAE 3000 report.', 'We are preparing for our first ISAE 3000 audit.'],
    contradicted: ['We do not have a ISAE 3000 certification.'],
    nearMisses: ['What is a ISAE 3000 report?', 'We send you a report on the audit every year.'],
  },
  nl: {
    met: ['Een onafhankelijke auditor geeft jaarlijks een ISAE 3000-rapport af.', '# Compliance\n\n- ISAE 3000'],
    partial: ['Onze hostingpartij heeft een ISAE 3000-rapport.', 'Wij zijn bezig met onze eerste ISAE 3000-audit.'],
    contradicted: ['Wij hebben geen ISAE 3000-certificering.'],
    nearMisses: ['Wat is een ISAE 3000-rapport?', 'Wij sturen u jaarlijks een auditrapport.'],
  },
  de: {
    met: ['Ein unabhängiger Prüfer erstellt jährlich einen ISAE 3000-Bericht.', '# Compliance\n\n- ISAE 3000'],
    partial: [
      'Unser Hosting-Anbieter hat einen ISAE 3000-Bericht.',
      'Unser erstes ISAE 3000-Audit ist in Vorbereitung.',
    ],
    contradicted: ['Wir haben keine ISAE 3000-Zertifizierung.'],
    nearMisses: ['Was ist ein ISAE 3000-Bericht?', 'Wir senden Ihnen jährlich einen Prüfbericht.'],
  },
  fr: {
    met: ['Un auditeur indépendant établit chaque année un rapport ISAE 3000.', '# Conformité\n\n- ISAE 3000'],
    partial: [
      "Notre hébergeur dispose d'un rapport ISAE 3000.",
      'Notre premier audit ISAE 3000 est en cours de préparation.',
    ],
    contradicted: ["Nous n'avons pas de certification ISAE 3000."],
    nearMisses: ["Qu'est-ce qu'un rapport ISAE 3000 ?", "Nous vous envoyons chaque année un rapport d'audit."],
  },
};

import { certificateRecognition } from '../certificate.ts';
import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sec-isae3402-soc1',
  version: 1,
  group: 'certifications',
  title: { en: 'ISAE 3402 or SOC 1 report', nl: 'ISAE 3402- of SOC 1-rapport' },
  explanation: {
    en: 'An auditor reports on the vendor’s controls that matter for its customers’ financial reporting.',
    nl: 'Een auditor rapporteert over de beheersmaatregelen van de leverancier die voor de financiële verslaglegging van klanten van belang zijn.',
  },
  legalBasis: ['GDPR Art. 28(1)', 'GDPR Art. 28(5)', 'GDPR Art. 32(3)', 'EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: certificateRecognition('isae-3402', { claim: ['assurance-report', 'is-certified', 'certificate'] }),
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['An independent auditor issues a ISAE 3402 report every year.', '# Compliance\n\n- ISAE 3402'],
    partial: ['Our hosting provider has a ISAE 3402 report.', 'We are preparing for our first ISAE 3402 audit.'],
    contradicted: ['We do not have a ISAE 3402 certification.'],
    nearMisses: ['What is a ISAE 3402 report?', 'We send you a report on the audit every year.'],
  },
  nl: {
    met: ['Een onafhankelijke auditor geeft jaarlijks een ISAE 3402-rapport af.', '# Compliance\n\n- ISAE 3402'],
    partial: ['Onze hostingpartij heeft een ISAE 3402-rapport.', 'Wij zijn bezig met onze eerste ISAE 3402-audit.'],
    contradicted: ['Wij hebben geen ISAE 3402-certificering.'],
    nearMisses: ['Wat is een ISAE 3402-rapport?', 'Wij sturen u jaarlijks een auditrapport.'],
  },
  de: {
    met: ['Ein unabhängiger Prüfer erstellt jährlich einen ISAE 3402-Bericht.', '# Compliance\n\n- ISAE 3402'],
    partial: [
      'Unser Hosting-Anbieter hat einen ISAE 3402-Bericht.',
      'Unser erstes ISAE 3402-Audit ist in Vorbereitung.',
    ],
    contradicted: ['Wir haben keine ISAE 3402-Zertifizierung.'],
    nearMisses: ['Was ist ein ISAE 3402-Bericht?', 'Wir senden Ihnen jährlich einen Prüfbericht.'],
  },
  fr: {
    met: ['Un auditeur indépendant établit chaque année un rapport ISAE 3402.', '# Conformité\n\n- ISAE 3402'],
    partial: [
      "Notre hébergeur dispose d'un rapport ISAE 3402.",
      'Notre premier audit ISAE 3402 est en cours de préparation.',
    ],
    contradicted: ["Nous n'avons pas de certification ISAE 3402."],
    nearMisses: ["Qu'est-ce qu'un rapport ISAE 3402 ?", "Nous vous envoyons chaque année un rapport d'audit."],
  },
};

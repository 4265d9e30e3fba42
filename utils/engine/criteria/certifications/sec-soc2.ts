import { certificateRecognition } from '../certificate.ts';
import type { Clue, Criterion, Examples } from '../criterion.ts';

const claim = ['assurance-report', 'is-certified', 'certificate'] as const;
const typeTwo = certificateRecognition('soc-2-type-2', { claim });
const anyType = certificateRecognition('soc-2', { claim });

const criterion: Criterion = {
  id: 'sec-soc2',
  version: 1,
  group: 'certifications',
  title: { en: 'SOC 2 Type II report', nl: 'SOC 2 Type II-rapport' },
  explanation: {
    en: 'An independent auditor tested the vendor’s security controls over a period; Type I only says that they existed on one day.',
    nl: 'Een onafhankelijke auditor heeft de beveiligingsmaatregelen van de leverancier over een periode getoetst; Type I zegt alleen dat ze er op één dag waren.',
  },
  legalBasis: ['GDPR Art. 28(1)', 'GDPR Art. 28(5)', 'GDPR Art. 32(3)', 'EDPB Guidelines 07/2020'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    contradicted: anyType.contradicted ?? [],
    met: typeTwo.met,
    // Without a type it may be Type I.
    partial: [...(anyType.partial ?? []), ...anyType.met.map((clue): Clue => ({ ...clue, weakness: 'only-in-part' }))],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['An independent auditor issues a SOC 2 Type II report every year.', '# Compliance\n\n- SOC 2 Type II'],
    partial: [
      'Our hosting provider has a SOC 2 Type II report.',
      'We are preparing for our first SOC 2 Type II audit.',
      'We are SOC 2 certified.',
      'Our SOC 2 Type I report is available on request.',
    ],
    contradicted: ['We do not have a SOC 2 Type II certification.'],
    nearMisses: ['What is a SOC 2 Type II report?', 'We send you a report on the audit every year.'],
  },
  nl: {
    met: [
      'Een onafhankelijke auditor geeft jaarlijks een SOC 2 Type II-rapport af.',
      '# Compliance\n\n- SOC 2 Type II',
    ],
    partial: [
      'Onze hostingpartij heeft een SOC 2 Type II-rapport.',
      'Wij zijn bezig met onze eerste SOC 2 Type II-audit.',
      'Wij zijn SOC 2 gecertificeerd.',
      'Ons SOC 2 Type I-rapport is op verzoek beschikbaar.',
    ],
    contradicted: ['Wij hebben geen SOC 2 Type II-certificering.'],
    nearMisses: ['Wat is een SOC 2 Type II-rapport?', 'Wij sturen u jaarlijks een auditrapport.'],
  },
  de: {
    met: ['Ein unabhängiger Prüfer erstellt jährlich einen SOC 2 Type II-Bericht.', '# Compliance\n\n- SOC 2 Type II'],
    partial: [
      'Unser Hosting-Anbieter hat einen SOC 2 Type II-Bericht.',
      'Unser erstes SOC 2 Type II-Audit ist in Vorbereitung.',
      'Wir sind nach SOC 2 zertifiziert.',
      'Unser SOC 2 Typ I-Bericht ist auf Anfrage verfügbar.',
    ],
    contradicted: ['Wir haben keine SOC 2 Type II-Zertifizierung.'],
    nearMisses: ['Was ist ein SOC 2 Type II-Bericht?', 'Wir senden Ihnen jährlich einen Prüfbericht.'],
  },
  fr: {
    met: ['Un auditeur indépendant établit chaque année un rapport SOC 2 Type II.', '# Conformité\n\n- SOC 2 Type II'],
    partial: [
      "Notre hébergeur dispose d'un rapport SOC 2 Type II.",
      'Notre premier audit SOC 2 Type II est en cours de préparation.',
      'Nous sommes certifiés SOC 2.',
      'Notre rapport SOC 2 Type I est disponible sur demande.',
    ],
    contradicted: ["Nous n'avons pas de certification SOC 2 Type II."],
    nearMisses: ["Qu'est-ce qu'un rapport SOC 2 Type II ?", "Nous vous envoyons chaque année un rapport d'audit."],
  },
};

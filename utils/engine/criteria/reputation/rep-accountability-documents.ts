import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'rep-accountability-documents',
  version: 1,
  group: 'reputation',
  title: { en: 'Documents that support accountability', nl: 'Documenten die uw verantwoording ondersteunen' },
  explanation: {
    en: 'The vendor offers its security policy, a whitepaper or material for your DPIA, so that you can show why you trust it.',
    nl: 'De leverancier biedt zijn beveiligingsbeleid, een whitepaper of materiaal voor uw DPIA aan, zodat u uw keuze kunt verantwoorden.',
  },
  legalBasis: ['GDPR Art. 5(2)', 'EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['security-documents', ['makes-public', 'download-certificate', 'make-available']],
        within: 8,
        without: ['under-nda', 'asks', 'subprocessor'],
      },
      { has: ['security-documents'], atMostWords: 5, headings: true, without: ['asks', 'not', 'we'] },
    ],
    partial: [{ has: ['security-documents'], without: ['asks', 'subprocessor'], weakness: 'only-in-part' }],
    weakenedBy: ['on-request'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['Our security whitepaper is publicly available.', '# Documents\n\n- DPIA template'],
    partial: [
      'We maintain an information security policy.',
      'Our security whitepaper is available to enterprise customers under NDA.',
    ],
    nearMisses: ['Read our privacy policy.', 'We have no security policy.'],
  },
  nl: {
    met: ['Onze security whitepaper is openbaar.', '# Documenten\n\n- Pre-DPIA'],
    partial: [
      'Wij hebben een informatiebeveiligingsbeleid.',
      'Onze security whitepaper is onder geheimhouding beschikbaar.',
    ],
    nearMisses: ['Lees ons privacybeleid.', 'Wij hebben geen beveiligingsbeleid.'],
  },
  de: {
    met: ['Unser Security-Whitepaper ist öffentlich verfügbar.', '# Dokumente\n\n- Sicherheitskonzept'],
    partial: ['Wir haben eine Informationssicherheitsleitlinie.', 'Unser Security-Whitepaper ist unter NDA verfügbar.'],
    nearMisses: ['Lesen Sie unsere Datenschutzerklärung.', 'Wir haben keine Sicherheitsrichtlinie.'],
  },
  fr: {
    met: ['Notre livre blanc sécurité est disponible en ligne.', '# Documents\n\n- Politique de sécurité'],
    partial: [
      "Nous disposons d'une politique de sécurité de l'information.",
      'Notre livre blanc est disponible sous NDA.',
    ],
    nearMisses: ['Lisez notre politique de confidentialité.', "Nous n'avons pas de politique de sécurité."],
  },
};

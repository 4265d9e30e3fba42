import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sec-security-txt',
  version: 1,
  group: 'security-measures',
  title: { en: 'A security.txt file', nl: 'Een security.txt-bestand' },
  explanation: {
    en: 'The site has a security.txt file that says where to report a weakness, and until when that holds.',
    nl: 'De site heeft een bestand security.txt dat zegt waar u een zwakke plek meldt, en tot wanneer dat geldt.',
  },
  legalBasis: ['RFC 9116'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'vulnerability-disclosure', 'trust-center'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['expires-field'], headings: 'titles' },
      { has: ['security-txt'], headings: 'titles' },
    ],
  },
  value: { kind: 'date' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      { text: 'Contact: mailto:security@acme.example\nExpires: 2027-01-31T23:59:00.000Z', value: '2027-01-31' },
      'Our security.txt says where to report.',
    ],
    nearMisses: ['The offer expires in 30 days.'],
  },
  nl: {
    met: [
      { text: 'Contact: mailto:security@acme.example\nExpires: 2027-01-31T23:59:00.000Z', value: '2027-01-31' },
      'Ons security.txt-bestand zegt waar u kunt melden.',
    ],
    nearMisses: ['Het aanbod vervalt over 30 dagen.'],
  },
  de: {
    met: [
      { text: 'Contact: mailto:security@acme.example\nExpires: 2027-01-31T23:59:00.000Z', value: '2027-01-31' },
      'Unsere security.txt nennt die Meldestelle.',
    ],
    nearMisses: ['Das Angebot endet in 30 Tagen.'],
  },
  fr: {
    met: [
      { text: 'Contact: mailto:security@acme.example\nExpires: 2027-01-31T23:59:00.000Z', value: '2027-01-31' },
      'Notre fichier security.txt indique où signaler.',
    ],
    nearMisses: ["L'offre expire dans 30 jours."],
  },
};

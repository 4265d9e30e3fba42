import type { Criterion, Examples } from '../criterion.ts';
import { MEASURE_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'sec-encryption-at-rest',
  version: 1,
  group: 'security-measures',
  title: { en: 'Encryption at rest', nl: 'Versleuteling bij opslag' },
  explanation: {
    en: 'Stored personal data is encrypted, so that a stolen disk or copy of the database is of no use.',
    nl: 'Opgeslagen persoonsgegevens zijn versleuteld, zodat een gestolen schijf of kopie van de database onbruikbaar is.',
  },
  legalBasis: ['GDPR Art. 32(1)(a)', 'GDPR Art. 34(3)(a)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['encrypt', 'at-rest'],
        within: 12,
        without: ['password-words', 'end-device', 'breach', 'customer-must'],
        headings: 'titles',
      },
      {
        has: ['encrypt'],
        under: ['at-rest'],
        without: ['customer-must', 'password-words', 'end-device', 'in-transit', 'tls', 'ssl', 'breach'],
      },
      {
        has: ['aes-256'],
        without: ['customer-must', 'password-words', 'end-device', 'in-transit', 'tls', 'ssl'],
        headings: 'titles',
      },
    ],
    partial: [
      {
        has: ['encrypt', 'password-words'],
        within: 8,
        without: ['customer-must', 'in-transit', 'tls', 'ssl', 'mfa'],
        weakness: 'only-in-part',
      },
      {
        has: ['encrypt', 'personal-data'],
        within: 6,
        without: ['customer-must', 'in-transit', 'tls', 'ssl', 'breach', 'end-device', 'key-management', 'not'],
        weakness: 'only-in-part',
      },
    ],
    contradicted: [{ has: ['encrypt', 'at-rest'], within: 6, negated: 'always', without: ['end-device', 'breach'] }],
    weakenedBy: MEASURE_WEAKENERS,
  },
  value: { kind: 'names', unit: 'algorithm', names: { 'aes-256': 'AES-256' } },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'All customer data is encrypted at rest using industry standard algorithms.',
      { text: 'Databases and volumes are encrypted with AES-256.', value: 'AES-256' },
      '# Encryption at rest\n\nWe encrypt every object before it is written.',
    ],
    partial: ['Passwords are encrypted.', 'Sensitive data may be encrypted.'],
    contradicted: ['Customer data is not encrypted at rest.'],
    nearMisses: [
      'Data in transit is encrypted using TLS.',
      'No notice is due when the personal data affected by the breach was encrypted.',
    ],
  },
  nl: {
    met: [
      'Uw gegevens worden versleuteld opgeslagen.',
      { text: 'Alle databases zijn versleuteld met AES-256.', value: 'AES-256' },
    ],
    partial: ['Wachtwoorden worden versleuteld.'],
    contradicted: ['Bestanden in opslag worden niet versleuteld.'],
    nearMisses: ['Tijdens transport zijn gegevens versleuteld met TLS.', 'Uw gegevens worden opgeslagen in Nederland.'],
  },
  de: {
    met: [
      'Alle Kundendaten werden verschlüsselt gespeichert.',
      { text: 'Verschlüsselung ruhender Daten mit AES-256.', value: 'AES-256' },
    ],
    partial: ['Passwörter werden verschlüsselt.'],
    contradicted: ['Die Daten werden nicht verschlüsselt gespeichert.'],
    nearMisses: ['Die Übertragung erfolgt mit TLS verschlüsselt.', 'Die Daten werden in Frankfurt gespeichert.'],
  },
  fr: {
    met: [
      'Toutes les données sont chiffrées au repos.',
      { text: 'Les bases de données sont chiffrées en AES-256.', value: 'AES-256' },
    ],
    partial: ['Les mots de passe sont chiffrés.'],
    contradicted: ['Les données stockées ne sont pas chiffrées.'],
    nearMisses: ['Les échanges sont chiffrés en transit avec TLS.', 'Les données sont stockées en France.'],
  },
};

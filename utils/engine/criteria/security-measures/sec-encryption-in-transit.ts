import type { Criterion, Examples } from '../criterion.ts';
import { MEASURE_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'sec-encryption-in-transit',
  version: 1,
  group: 'security-measures',
  title: { en: 'Encryption in transit (TLS 1.2 or higher)', nl: 'Versleuteling tijdens transport (TLS 1.2 of hoger)' },
  explanation: {
    en: 'Data on its way over the network is encrypted with a current protocol.',
    nl: 'Gegevens die over het netwerk gaan, zijn versleuteld met een actueel protocol.',
  },
  legalBasis: ['GDPR Art. 32(1)(a)', 'NCSC-NL TLS guidelines'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: [['tls-1-2', 'tls-1-3']], headings: 'titles' },
      { has: ['tls', ['encrypt', 'in-transit', 'secured']], without: ['tls-old'], headings: 'titles' },
      {
        has: ['encrypt', 'in-transit'],
        within: 12,
        without: ['customer-must', 'password-words', 'breach', 'tls-old', 'ssl'],
        headings: 'titles',
      },
      {
        has: ['tls'],
        under: ['encrypt', 'in-transit', 'security', 'technical-and-organisational-measures'],
        without: ['tls-old'],
      },
    ],
    partial: [
      {
        has: [
          ['ssl', 'tls-old'],
          ['encrypt', 'in-transit', 'secured', 'personal-data'],
        ],
        without: ['switched-off'],
        weakness: 'outdated-reference',
      },
    ],
    contradicted: [
      {
        has: ['tls-old', ['allow', 'service', 'we', 'vendor']],
        without: ['switched-off', 'tls-1-2', 'tls-1-3', 'not'],
      },
      { has: ['encrypt', 'in-transit'], within: 5, negated: 'always', without: ['breach'] },
    ],
    weakenedBy: MEASURE_WEAKENERS,
  },
  value: { kind: 'names', unit: 'protocol', names: { 'tls-1-2': 'TLS 1.2', 'tls-1-3': 'TLS 1.3' } },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      { text: 'All external connections use TLS 1.2 or higher.', value: 'TLS 1.2' },
      'Data in transit is encrypted using TLS.',
      'Traffic is encrypted during transmission over public networks.',
    ],
    partial: ['Your data is protected by SSL encryption.'],
    contradicted: ['Our service supports TLS 1.0 and SSL 3.0.', 'Data is not encrypted in transit.'],
    nearMisses: ['Data is encrypted at rest.', 'You must keep your password secret.'],
  },
  nl: {
    met: [
      { text: 'Alle verbindingen gebruiken TLS 1.3.', value: 'TLS 1.3' },
      'Gegevens worden tijdens transport versleuteld met TLS.',
    ],
    partial: ['Uw gegevens zijn beveiligd met SSL-encryptie.'],
    contradicted: ['Ons platform ondersteunt TLS 1.0.'],
    nearMisses: ['Gegevens worden versleuteld opgeslagen.', 'Verzonden berichten verschijnen in uw postvak.'],
  },
  de: {
    met: [
      { text: 'Alle Verbindungen verwenden TLS 1.2 oder höher.', value: 'TLS 1.2' },
      'Die Daten werden bei der Übertragung mit TLS verschlüsselt.',
    ],
    partial: ['Ihre Daten sind durch SSL-Verschlüsselung geschützt.'],
    contradicted: ['Unser Dienst unterstützt TLS 1.0.'],
    nearMisses: ['Die Daten werden verschlüsselt gespeichert.', 'Übertragene Rechte bleiben bestehen.'],
  },
  fr: {
    met: [
      { text: 'Toutes les connexions utilisent TLS 1.2 au minimum.', value: 'TLS 1.2' },
      'Les données sont chiffrées en transit avec TLS.',
    ],
    partial: ['Vos données sont protégées par un chiffrement SSL.'],
    contradicted: ['Notre service prend en charge TLS 1.0.'],
    nearMisses: ['Les données sont chiffrées au repos.', 'Les informations transmises sont exactes.'],
  },
};

import { REMEMBERED, type StaleReferenceFact, wording } from './stale-reference.ts';

const SWITCHED_OFF =
  /disabled|not support|unsupported|deprecat|niet ondersteund|uitgeschakeld|deaktiviert|nicht unterstützt|désactiv|higher than|no longer|do not use|never use|geen gebruik/i;

/** Protocols and algorithms that are no longer sound. */
export const STALE_CRYPTOGRAPHY: readonly StaleReferenceFact[] = [
  {
    ...REMEMBERED,
    id: 'tls-old',
    category: 'standard',
    severity: 'warning',
    title: { en: 'SSL, TLS 1.0 or TLS 1.1', nl: 'SSL, TLS 1.0 of TLS 1.1' },
    replacedBy: { en: 'TLS 1.2 or higher, preferably 1.3', nl: 'TLS 1.2 of hoger, bij voorkeur 1.3' },
    since: '2021-03-25',
    explanation: { en: 'Deprecated by RFC 8996.', nl: 'Verouderd verklaard in RFC 8996.' },
    wordings: [wording('ssl sslv2 sslv3', 'SSL\\s?v?[23](?:\\.0)?'), wording('tls tlsv1', 'TLS\\s?v?1\\.[01]')],
    otherMeaning: SWITCHED_OFF,
    examples: {
      hits: ['Connections use TLS 1.0 and above.', 'SSLv3'],
      misses: ['Connections use TLS 1.2.', 'TLS 1.0 is disabled.', 'TLS 1.1 is uitgeschakeld.'],
    },
  },
  {
    ...REMEMBERED,
    id: 'ssl-word',
    category: 'standard',
    severity: 'info',
    title: { en: '“SSL encryption”', nl: '‘SSL-versleuteling’' },
    replacedBy: { en: 'TLS 1.2 or higher', nl: 'TLS 1.2 of hoger' },
    since: '2021-03-25',
    explanation: {
      en: 'A popular name: ask for the version of TLS.',
      nl: 'Een gangbare naam: vraag naar de versie van TLS.',
    },
    wordings: [
      wording('ssl', 'SSL~(?:encrypt|versleutel|verschlüssel|chiffr|technolog)\\p{L}{0,12}'),
      wording('chiffrement cryptage', '(?:chiffrement|cryptage) SSL'),
    ],
    canBeHistory: false,
    examples: {
      hits: ['SSL encryption', 'SSL-Verschlüsselung', 'SSL-versleuteling', 'le chiffrement SSL'],
      misses: ['TLS 1.3 encryption'],
    },
  },
  {
    ...REMEMBERED,
    id: 'sha1-md5',
    category: 'standard',
    severity: 'warning',
    title: { en: 'MD5, SHA-1, 3DES or RC4', nl: 'MD5, SHA-1, 3DES of RC4' },
    replacedBy: {
      en: 'SHA-256, AES, Argon2 or bcrypt for passwords',
      nl: 'SHA-256, AES, Argon2 of bcrypt voor wachtwoorden',
    },
    since: null,
    explanation: { en: 'Weak algorithms.', nl: 'Zwakke algoritmen.' },
    wordings: [wording('md5 sha sha1 3des rc4 triple', '(?:MD5|SHA-?1|3DES|RC4|triple~DES)')],
    otherMeaning: /fingerprint|checksum|PGP|disabled|not (?:use|support)|never use|geen gebruik/i,
    examples: {
      hits: ['Passwords are hashed with MD5.', '3DES encryption'],
      misses: ['Passwords are hashed with SHA-256.', 'PGP key fingerprint (SHA-1)'],
    },
  },
];

import { describe, expect, test } from 'vitest';
import { isSecurityTxtUrl, parseSecurityTxt, securityTxtUrl } from './security-txt.ts';

const URL_OF_FILE = 'https://copperfinch.example/.well-known/security.txt';
const GOOD = `# Our security address
Contact: mailto:security@copperfinch.example
Contact: https://copperfinch.example/report
Expires: 2027-03-01T12:00:00.000Z
Preferred-Languages: en, NL
Policy: https://copperfinch.example/disclosure
Canonical: https://copperfinch.example/.well-known/security.txt
Future-Field: is ignored
`;

describe('parseSecurityTxt', () => {
  test('reads the fields of RFC 9116, whatever their case and line ends', () => {
    for (const text of [GOOD, GOOD.replace(/\n/g, '\r\n'), `\ufeff${GOOD.replace('Contact', 'CONTACT')}`])
      expect(parseSecurityTxt(text, URL_OF_FILE)).toEqual({
        contacts: ['mailto:security@copperfinch.example', 'https://copperfinch.example/report'],
        expires: Date.UTC(2027, 2, 1, 12),
        policies: ['https://copperfinch.example/disclosure'],
        acknowledgments: [],
        encryption: [],
        canonical: ['https://copperfinch.example/.well-known/security.txt'],
        hiring: [],
        preferredLanguages: ['en', 'nl'],
        isSigned: false,
        faults: [],
      });
  });

  test('a signed file is read without its signature', () => {
    const signed = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${GOOD}-----BEGIN PGP SIGNATURE-----\nContact: x\n-----END PGP SIGNATURE-----`;
    expect(parseSecurityTxt(signed, URL_OF_FILE)).toMatchObject({ isSigned: true, faults: [] });
    expect(parseSecurityTxt(signed, URL_OF_FILE)?.contacts).toHaveLength(2);
  });

  test('names every fault', () => {
    const bad =
      'Contact: security@copperfinch.example\nExpires: next year\nExpires: 2027\nPolicy: http://copperfinch.example/p\nCanonical: https://other.example/security.txt';
    expect(parseSecurityTxt(bad, URL_OF_FILE)?.faults).toEqual([
      'expires-unreadable',
      'expires-repeated',
      'contact-not-a-uri',
      'link-not-https',
      'canonical-elsewhere',
    ]);
    expect(parseSecurityTxt('Policy: https://copperfinch.example/p', URL_OF_FILE)?.faults).toEqual([
      'contact-missing',
      'expires-missing',
    ]);
  });

  test.each(['', 'Not found', '<!doctype html><p>Contact: us</p>', 'Dear: all'])('%j is no security.txt', (text) =>
    expect(parseSecurityTxt(text, URL_OF_FILE)).toBeNull(),
  );
});

test('isSecurityTxtUrl', () => {
  expect([URL_OF_FILE, 'https://copperfinch.example/security.txt'].every(isSecurityTxtUrl)).toBe(true);
  expect(isSecurityTxtUrl('https://copperfinch.example/?next=/security.txt')).toBe(false);
});

test('securityTxtUrl', () => expect(securityTxtUrl('https://copperfinch.example/a/b')).toBe(URL_OF_FILE));

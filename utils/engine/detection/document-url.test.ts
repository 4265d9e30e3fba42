import { describe, expect, test } from 'vitest';
import { classifyUrl } from './document-url.ts';

const at = (path: string): string => `https://www.brightpier.example${path}`;

describe('classifyUrl', () => {
  test.each([
    ['/privacy', 'privacy-policy'],
    ['/legal/privacy-policy.html', 'privacy-policy'],
    ['/PrivacyStatement.aspx', 'privacy-policy'],
    ['/legal/dpa.pdf', 'dpa'],
    ['/hubfs/2026/Brightpier-DPA-final-v3.pdf', 'dpa'],
    ['/terms/data-processing-addendum', 'dpa'],
    ['/terms#data-processing-agreement', 'dpa'],
    ['/legal/sub-processors/', 'subprocessors'],
    ['/dpa-subprocessors', 'subprocessors'],
    ['/termsofuse', 'terms'],
    ['/company/terms-and-conditions', 'terms'],
    ['/legal/document?name=cookie-notice&lang=en', 'cookie-policy'],
    ['/legal/sla', 'sla'],
    ['/security', 'security'],
    ['/trust', 'trust-center'],
    ['/responsible-disclosure', 'vulnerability-disclosure'],
    ['/.well-known/security.txt', 'vulnerability-disclosure'],
    ['/aup', 'acceptable-use'],
    ['/legal', 'other-legal'],
    ['/legal/documents/DOC-1042-77-3', 'terms'],
  ])('English: %s is %s', (path, type) => expect(classifyUrl(at(path))).toBe(type));

  test.each([
    ['/privacyverklaring', 'privacy-policy'],
    ['/algemene-voorwaarden', 'terms'],
    ['/verwerkersovereenkomst', 'dpa'],
    ['/subverwerkers', 'subprocessors'],
    ['/datenschutzerklaerung', 'privacy-policy'],
    ['/allgemeine-geschaeftsbedingungen', 'terms'],
    ['/auftragsverarbeitung', 'dpa'],
    ['/impressum', 'imprint'],
    ['/politique-de-confidentialite', 'privacy-policy'],
    ['/charte-protection-donnees-clients', 'privacy-policy'],
    ['/cgv', 'terms'],
    ['/mentions_legales', 'imprint'],
    ['/aviso-legal', 'imprint'],
    ['/informativa-sui-cookie', 'cookie-policy'],
    ['/polityka-prywatnosci', 'privacy-policy'],
    ['/termos-de-uso', 'terms'],
    ['/databehandleraftale', 'dpa'],
    ['/brugervilkaar', 'terms'],
    ['/personuppgiftsbitradesavtal', 'dpa'],
  ])('other languages: %s is %s', (path, type) => expect(classifyUrl(at(path))).toBe(type));

  test.each([
    ['https://status.brightpier.example/', 'status-page'],
    ['https://brightpierstatus.example/', 'status-page'],
    ['https://trust.brightpier.example', 'trust-center'],
    ['https://trust.brightpier.example/subprocessors', 'subprocessors'],
    ['https://brightpier.statuspage.io/', 'status-page'],
  ])('hosts: %s is %s', (url, type) => expect(classifyUrl(url)).toBe(type));

  test.each([
    '/',
    '/pricing',
    '/blog/how-to-write-a-privacy-policy',
    '/2024/05/what-gdpr-means-for-terms-of-service',
    '/blog/category/security',
    '/features/status-ideas',
    '/search?q=/legal/privacy|box',
    '/users/cookie_lover',
  ])('no document: %s', (path) => expect(classifyUrl(at(path))).toBeNull());

  test('the words of the link win over what the URL says, and help where it says nothing', () => {
    expect(classifyUrl(at('/a/7781'), 'Data Processing Agreement')).toBe('dpa');
    expect(classifyUrl(at('/security/docs/11'), 'Verwerkersovereenkomst')).toBe('dpa');
    expect(classifyUrl(at('/privacy'), 'More')).toBe('privacy-policy');
  });

  test('what is no URL is no document', () => expect(classifyUrl('privacy policy')).toBeNull());
});

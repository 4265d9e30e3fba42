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
    ['/anti-abuse-policy', 'acceptable-use'],
    ['/gtc.pdf', 'terms'],
    ['/subprocessing', 'subprocessors'],
    ['/data-processor-addendum', 'dpa'],
    ['/legal', 'other-legal'],
    ['/legal/documents/DOC-1042-77-3', 'terms'],
    ['/legal/harbour-partners', 'other-legal'],
    ['/policies/archive-2025.pdf', 'other-legal'],
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
    ['/convention-de-compte.pdf', 'terms'],
    ['/accord-traitement-donnees', 'dpa'],
    ['/protezione-dati', 'privacy-policy'],
    ['/declaracion-accesibilidad', 'other-legal'],
    ['/umowa-poziomie-uslug', 'sla'],
    ['/informations-reglementaires', 'other-legal'],
    ['/aviso-legal', 'imprint'],
    ['/informativa-sui-cookie', 'cookie-policy'],
    ['/polityka-prywatnosci', 'privacy-policy'],
    ['/termos-de-uso', 'terms'],
    ['/databehandleraftale', 'dpa'],
    ['/brugervilkaar', 'terms'],
    ['/personuppgiftsbitradesavtal', 'dpa'],
    ['/contrato-encargado-tratamiento.pdf', 'dpa'],
    ['/personvernerklaering', 'privacy-policy'],
    ['/tietosuojaseloste', 'privacy-policy'],
    ['/obchodni-podminky', 'terms'],
    ['/ochrana-osobnych-udajov', 'privacy-policy'],
    ['/pogoji-uporabe', 'terms'],
    ['/adatkezelesi-tajekoztato', 'privacy-policy'],
    ['/aszf.pdf', 'terms'],
    ['/politica-de-confidentialitate', 'privacy-policy'],
    ['/kullanim-kosullari', 'terms'],
    ['/gizlilik-politikas%C4%B1', 'privacy-policy'],
    ['/pravila-privatnosti', 'privacy-policy'],
    ['/opci-uvjeti-poslovanja', 'terms'],
    ['/privatumo-politika', 'privacy-policy'],
    ['/naudojimosi-taisykles', 'terms'],
    ['/personas-datu-apstrades-ligums', 'dpa'],
    ['/sikdatnu-politika', 'cookie-policy'],
    ['/privaatsuspoliitika', 'privacy-policy'],
    ['/kasutustingimused', 'terms'],
    ['/oroi-xrisis', 'terms'],
    [
      '/%CF%80%CE%BF%CE%BB%CE%B9%CF%84%CE%B9%CE%BA%CE%AE-%CE%B1%CF%80%CE%BF%CF%81%CF%81%CE%AE%CF%84%CE%BF%CF%85',
      'privacy-policy',
    ],
    ['/obshti-usloviya', 'terms'],
  ])('other languages: %s is %s', (path, type) => expect(classifyUrl(at(path))).toBe(type));

  test.each([
    ['https://status.brightpier.example/', 'status-page'],
    ['https://brightpierstatus.example/', 'status-page'],
    ['https://trust.brightpier.example', 'trust-center'],
    ['https://trust.brightpier.example/subprocessors', 'subprocessors'],
    ['https://brightpier.statuspage.io/', 'status-page'],
  ])('hosts: %s is %s', (url, type) => expect(classifyUrl(url)).toBe(type));

  test.each([
    ['a name that lost its accents', '/Conditions-g-n-rales-d-utilisation-f32983', 'terms'],
    ['a name over two folders', '/advertisers/guidelines', 'acceptable-use'],
    ['no locale', '/eu-dpa', 'dpa'],
    ['a locale', '/en-us/privacy', 'privacy-policy'],
    ['two names: the last is what it is', '/privacy/security', 'security'],
    ['a sorted shop page', '/category/service/terms-of-use.html', 'terms'],
    ['a form among resources', '/resources/data-processing-agreement', 'dpa'],
    ['which one of the legal documents', '/legal/document?name=supplier-order-form', 'terms'],
    ['a number for a name', '/get_legal_document?id=31472', 'terms'],
    ['a contract in a PDF', '/contracts/EN_April2018.pdf', 'terms'],
  ])('%s: %s', (_, path, type) => expect(classifyUrl(at(path))).toBe(type));

  test('a host that keeps one kind of document says which "policy" it is', () => {
    expect(classifyUrl('https://www.brightpierprivacy.example/en/policy')).toBe('privacy-policy');
    expect(classifyUrl('https://www.brightpier.example/en/policy')).toBe('other-legal');
  });

  test.each([
    '/',
    '/contracts',
    '/how-others-use-cookies-and-ovens',
    '/legal/cases/harbour-partners',
    '/legal-software/harbour-partners',
    '/contracts/templates',
    '/resources/how-to-write-a-privacy-policy-guide',
    '/help/article?id=31472',
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
    expect(classifyUrl(at('/a/7782'), 'ΟΡΟΙ ΧΡΗΣΗΣ')).toBe('terms');
    expect(classifyUrl(at('/a/7783'), 'Политика за поверителност')).toBe('privacy-policy');
    expect(classifyUrl(at('/security/docs/11'), 'Verwerkersovereenkomst')).toBe('dpa');
    expect(classifyUrl(at('/privacy'), 'More')).toBe('privacy-policy');
  });

  test('what is no URL is no document', () => expect(classifyUrl('privacy policy')).toBeNull());
});

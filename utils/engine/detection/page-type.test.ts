import { describe, expect, test } from 'vitest';
import { observeHtml } from '../../gather/observe-html.ts';
import { isDocumentHub } from './document-hub.ts';
import { pageDocumentType } from './page-type.ts';

const typeOf = (html: string, url = 'https://tallowmere.example/x/77'): string | null =>
  pageDocumentType(observeHtml(html, url));

describe('pageDocumentType, whatever the URL', () => {
  test.each([
    [
      'English',
      '<title>Privacy Policy - Tallowmere</title><h1>Privacy Policy</h1><p>This Privacy Policy explains what we collect.</p>',
      'privacy-policy',
    ],
    [
      'English',
      '<title>Tallowmere</title><h1>Data Processing Addendum</h1><p>This Data Processing Addendum is part of the agreement.</p>',
      'dpa',
    ],
    [
      'English',
      '<title>Sub-processors | Tallowmere</title><h1>List of sub-processors</h1><table><tr><td>Hosting</td></tr></table>',
      'subprocessors',
    ],
    ['Dutch', '<title>Verwerkersovereenkomst | Tallowmere</title><h1>Verwerkersovereenkomst</h1>', 'dpa'],
    ['Dutch', '<title>Algemene voorwaarden</title><h1>Algemene voorwaarden Tallowmere B.V.</h1>', 'terms'],
    ['German', '<title>Impressum</title><h1>Impressum</h1><p>Angaben gemäß § 5 DDG</p>', 'imprint'],
    ['German', '<title>Tallowmere – Datenschutzerklärung</title><h1>Datenschutzerklärung</h1>', 'privacy-policy'],
    ['French', '<title>Politique de cookies</title><h1>Politique relative aux cookies</h1>', 'cookie-policy'],
    [
      'French',
      '<h1>Conditions générales d’utilisation</h1><p>Les présentes conditions générales d’utilisation…</p>',
      'terms',
    ],
    ['Spanish', '<title>Aviso legal</title><h1>Aviso legal</h1>', 'imprint'],
  ])('%s: %s', (_, html, type) => expect(typeOf(html)).toBe(type));

  test('a page without headings is known by its first line and what its text calls itself', () => {
    const text = 'This Service Level Agreement applies to the Service. '.repeat(8);
    expect(
      typeOf(`<title>Tallowmere</title><div>Service Level Agreement</div><div>Updated in May</div><p>${text}</p>`),
    ).toBe('sla');
  });

  test('a list of documents is other-legal, a menu of documents makes no document', () => {
    expect(typeOf('<title>Legal | Tallowmere</title><h1>Legal</h1><a href="/a">Terms</a>')).toBe('other-legal');
    expect(
      typeOf(
        '<title>Tallowmere</title><h1>Rotas for ports</h1><a href="/p">Privacy Policy</a><a href="/t">Terms of Service</a>',
      ),
    ).toBeNull();
  });

  test.each([
    [
      'a blog post about privacy policies',
      '<meta property="article:published_time" content="2026-01-01"><title>Why your privacy policy matters | Tallowmere blog</title><h1>Why your privacy policy matters</h1><p>A privacy policy is…</p>',
    ],
    [
      'a page to register on',
      '<title>Register</title><h1>Register</h1><input type="password"><h3>Privacy Statement</h3>',
    ],
    ['a home page', '<title>Tallowmere</title><h1>Rotas</h1><p>We take privacy seriously.</p>'],
    [
      'a wall of consent',
      '<title>Tallowmere</title><h2>Allow the use of cookies on this browser?</h2><p>We use cookies. Use of cookies. About cookies.</p>',
    ],
  ])('no document: %s', (_, html) => expect(typeOf(html)).toBeNull());
});

describe('isDocumentHub', () => {
  const links = '<a href="/legal/p">Privacy Policy</a><a href="/legal/t">Terms</a><a href="/legal/d">DPA</a>';
  const hub = (html: string): boolean => isDocumentHub(observeHtml(html, 'https://tallowmere.example/legal'));

  test('a page that leads to documents', () => {
    expect(hub(`<title>Legal</title><main><h1>Legal centre</h1>${links}</main>`)).toBe(true);
    expect(hub(`<title>Juridisch</title><main><h1>Juridische documenten</h1>${links}</main>`)).toBe(true);
  });

  test('a footer makes no hub, nor does a document that links to others', () => {
    expect(hub(`<title>Tallowmere</title><main><h1>Rotas</h1></main><footer>${links}</footer>`)).toBe(false);
    expect(hub(`<title>Privacy Policy</title><main><h1>Privacy Policy</h1>${links}</main>`)).toBe(false);
  });
});

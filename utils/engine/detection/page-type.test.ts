import { describe, expect, test } from 'vitest';
import { observeHtml } from '../observation/observe-html.ts';
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
    ['French', '<title>Tallowmere</title><h1>Politique de gestion des cookies</h1>', 'cookie-policy'],
    ['Spanish', '<title>Aviso legal</title><h1>Aviso legal</h1>', 'imprint'],
    ['Spanish', '<title>Tallowmere</title><h1>Acuerdo de tratamiento de datos</h1>', 'dpa'],
    ['Italian', '<title>Informativa sulla privacy</title><h1>Informativa sulla privacy</h1>', 'privacy-policy'],
    ['Italian', '<title>Tallowmere</title><h1>Informativa ai sensi dell’art. 13 GDPR</h1>', 'privacy-policy'],
    ['Portuguese', '<title>Termos e condições</title><h1>Termos e condições de utilização</h1>', 'terms'],
    ['Polish', '<title>Umowa powierzenia</title><h1>Umowa powierzenia przetwarzania danych</h1>', 'dpa'],
    ['Danish', '<title>Privatlivspolitik</title><h1>Privatlivspolitik for Tallowmere</h1>', 'privacy-policy'],
    ['Swedish', '<title>Tallowmere</title><h1>Personuppgiftsbiträdesavtal</h1>', 'dpa'],
  ])('%s: %s', (_, html, type) => expect(typeOf(html)).toBe(type));

  test('a document behind a dialog that asks for consent is known by its own title', () => {
    const clause = '<p>The processor handles personal data only on documented instructions of the controller.</p>';
    const page = `<div role="dialog"><h2>Allow cookies?</h2><button>Allow all</button></div>
      <div aria-hidden="true"><h1>Data Processing Addendum</h1>${clause.repeat(9)}</div>`;
    expect(typeOf(`<title>Tallowmere</title>${page}`)).toBe('dpa');
  });

  test('a page without headings is known by its first line and what its text calls itself', () => {
    const text = 'This Service Level Agreement applies to the Service. '.repeat(8);
    expect(
      typeOf(`<title>Tallowmere</title><div>Service Level Agreement</div><div>Updated in May</div><p>${text}</p>`),
    ).toBe('sla');
  });

  test.each([
    [
      'English',
      'Legal',
      'The processor shall act only on documented instructions of the controller. Sub-processors are bound by the same duties. A personal data breach is reported without undue delay. Annex 1 names the categories of data subjects. The controller may order inspections.',
      'dpa',
    ],
    [
      'Dutch',
      'Juridisch',
      'Verwerker handelt namens verwerkingsverantwoordelijke en volgt schriftelijke instructies. Subverwerkers worden vooraf gemeld. Een datalek wordt zonder onredelijke vertraging gemeld. Bijlage 1 noemt de categorieën van betrokkenen. De geheimhouding blijft gelden.',
      'dpa',
    ],
    [
      'German',
      'Rechtliches',
      'Angaben gemäß § 5 DDG. Vertreten durch die Geschäftsführerin Ada Tallow. Registergericht: Amtsgericht Kiel. Umsatzsteuer-Identifikationsnummer: DE000000000. Inhaltlich verantwortlich: Ada Tallow.',
      'imprint',
    ],
    [
      'French',
      'Informations légales',
      'Nous collectons vos données. Vous disposez d’un droit d’accès, d’un droit de rectification et d’un droit d’opposition. Notre délégué à la protection des données répond à vos questions. La durée de conservation dépend des finalités. Vous pouvez saisir la CNIL.',
      'privacy-policy',
    ],
  ])('%s: under "%s" the text itself tells what it is', (_, title, text, type) => {
    const page = (words: string): string => `<title>${title} | Tallowmere</title><h1>${title}</h1><p>${words}</p>`;
    expect(typeOf(page(text))).toBe(type);
    expect(typeOf(page(text.slice(0, 60)))).toBe('other-legal');
  });

  test('a text under a title of its own, or one that is only published, is not judged by its turns of phrase', () => {
    const text = `<p>The processor shall act on documented instructions of the controller. Sub-processors. A personal data breach
      without undue delay. Categories of data subjects. Inspections. Delete or return.</p>`;
    expect(typeOf(`<title>Refund policy</title><h1>Refund policy</h1>${text}`)).toBe('other-legal');
    expect(typeOf(`<title>Tallowmere</title><h1>Rotas for ports</h1>${text}`)).toBeNull();
    const published = '<meta property="article:published_time" content="2026-01-01">';
    expect(typeOf(`${published}<title>Legal</title><h1>Legal news</h1>${text}`)).toBeNull();
  });

  test('a page that scripts have yet to fill is known by its address', () => {
    const shell = '<title>Legal | Trust Center</title><h1>Legal</h1><div id="root"></div>';
    expect(typeOf(shell, 'https://tallowmere.example/terms-of-service')).toBe('terms');
    expect(typeOf(shell)).toBe('other-legal');
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

import { describe, expect, test } from 'vitest';
import { observeHtml } from '../observation/observe-html.ts';
import { documentHost } from './document-host.ts';
import { documentLinks } from './document-links.ts';

const HOME = 'https://www.quillharbor.example/';
const found = (html: string, url = HOME): Record<string, string> =>
  Object.fromEntries(documentLinks(observeHtml(html, url)).map((link) => [link.url, link.documentType]));
const footer = (links: [string, string][]): string =>
  `<main><p>Text</p></main><footer>${links.map(([href, text]) => `<a href="${href}">${text}</a>`).join('')}</footer>`;

describe('documentLinks', () => {
  test.each([
    [
      'English',
      [
        ['/p', 'Privacy', 'privacy-policy'],
        ['/t', 'Terms of Service', 'terms'],
        ['/d', 'DPA', 'dpa'],
        ['/s', 'Sub-processors', 'subprocessors'],
        ['/i', 'Legal notice', 'imprint'],
        ['/v', 'Report a vulnerability', 'vulnerability-disclosure'],
      ],
    ],
    [
      'Dutch',
      [
        ['/p', 'Privacyverklaring', 'privacy-policy'],
        ['/t', 'Algemene voorwaarden', 'terms'],
        ['/d', 'Verwerkersovereenkomst', 'dpa'],
        ['/s', 'Onze subverwerkers', 'subprocessors'],
        ['/i', 'Colofon', 'imprint'],
        ['/b', 'Beveiliging', 'security'],
      ],
    ],
    [
      'German',
      [
        ['/p', 'Datenschutz', 'privacy-policy'],
        ['/t', 'AGB', 'terms'],
        ['/d', 'AVV', 'dpa'],
        ['/s', 'Unterauftragsverarbeiter', 'subprocessors'],
        ['/i', 'Impressum und AGB', 'imprint'],
        ['/r', 'Rechtliches', 'other-legal'],
      ],
    ],
    [
      'French',
      [
        ['/p', 'Politique de confidentialité', 'privacy-policy'],
        ['/t', 'CGV', 'terms'],
        ['/d', 'Accord de traitement des données', 'dpa'],
        ['/s', 'Liste des sous-traitants', 'subprocessors'],
        ['/i', 'Mentions légales', 'imprint'],
        ['/c', 'Politique de cookies', 'cookie-policy'],
      ],
    ],
    [
      'Spanish',
      [
        ['/p', 'Política de privacidad', 'privacy-policy'],
        ['/t', 'Términos y condiciones', 'terms'],
        ['/i', 'Aviso legal', 'imprint'],
      ],
    ],
    [
      'Italian',
      [
        ['/p', 'Informativa sulla privacy', 'privacy-policy'],
        ['/t', 'Termini e condizioni', 'terms'],
        ['/i', 'Note legali', 'imprint'],
      ],
    ],
    [
      'Portuguese',
      [
        ['/p', 'Política de privacidade', 'privacy-policy'],
        ['/t', 'Termos de utilização', 'terms'],
      ],
    ],
    [
      'Polish',
      [
        ['/p', 'Polityka prywatności', 'privacy-policy'],
        ['/t', 'Regulamin', 'terms'],
      ],
    ],
    [
      'Danish',
      [
        ['/p', 'Privatlivspolitik', 'privacy-policy'],
        ['/d', 'Databehandleraftale', 'dpa'],
      ],
    ],
    [
      'Swedish',
      [
        ['/p', 'Integritetspolicy', 'privacy-policy'],
        ['/d', 'Personuppgiftsbiträdesavtal', 'dpa'],
      ],
    ],
  ] as [string, [string, string, string][]][])('%s footers, by words alone', (_, links) => {
    const expected = Object.fromEntries(links.map(([href, , type]) => [new URL(href, HOME).href, type]));
    expect(found(footer(links.map(([href, text]) => [href, text])))).toEqual(expected);
  });

  test('bare links speak by their URL; aria-label and title speak for pictures', () => {
    const links =
      found(`<main><a href="/legal/dpa">here</a><a href="https://trust.quillharbor.example/">https://trust.quillharbor.example/</a>
      <a href="/x1" aria-label="Cookie policy"><img src="c.png"></a></main>`);
    expect(links).toEqual({
      [`${HOME}legal/dpa`]: 'dpa',
      'https://trust.quillharbor.example/': 'trust-center',
      [`${HOME}x1`]: 'cookie-policy',
    });
  });

  test('the vendor’s own name beside a document’s name says nothing', () => {
    expect(found(footer([['/legal/1', 'Quillharbor Security']]))).toEqual({ [`${HOME}legal/1`]: 'security' });
  });

  test.each([
    ['a blog post about the GDPR', '<a href="/blog/gdpr-privacy-policy-guide">How to write a GDPR privacy policy</a>'],
    ['a consent button', '<a href="/cookies/settings">Cookie settings</a>'],
    [
      'a product feature',
      '<a href="/features/enterprise">Enterprise support with audited SLA, dedicated staff and more</a>',
    ],
    ['a category', '<a href="/blog/category/security">security</a>'],
    ['a section whose folder is called security', '<a href="/security/alarms/model-7">Alarm model 7</a>'],
    ['a place on the page itself', '<a href="#privacy">Privacy</a>'],
    ['a script', '<a href="javascript:openTerms()">Terms of use</a>'],
    ['no address at all', '<a href="">Privacy Policy</a><a>Privacy Policy</a>'],
    ['what a template left', '<a href="{{ termsUrl }}">Terms of Use</a><a href="/legal/undefined">Terms of Use</a>'],
    ['mail', '<a href="mailto:privacy@quillharbor.example">Privacy</a>'],
    ['a picture', '<a href="/img/privacy-policy.png">Privacy policy</a>'],
    ['an everyday word', '<a href="/related-conditions">Related conditions</a>'],
  ])('not a document: %s', (_, link) => expect(found(`<main>${link}</main>`)).toEqual({}));

  test('one link per URL, with the most telling words', () => {
    const [link, ...others] = documentLinks(
      observeHtml(
        '<main><a href="/dpa">read more</a></main><footer><a href="/dpa">Data Processing Agreement</a></footer>',
        HOME,
      ),
    );
    expect(others).toEqual([]);
    expect(link).toMatchObject({ text: 'Data Processing Agreement', documentType: 'dpa' });
    expect(link!.confidence).toBeGreaterThan(0.9);
  });

  test('another company’s policy is believed less where the vendor has its own', () => {
    const html = footer([
      ['/privacy', 'Privacy Policy'],
      ['https://widgetmaker.example/privacy', 'Privacy Policy'],
    ]);
    const [first, second] = documentLinks(observeHtml(html, HOME));
    expect(first!.url).toBe(`${HOME}privacy`);
    expect(second!.confidence).toBeLessThan(first!.confidence);
  });

  test('a parent company’s and a hosted document stay where the vendor has none of its own', () => {
    const html = footer([
      ['https://parentco.example/legal/dpa', 'Data Processing Agreement'],
      ['https://quillharbor.safebase.us/', 'Security portal'],
    ]);
    expect(found(html)).toEqual({
      'https://parentco.example/legal/dpa': 'dpa',
      'https://quillharbor.safebase.us/': 'trust-center',
    });
  });
});

test('documentHost knows customers’ pages from the service’s own', () => {
  expect(documentHost('https://quillharbor.statuspage.io/')).toBe('status-page');
  expect(documentHost('https://hackerone.com/quillharbor')).toBe('vulnerability-disclosure');
  expect(documentHost('https://www.hackerone.com/')).toBeNull();
  expect(documentHost('https://quillharbor.example/')).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { observeHtml } from '../observation/observe-html.ts';
import { isSameHouse, registrableDomain, vendorOf } from './vendor.ts';

describe('registrableDomain', () => {
  test.each([
    ['https://app.copperfinch.example/login', 'copperfinch.example'],
    ['https://www.copperfinch.co.uk/', 'copperfinch.co.uk'],
    ['https://copperfinch.github.io/docs', 'copperfinch.github.io'],
    ['http://copperfinch.localhost:8080/', 'copperfinch.localhost'],
    ['http://127.0.0.1:3000/', '127.0.0.1'],
    ['http://localhost/', 'localhost'],
    ['about:blank', ''],
  ])('%s → %s', (url, domain) => expect(registrableDomain(url)).toBe(domain));
});

test('isSameHouse: one domain, or one name under two suffixes', () => {
  expect(isSameHouse('https://copperfinch.com/', 'https://help.copperfinch.com/')).toBe(true);
  expect(isSameHouse('https://copperfinch.com/', 'https://www.copperfinch.nl/')).toBe(true);
  expect(isSameHouse('https://copperfinch.com/', 'https://goldfinch.com/')).toBe(false);
  expect(isSameHouse('https://abc.com/', 'https://abc.nl/'), 'short names are shared by strangers').toBe(false);
});

describe('vendorOf', () => {
  const nameOf = (head: string, url = 'https://www.copperfinch.example/pricing'): string =>
    vendorOf(observeHtml(head, url)).name;

  test('id and home page', () => {
    expect(vendorOf(observeHtml('', 'https://app.copperfinch.example/x?y'))).toEqual({
      id: 'copperfinch.example',
      name: 'Copperfinch',
      homepage: 'https://app.copperfinch.example/',
    });
  });

  test('a hosted trust centre belongs to the customer it links to', () => {
    const hosted = (html: string) => vendorOf(observeHtml(html, 'https://copperfinch.safebase.us/'));
    const links = '<a href="https://www.copperfinch.example/">Home</a><a href="https://safebase.us/">Powered by</a>';
    expect(hosted(links)).toEqual({
      id: 'copperfinch.example',
      name: 'Copperfinch',
      homepage: 'https://www.copperfinch.example/',
    });
    expect(hosted('<p>Trust</p>').id, 'never the service itself').toBe('copperfinch.safebase.us');
  });

  test.each([
    [
      'JSON-LD',
      '<title>Plans</title><script type="application/ld+json">{"@graph":[{"@type":"Organization","name":"CopperFinch"}]}</script>',
      'CopperFinch',
    ],
    ['site name', '<meta property="og:site_name" content="Copper Finch">', 'Copper Finch'],
    ['the part of the title that is like the domain', '<title>Plans and prices | CopperFinch</title>', 'CopperFinch'],
    ['no slogans', '<title>Copperfinch keeps every harbour rota in one place</title>', 'Copperfinch'],
    ['no document’s name', '<title>Copperfinch Privacy Policy</title>', 'Copperfinch'],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"name":</script><title>Home - Copper Finch</title>',
      'Copper Finch',
    ],
  ])('name: %s', (_, head, name) => expect(nameOf(head)).toBe(name));
});

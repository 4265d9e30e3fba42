import { describe, expect, test } from 'vitest';
import { threadTime } from '../../../../test/unit/thread-time.ts';
import type { Identity, IdentityOrigin } from '../../../model/identity.ts';
import { observeHtml } from '../../observation/observe-html.ts';
import { identitySources, readIdentity } from './read-identity.ts';

const url = 'https://www.larkmoor.example/';
const read = (origin: IdentityOrigin, text: string): Identity => readIdentity([{ origin, url, text }]);
const facts = ({ legalName, address, country, numbers, officer, privacyContact }: Identity) => ({
  name: legalName?.value ?? null,
  address: address?.value ?? null,
  country: country?.value ?? null,
  numbers: numbers.map(({ register, number, check }) => `${register} ${number} ${check}`),
  officer: officer?.value ?? null,
  privacy: privacyContact?.value ?? null,
});

describe('readIdentity', () => {
  test('a Dutch colofon', () => {
    const text =
      'Colofon\nLarkmoor Software B.V.\nLanterndijk 12b\n1234 AB Zuidhaven\nNederland\nKvK-nummer: 12 34 56 78\nBtw-nummer: NL123456782B01';
    expect(facts(read('imprint', text))).toEqual({
      name: 'Larkmoor Software B.V.',
      address: 'Lanterndijk 12b 1234 AB Zuidhaven Nederland',
      country: 'NL',
      numbers: ['kvk 12345678 format-only', 'vat-nl NL123456782B01 valid'],
      officer: null,
      privacy: null,
    });
  });

  test('a German imprint', () => {
    const text =
      'Impressum\nAngaben gemäß § 5 DDG\nLarkmoor Werkzeuge GmbH\nHafenweg 7\n20999 Hafenstadt\nDeutschland\nAmtsgericht Hafenstadt, HRB 123456\nUSt-IdNr.: DE 123 456 788\nDatenschutzbeauftragter: Erna Muster, dsb@larkmoor.example';
    expect(facts(read('imprint', text))).toEqual({
      name: 'Larkmoor Werkzeuge GmbH',
      address: 'Hafenweg 7 20999 Hafenstadt Deutschland',
      country: 'DE',
      numbers: ['hrb HRB123456 format-only', 'vat-de DE123456788 valid'],
      officer: 'dsb@larkmoor.example',
      privacy: null,
    });
  });

  test('French legal notices, beside their host', () => {
    const text =
      'Mentions légales\nÉditeur : Larkmoor Logiciels SAS, au capital de 10 000 €\n12 rue du Port, 75099 Paris, France\nRCS Paris 123 456 782\nTVA intracommunautaire : FR11 123456782\nHébergeur : Nuage Exemple SARL';
    expect(facts(read('imprint', text))).toMatchObject({
      name: 'Larkmoor Logiciels SAS',
      address: '12 rue du Port, 75099 Paris, France',
      country: 'FR',
      numbers: ['siren 123456782 valid', 'vat-fr FR11123456782 valid'],
    });
    expect(facts(read('imprint', 'Mentions légales\nHébergé par Nuage Exemple SARL')).name).toBeNull();
  });

  test.each([
    ['Our registered office is at 14 Mill Lane, Harbourton, HT1 2AB.', '14 Mill Lane, Harbourton, HT1 2AB'],
    ['Wij zijn gevestigd aan de Lanterndijk 12b, 1234 AB Zuidhaven', 'Lanterndijk 12b, 1234 AB Zuidhaven'],
    ['Unser Sitz ist Hafenweg 7, 20999 Hafenstadt', 'Hafenweg 7, 20999 Hafenstadt'],
    ['Notre siège est situé au 12 rue du Port, 75099 Paris', '12 rue du Port, 75099 Paris'],
    [
      'Write to us at 548 Quay Street, Suite 1200, Harbourton, CA 94199',
      '548 Quay Street, Suite 1200, Harbourton, CA 94199',
    ],
    ['Larkmoor Inc., One Harbour Drive, Harbourton, CA 94199', 'One Harbour Drive, Harbourton, CA 94199'],
  ])('the address without the words that lead to it: %s', (text, address) => {
    expect(read('imprint', text).address?.value).toBe(address);
  });

  test('a label that registers of several countries have', () => {
    expect(facts(read('imprint', 'Handelsregister: HRB 12345 B')).numbers).toEqual(['hrb HRB12345B format-only']);
  });

  test('an English footer in one line', () => {
    const text =
      '© 2020-2026 Larkmoor Ltd. | Registered in England and Wales, company number 01234567 | 4 Quay Street, Harbourton, HT1 2AB';
    expect(facts(read('footer', text))).toMatchObject({
      name: 'Larkmoor Ltd.',
      address: '4 Quay Street, Harbourton, HT1 2AB',
      country: 'GB',
      numbers: ['uk-crn 01234567 format-only'],
    });
  });

  test('a policy names its own company, its officer and its address for questions', () => {
    const text =
      'Privacy Policy\nWe use services of Otherdata, Inc. and others.\nLarkmoor Software B.V. (“Larkmoor”, “we”) is the controller.\n' +
      'Questions? Write to privacy@larkmoor.example.\nOur Data Protection Officer can be reached at officer (at) larkmoor.example.';
    const identity = read('policy', text);
    expect(facts(identity)).toMatchObject({
      name: 'Larkmoor Software B.V.',
      officer: 'officer@larkmoor.example',
      privacy: 'privacy@larkmoor.example',
    });
    expect(facts(read('policy', 'We share data with Otherdata, Inc. for analytics.')).name).toBeNull();
  });

  test('every quote is byte for byte in its source', () => {
    const text =
      'Larkmoor\u00a0Software  B.V.\nLanterndijk 12\n1234 AB  Zuidhaven\nKvK: 12345678\nFG: fg@larkmoor.example';
    const { legalName, address, numbers, officer } = read('imprint', text);
    for (const fact of [legalName, address, officer, ...numbers]) if (fact) expect(text).toContain(fact.quote);
    expect(numbers).toHaveLength(1);
    expect(officer).not.toBeNull();
  });

  test('wrong check digits are said, not hidden', () => {
    expect(facts(read('footer', 'Btw: NL123456789B01')).numbers).toEqual(['vat-nl NL123456789B01 invalid']);
  });

  test('nothing is made up', () => {
    const nothing = { name: null, address: null, country: null, numbers: [], officer: null, privacy: null };
    for (const text of [
      '',
      '© 2026 Larkmoor. All rights reserved.',
      'Our software is AS good AS it gets. Limited offer: 20 GB for 12345 users.',
    ])
      expect(facts(read('footer', text)), text).toEqual(nothing);
  });
});

describe('from a page', () => {
  const jsonLd = JSON.stringify({
    '@type': 'Organization',
    name: 'Larkmoor',
    legalName: 'Larkmoor Software Limited',
    vatID: 'GB 123 4567 27',
    address: {
      '@type': 'PostalAddress',
      streetAddress: '4 Quay Street',
      postalCode: 'HT1 2AB',
      addressLocality: 'Harbourton',
      addressCountry: 'United Kingdom',
    },
  });
  const html = `<script type="application/ld+json">${jsonLd}</script><main><h1>Rotas</h1></main><footer>© 2026 Larkmoor Ltd</footer>`;

  test('JSON-LD is believed before the footer, an imprint before both', () => {
    const sources = identitySources(observeHtml(html, url), null);
    expect(facts(readIdentity(sources))).toMatchObject({
      name: 'Larkmoor Software Limited',
      address: '4 Quay Street, HT1 2AB Harbourton',
      country: 'GB',
    });
    const imprint = {
      origin: 'imprint' as const,
      url: `${url}imprint`,
      text: 'Larkmoor Holding Limited\n9 Pier Road, Harbourton, HT1 2AB',
    };
    expect(readIdentity([...sources, imprint]).legalName).toMatchObject({
      value: 'Larkmoor Holding Limited',
      url: `${url}imprint`,
      origin: 'imprint',
    });
  });

  test('broken and hostile JSON-LD is ignored', () => {
    for (const json of ['{', '[[[[', '{"@type":"Organization","legalName":7,"address":[null]}'])
      expect(readIdentity([{ origin: 'json-ld', url, text: json }]).legalName).toBeNull();
  });
});

const MUCH = 200_000;
const fill = (unit: string): string => unit.repeat(MUCH / unit.length);

test.each([
  ['one endless word', fill('A')],
  ['capitals and hyphens', fill('A-')],
  ['capitals and apostrophes', fill("A'")],
  ['cities without an end', fill('Paris sur-Seine ')],
  ['numbers that may be postal codes', fill('1234 AB-')],
  ['companies that are called controllers', fill('the controller, and Acme Tools B.V. ')],
  ['companies far from their role', `${fill('the controller ')}${fill('Acme Tools B.V. and ')}`],
  ['people far from their addresses', `${fill('data protection officer ')}${'x '.repeat(500)}${fill('a@b.example ')}`],
])('takes a time in proportion to its documents: %s', (_what, text) => {
  const time = threadTime(() => {
    readIdentity([
      { origin: 'imprint', url, text },
      { origin: 'policy', url, text },
    ]);
  });
  expect(time).toBeLessThan(4_000);
});

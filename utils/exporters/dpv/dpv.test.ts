import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { knownVendor, unknownVendor } from '../../../test/unit/known-vendor.ts';
import { exportedText, shortlistOf } from '../../../test/unit/shortlist.ts';

const DPV = 'https://w3id.org/dpv#';
const GDPR = 'https://w3id.org/dpv/legal/eu/gdpr#';

/** Terms of DPV 2.2 that we may use. */
const TERMS = new Set(
  [
    'Process DataProcessor DataSubProcessor DataProcessingAgreement Certification Purpose PersonalData Transfer',
    'TechnicalOrganisationalMeasure hasDataProcessor hasRecipient hasName hasAddress hasContact hasCountry hasThirdCountry',
    'hasTechnicalOrganisationalMeasure hasPurpose hasPersonalData hasProcessing hasLegalBasis',
  ]
    .join(' ')
    .split(' '),
);
const ARTICLES = new Set(['A45-3', 'A46-2-b', 'A46-2-c']);

const text = () => exportedText('dpv', shortlistOf([knownVendor(), unknownVendor()]));

/** Nothing may be fetched, and nothing may be dropped for want of a term. */
const options = { safe: true, documentLoader: (url: string) => Promise.reject(new Error(`asked for ${url}`)) };

test('a processor of JSON-LD reads it without asking anybody, and drops nothing', async () => {
  const graph = await jsonld.expand(JSON.parse(await text()) as object, options);
  expect(graph.map((node) => node['@id'])).toEqual([
    'urn:vetwell:process:brightledger.example',
    'urn:vetwell:processor:brightledger.example',
    'urn:vetwell:sub-processor:brightledger.example:Postduif%20Inc.',
    'urn:vetwell:sub-processor:brightledger.example:Eilandwolk%20Ltd',
    'urn:vetwell:sub-processor:brightledger.example:Nergens%20GmbH',
    'urn:vetwell:process:stilte.example',
    'urn:vetwell:processor:stilte.example',
  ]);
});

test('uses only terms that the vocabulary has', async () => {
  const quads = await jsonld.toRDF(JSON.parse(await text()) as object, { ...options, format: 'application/n-quads' });
  const used = [...quads.matchAll(/<(https:\/\/w3id\.org\/dpv[^>]*#)([^>]*)>/g)].map(([, space, term]) => [
    space,
    term,
  ]);
  const unknown = used.filter(([space, term]) =>
    space === DPV ? !TERMS.has(term!) : space === GDPR ? !ARTICLES.has(term!) : !/^[A-Z]{2}$/.test(term!),
  );
  expect(unknown).toEqual([]);
  expect(used.length).toBeGreaterThan(30);
});

test('says whom the vendor engages, where data goes and on what that rests', async () => {
  const quads = await jsonld.toRDF(JSON.parse(await text()) as object, { ...options, format: 'application/n-quads' });
  const process = '<urn:vetwell:process:brightledger.example>';
  expect(quads).toContain(`${process} <${DPV}hasDataProcessor> <urn:vetwell:processor:brightledger.example>`);
  expect(quads).toContain(
    `${process} <${DPV}hasRecipient> <urn:vetwell:sub-processor:brightledger.example:Nergens%20GmbH>`,
  );
  const transfer = /(_:\w+) <[^>]*hasThirdCountry> <https:\/\/w3id.org\/dpv\/loc#US>/.exec(quads)?.[1];
  expect(quads).toContain(`${transfer} <${DPV}hasLegalBasis> <${GDPR}A46-2-c>`);
});

test('invents no purpose, data, basis or subject', async () => {
  const graph = JSON.parse(await text()) as { '@graph': Record<string, unknown>[] };
  expect(Object.keys(graph['@graph'].find((node) => node['@id'] === 'urn:vetwell:process:stilte.example')!)).toEqual([
    '@id',
    '@type',
    'dct:modified',
    'dpv:hasDataProcessor',
  ]);
});

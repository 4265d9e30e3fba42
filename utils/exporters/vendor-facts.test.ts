import { expect, test } from 'vitest';
import { knownVendor } from '../../test/unit/known-vendor.ts';
import { CATALOGUE } from '../engine/criteria/catalogue.ts';
import type { Destination } from '../model/transfer.ts';
import { CERTIFICATES } from './certificates.ts';
import { processingCountries, toolsAt, urlOf, verdictOn } from './vendor-facts.ts';

/** Criteria of that group that are met otherwise than by holding something. */
const NO_CERTIFICATES = [
  'sec-certificate-evidence',
  'sec-dora-readiness',
  'sec-hipaa',
  'sec-iso27001-edition',
  'sec-nis2-readiness',
];

test('every criterion on certificates is known as one, or known to be none', () => {
  const criteria = CATALOGUE.filter(({ group }) => group === 'certifications').map(({ id }) => id);
  expect([...Object.keys(CERTIFICATES), ...NO_CERTIFICATES].sort()).toEqual(criteria.toSorted());
});

test('where data only may go is not where it goes', () => {
  expect(processingCountries(knownVendor())).toEqual(['IE', 'US', 'GB']);
});

test('a tool named for the place goes before one for all, and one that holds no more is none', () => {
  const [, us] = knownVendor().assessment!.profile!.transfers.destinations;
  const at = (changes: Partial<Destination>) => toolsAt(knownVendor(), { ...us!, ...changes });
  expect(at({})).toEqual(['scc-2021-914']);
  expect(at({ tools: ['bcr', 'privacy-shield'] })).toEqual(['bcr']);
  expect(at({ safeguard: 'missing' })).toEqual([]);
  expect(at({ safeguard: 'adequacy' })).toEqual(['adequacy']);
});

test('a document that was read goes before one that was not', () => {
  const [dpa] = knownVendor().documents;
  const broken = { ...dpa!, url: 'https://brightledger.example/old', problem: 'not-found' as const };
  expect(urlOf(knownVendor({ documents: [broken, dpa!] }), 'dpa')).toBe(dpa!.url);
  expect(urlOf(knownVendor({ documents: [broken] }), 'dpa')).toBe(broken.url);
  expect(urlOf(knownVendor(), 'terms')).toBeNull();
});

test('a person’s verdict counts before the machine’s, and what was not judged has none', () => {
  expect([verdictOn(knownVendor(), 'sec-backup'), verdictOn(knownVendor(), 'sec-sso')]).toEqual(['met', null]);
});

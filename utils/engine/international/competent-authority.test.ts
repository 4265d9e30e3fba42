import { expect, test } from 'vitest';
import { competentAuthority } from './competent-authority.ts';

const ids = (items: readonly { id: string }[]): string[] => items.map((item) => item.id);

test('a vendor in one Member State, a customer in another', () => {
  const found = competentAuthority('IE', 'NL');
  expect(found.lead).toBe('candidate');
  expect(ids(found.vendor)).toEqual(['ie-dpc']);
  expect(ids(found.own)).toEqual(['nl-ap']);
  expect(found.own[0]).toMatchObject({ languages: ['nl', 'en'], complaintPage: expect.stringContaining('klachten') });
  expect(ids(found.explanations)).toEqual([
    ...[
      'lead-by-single-establishment',
      'lead-by-central-administration',
      'own-authority-stays-competent',
      'public-body-own-authority',
    ],
    ...['controller-lead-decides', 'scc-annex-authority', 'derived-to-confirm'],
  ]);
  expect(ids(found.complaint)).toEqual(['complain-at-home', 'complaint-travels-to-lead']);
});

test('vendor and customer in the same country: nothing travels', () => {
  const found = competentAuthority('NL', 'NL');
  expect(ids(found.vendor)).toEqual(['nl-ap']);
  expect(ids(found.complaint)).toEqual(['complain-at-home']);
});

test('a vendor in Germany falls under one of sixteen', () => {
  const found = competentAuthority('DE', 'NL');
  expect(found.lead).toBe('one-of-several');
  expect(found.vendor).toHaveLength(16);
  expect(ids(found.explanations)).toContain('german-land-authority');
});

test('a vendor in the EEA outside the EU takes part', () => {
  expect(competentAuthority('NO', 'NL')).toMatchObject({ lead: 'candidate', vendor: [{ id: 'no-datatilsynet' }] });
});

test('a vendor outside the EEA has no lead authority', () => {
  const american = competentAuthority('US', 'NL');
  expect(american).toMatchObject({ lead: 'none', vendor: [] });
  expect(ids(american.explanations)).toContain('no-establishment-no-lead');
  expect(ids(american.complaint)).toEqual(['complain-at-home', 'complaint-no-lead']);
});

test('British and Swiss authorities stand outside the one-stop-shop', () => {
  const british = competentAuthority('GB', 'NL');
  expect(british).toMatchObject({ lead: 'none', vendor: [{ id: 'gb-ico' }] });
  expect(ids(british.explanations)).toContain('uk-outside-one-stop-shop');
  expect(ids(british.complaint)).toEqual(['complain-at-home', 'complaint-no-lead', 'complaint-abroad-separately']);
  expect(ids(competentAuthority('CH', 'NL').explanations)).toContain('swiss-outside-one-stop-shop');
});

test('what is not known stays unknown', () => {
  const found = competentAuthority(null, null);
  expect(found).toMatchObject({ lead: 'unknown', vendor: [], own: [] });
  expect(ids(found.explanations)).toEqual(['vendor-country-unknown', 'scc-annex-authority']);
});

test('everything is said in English and Dutch, with its legal basis and date', () => {
  for (const vendor of ['IE', 'DE', 'GB', 'CH', 'US', null]) {
    const found = competentAuthority(vendor, 'NL');
    for (const { id, text, legalBasis, asOf } of [...found.explanations, ...found.complaint]) {
      expect(text.en && text.nl, id).toBeTruthy();
      expect(legalBasis.length, id).toBeGreaterThan(0);
      expect(asOf, id).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  }
});

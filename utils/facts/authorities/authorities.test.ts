import { expect, test } from 'vitest';
import { EEA, isEeaCountry } from '../adequacy.ts';
import { AUTHORITIES, companyAuthorities, complaintPage, nationalAuthority } from './authorities.ts';
import { COMPETENCE_RULE_IDS, COMPETENCE_RULES, competenceRule } from './competence-rules.ts';

test('every country of the EEA has one national authority, and so have GB, CH and the EU itself', () => {
  for (const code of [...EEA.flatMap((area) => area.countries), 'GB', 'CH', 'EU']) {
    const national = AUTHORITIES.filter((authority) => authority.country === code && authority.level !== 'regional');
    expect(national.length, code).toBe(1);
    expect(nationalAuthority(code)?.id, code).toBe(national[0]!.id);
  }
});

test('the one-stop-shop is for the EEA only', () => {
  for (const authority of AUTHORITIES) {
    expect(authority.oneStopShop, authority.id).toBe(isEeaCountry(authority.country));
  }
});

test('every authority has a site, a language and a place to complain', () => {
  for (const authority of AUTHORITIES) {
    expect(new URL(authority.website).protocol, authority.id).toMatch(/^https?:$/);
    expect(new URL(complaintPage(authority)).protocol, authority.id).toMatch(/^https?:$/);
    expect(authority.languages.length, authority.id).toBeGreaterThan(0);
  }
});

test('companies in Germany fall under a Land, in Spain under the national authority', () => {
  expect(companyAuthorities('DE').map((authority) => authority.region)).toHaveLength(16);
  expect(companyAuthorities('DE').some((authority) => authority.id === 'de-bfdi')).toBe(false);
  expect(companyAuthorities('ES').map((authority) => authority.id)).toEqual(['es-aepd']);
  expect(companyAuthorities('US')).toEqual([]);
});

test('every id of a competence rule has its rule', () => {
  expect(COMPETENCE_RULES.map((rule) => rule.id).sort()).toEqual([...COMPETENCE_RULE_IDS].sort());
  for (const id of COMPETENCE_RULE_IDS) expect(competenceRule(id)?.legalBasis.length, id).toBeGreaterThan(0);
});

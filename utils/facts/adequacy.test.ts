import { describe, expect, test } from 'vitest';
import { ADEQUACY_DECISIONS, adequacyOf, EEA, isEeaCountry, isInForce, specialTerritory } from './adequacy.ts';
import { CONVENTION_108, convention108Parties } from './convention-108.ts';
import { countryCode } from './countries/country-names.ts';

describe('the EEA', () => {
  test('has 27 and 3 members', () => {
    expect(EEA.map((area) => area.countries.length)).toEqual([27, 3]);
    expect(new Set(EEA.flatMap((area) => area.countries)).size).toBe(30);
  });

  test('leaves out Switzerland, the United Kingdom and Greenland', () => {
    expect(['NL', 'IS', 'HR'].every(isEeaCountry)).toBe(true);
    expect(['CH', 'GB', 'GL', 'US'].some(isEeaCountry)).toBe(false);
  });
});

describe('adequacy decisions', () => {
  test('never concern the EEA, and name real countries once', () => {
    const codes = ADEQUACY_DECISIONS.flatMap((decision) => decision.country ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) {
      expect(countryCode(code), code).toBe(code);
      expect(isEeaCountry(code), code).toBe(false);
    }
  });

  test('that cover only some recipients say what has to be checked', () => {
    const partial = ADEQUACY_DECISIONS.filter((decision) => decision.scope === 'partial');
    expect(partial.map((decision) => decision.country).sort()).toEqual(['BR', 'CA', 'IL', 'JP', 'KR', 'US']);
    for (const decision of partial) expect(decision.check, decision.id).not.toBeNull();
  });

  test('end on their day', () => {
    const british = adequacyOf('GB')!;
    expect(isInForce(british, Date.parse('2031-12-27T12:00:00Z'))).toBe(true);
    expect(isInForce(british, Date.parse('2031-12-28T00:00:00Z'))).toBe(false);
    expect(isInForce(adequacyOf('CH')!, Date.parse('2050-01-01'))).toBe(true);
  });

  test('are not there for countries that people often think adequate', () => {
    for (const code of ['IN', 'AU', 'SG', 'RS', 'UA', 'TR', 'ZA', 'KE', 'AE'])
      expect(adequacyOf(code), code).toBeNull();
  });
});

test('special territories are not told by their state', () => {
  expect(specialTerritory('RE')?.place).toBe('eea');
  expect(specialTerritory('CW')?.place).toBe('third');
  expect(specialTerritory('NC')?.place).toBe('unclear');
  expect(specialTerritory('NL')).toBeNull();
});

test('Convention 108 has 55 parties, each a real country', () => {
  const parties = CONVENTION_108.flatMap((group) => group.countries);
  expect(new Set(parties).size).toBe(55);
  for (const code of parties) expect(countryCode(code), code).toBe(code);
  expect(convention108Parties('UY')?.id).toBe('others');
  expect(convention108Parties('US')).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { COUNTRY_ALIASES, NAMES_OF_ONE_LANGUAGE } from './aliases.ts';
import { COUNTRY_PLACES } from './cities.ts';
import { CLOUD_REGIONS } from './cloud-regions.ts';
import { COUNTRY_NAMES, countryCode, countryName } from './country-names.ts';

const fold = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

describe('country names', () => {
  test('are there for the same countries in every language', () => {
    const [first, ...others] = COUNTRY_NAMES.map((table) => Object.keys(table.names).join());
    expect(first!.split(',').length).toBe(250);
    for (const codes of others) expect(codes).toBe(first);
  });

  test('mean one country each, whatever the language', () => {
    const owner = new Map<string, string>();
    const claim = (name: string, code: string): void => {
      const known = owner.get(fold(name));
      expect(known === undefined || known === code, `${name}: ${known} and ${code}`).toBe(true);
      owner.set(fold(name), code);
    };
    for (const { names } of COUNTRY_NAMES) for (const [code, name] of Object.entries(names)) claim(name, code);
    for (const { code, names, abbreviations = [] } of COUNTRY_ALIASES) {
      for (const name of [...names, ...abbreviations]) claim(name, code);
    }
  });

  test('are given in the language asked for, else in English', () => {
    expect(countryName('US', 'nl')).toBe('Verenigde Staten');
    expect(countryName('DE', 'fr')).toBe('Allemagne');
    expect(countryName('NL', 'pl')).toBe('Netherlands');
    expect(countryName('??', 'en')).toBe('??');
  });

  test('codes are read as the EU writes them too', () => {
    expect([countryCode('nl'), countryCode('UK'), countryCode('EL'), countryCode('ZZ')]).toEqual([
      'NL',
      'GB',
      'GR',
      null,
    ]);
  });
});

test('aliases, cities and cloud regions lie in known countries', () => {
  for (const { code } of [...COUNTRY_ALIASES, ...COUNTRY_PLACES]) expect(countryCode(code), code).toBe(code);
  for (const { regions } of CLOUD_REGIONS) {
    for (const [region, code] of Object.entries(regions)) expect(countryCode(code), region).toBe(code);
  }
});

test('names that are words elsewhere exist', () => {
  const known = new Set(COUNTRY_NAMES.flatMap(({ names }) => Object.values(names)));
  for (const name of Object.keys(NAMES_OF_ONE_LANGUAGE)) {
    expect(known.has(name), name).toBe(true);
  }
});

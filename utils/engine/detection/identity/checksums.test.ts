import { expect, test } from 'vitest';
import { COMPANY_REGISTERS } from '../../../facts/company-identifiers.ts';
import { checkNumber } from './checksums.ts';

/** Made-up numbers: right check digits, and wrong ones. */
const NUMBERS: [string, string, string][] = [
  ['rsin', '123456782', '123456789'],
  ['kbo', '0123456749', '0123456799'],
  ['siren', '123456782', '123456789'],
  ['siret', '12345678901237', '12345678901239'],
  ['lei', '123400ABCDEFGHIJKL55', '123400ABCDEFGHIJKL99'],
  ['ch-uid', 'CHE123456788', 'CHE123456789'],
  ['se-orgnr', '1234567897', '1234567899'],
  ['no-orgnr', '123456785', '123456789'],
  ['dk-cvr', '12345674', '12345679'],
  ['fi-ytunnus', '12345671', '12345679'],
  ['pl-nip', '1234567802', '1234567899'],
  ['cz-ico', '12345679', '12345678'],
  ['vat-nl', 'NL123456782B01', 'NL123456789B01'],
  ['vat-be', 'BE0123456749', 'BE0123456799'],
  ['vat-de', 'DE123456788', 'DE123456789'],
  ['vat-fr', 'FR11123456782', 'FR99123456782'],
  ['vat-gb', 'GB123456727', 'GB123456799'],
  ['vat-ie', 'IE1234567T', 'IE1234567W'],
  ['vat-it', 'IT12345678903', 'IT12345678909'],
  ['vat-es', 'ESB12345674', 'ESB12345679'],
  ['vat-at', 'ATU12345675', 'ATU12345679'],
  ['vat-lu', 'LU12345613', 'LU12345699'],
  ['vat-pl', 'PL1234567802', 'PL1234567899'],
  ['vat-se', 'SE123456789701', 'SE123456789901'],
  ['vat-dk', 'DK12345674', 'DK12345679'],
  ['vat-fi', 'FI12345671', 'FI12345679'],
  ['vat-pt', 'PT123456789', 'PT123456788'],
  ['vat-cz', 'CZ12345679', 'CZ12345678'],
  ['vat-no', 'NO123456785MVA', 'NO123456789MVA'],
  ['vat-ch', 'CHE123456788MWST', 'CHE123456789MWST'],
];

test.each(NUMBERS)('%s: %s is right, %s is not', (id, right, wrong) => {
  const register = COMPANY_REGISTERS.find((known) => known.id === id)!;
  for (const number of [right, wrong]) expect(number).toMatch(register.pattern);
  expect(checkNumber(register.checksum, right)).toBe('valid');
  expect(checkNumber(register.checksum, wrong)).toBe('invalid');
});

test('every register with a checksum has an example here', () => {
  const checked = COMPANY_REGISTERS.filter(({ checksum }) => checksum !== 'none').map(({ id }) => id);
  expect(NUMBERS.map(([id]) => id).toSorted()).toEqual(checked.toSorted());
});

test('registers without check digits promise no more than the form', () => {
  expect(checkNumber('none', '12345678')).toBe('format-only');
});

import type { ChecksumId } from '../../../facts/company-identifiers.ts';

/** A number in capitals without spaces and punctuation; true when its check digits are right. */
type Check = (number: string) => boolean;

const digits = (number: string): number[] => [...number.replace(/\D/g, '')].map(Number);

const weighted = (values: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * (values[i] ?? 0), 0);

/** Numbers whose weighted digits, check digit included, add up to a multiple of the modulus. */
const sumsTo =
  (modulus: number, ...weights: number[]): Check =>
  (number) =>
    weighted(digits(number), weights) % modulus === 0;

const luhn: Check = (number) => {
  const sum = digits(number)
    .reverse()
    .reduce((total, digit, i) => total + (i % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit), 0);
  return sum % 10 === 0;
};

/** Remainder of a long number given as text. */
const remainder = (number: string, modulus: number): number =>
  [...number].reduce((rest, digit) => (10 * rest + Number(digit)) % modulus, 0);

const lettersAsNumbers = (number: string): string =>
  number.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));

const mod97: Check = (number) => remainder(lettersAsNumbers(number), 97) === 1;

/** ISO 7064 MOD 11,10. */
const mod11And10: Check = (number) => {
  const values = digits(number);
  const product = values.slice(0, -1).reduce((carry, digit) => {
    const sum = (carry + digit) % 10 || 10;
    return (2 * sum) % 11;
  }, 10);
  return (11 - product) % 10 === values.at(-1);
};

const nlEleven = sumsTo(11, 9, 8, 7, 6, 5, 4, 3, 2, -1);

/** Since 2020 sole traders' numbers follow ISO 7064, those of legal entities the eleven test. */
const nlBtw: Check = (number) => nlEleven(number.slice(2, 11)) || mod97(number);

const be97: Check = (number) => {
  const value = number.replace(/\D/g, '').padStart(10, '0');
  return (Number(value.slice(0, 8)) + Number(value.slice(8))) % 97 === 0;
};

/** Key and SIREN; keys with letters follow another rule and are only known by their form. */
const frTva: Check = (number) => {
  const key = number.slice(2, 4);
  const siren = number.slice(4);
  return luhn(siren) && (/\D/.test(key) || Number(key) === Number(`${siren}12`) % 97);
};

/** Newer numbers are off by 55. */
const gbVat: Check = (number) => {
  const values = digits(number);
  if (values.length < 9) return true;
  const sum = weighted(values, [8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97;
  return sum === 0 || sum === 42;
};

const IE_LETTERS = 'WABCDEFGHIJKLMNOPQRSTUV';
const ieVat: Check = (number) => {
  const own = number.slice(2);
  if (/^\d[A-Z+*]/.test(own)) return true;
  const extra = own.length > 8 ? 9 * IE_LETTERS.indexOf(own[8]!) : 0;
  return IE_LETTERS[(weighted(digits(own.slice(0, 7)), [8, 7, 6, 5, 4, 3, 2]) + extra) % 23] === own[7];
};

/** Persons by a letter table, companies by a control digit or the letter that stands for it. */
const esNif: Check = (number) => {
  const own = number.slice(2);
  const control = own.at(-1)!;
  const person = own.replace(/^X/, '0').replace(/^Y/, '1').replace(/^Z/, '2');
  if (/^\d/.test(person)) return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(person.slice(0, 8)) % 23] === control;
  const sum = [...own.slice(1, 8)].map(Number).reduce((total, digit, i) => {
    const value = i % 2 === 0 ? 2 * digit : digit;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  const check = (10 - (sum % 10)) % 10;
  return control === String(check) || control === 'JABCDEFGHI'[check];
};

const atUid: Check = (number) => {
  const values = digits(number);
  const sum = values.slice(0, 7).reduce((total, digit, i) => {
    const value = i % 2 === 0 ? digit : 2 * digit;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - ((sum + 4) % 10)) % 10 === values[7];
};

const luTva: Check = (number) => Number(number.slice(2, 8)) % 89 === Number(number.slice(8));

/** Eleven minus the remainder of the weighted digits is the check digit; `ten` and `eleven` say what 10 and 11 mean. */
const elevenMinus =
  (weights: readonly number[], ten: number, eleven: number): Check =>
  (number) => {
    const values = digits(number);
    const check = 11 - (weighted(values, weights) % 11);
    return values[weights.length] === (check === 10 ? ten : check === 11 ? eleven : check);
  };

const INVALID = -1;

/** Nine digits and ten: persons' numbers, of which only the form is looked at. */
const czIco: Check = (number) => digits(number).length !== 8 || elevenMinus([8, 7, 6, 5, 4, 3, 2], 0, 1)(number);

const CHECKS: Record<Exclude<ChecksumId, 'none'>, Check> = {
  luhn,
  'iso7064-mod97': mod97,
  'iso7064-mod11-10': mod11And10,
  'at-uid': atUid,
  be97,
  'ch-uid': elevenMinus([5, 4, 3, 2, 7, 6, 5, 4], INVALID, 0),
  'cz-ico': czIco,
  'dk-cvr': sumsTo(11, 2, 7, 6, 5, 4, 3, 2, 1),
  'es-nif': esNif,
  'fi-ytunnus': sumsTo(11, 7, 9, 10, 5, 8, 4, 2, 1),
  'fr-tva': frTva,
  'gb-vat': gbVat,
  'ie-vat': ieVat,
  'lu-tva': luTva,
  'nl-btw': nlBtw,
  'nl-eleven': nlEleven,
  'no-orgnr': sumsTo(11, 3, 2, 7, 6, 5, 4, 3, 2, 1),
  'pl-nip': sumsTo(11, 6, 5, 7, 2, 3, 4, 5, 6, 7, -1),
  'pt-nif': elevenMinus([9, 8, 7, 6, 5, 4, 3, 2], 0, 0),
  'se-vat': (number) => number.endsWith('01') && luhn(number.slice(2, -2)),
};

/** `format-only`: there is nothing to check but the form, which is right. */
export type NumberCheck = 'valid' | 'format-only' | 'invalid';

/** Whether the check digits of a number are right, by the rule of its register. */
export function checkNumber(checksum: ChecksumId, number: string): NumberCheck {
  if (checksum === 'none') return 'format-only';
  return CHECKS[checksum](number) ? 'valid' : 'invalid';
}

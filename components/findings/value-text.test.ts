import { expect, it } from 'vitest';
import { localeFor } from '../../utils/i18n/translate.ts';
import { valueText } from './value-text.ts';

const dutch = localeFor('nl');

it('writes values with their unit in the language of the reader', () => {
  expect(valueText({ amount: 48, unit: 'hours' }, dutch)).toBe('48 uur');
  expect(valueText({ amount: 1, unit: 'days' }, dutch)).toBe('1 dag');
  expect(valueText({ amount: 99.9, unit: 'percent' }, dutch)).toBe('99,9%');
  expect(valueText({ amount: ['IE', 'DE'], unit: 'countries' }, dutch)).toBe('Ierland, Duitsland');
  expect(valueText({ amount: 2012, unit: 'year' }, dutch)).toBe('2012');
  expect(valueText({ amount: 5000, unit: 'count' }, dutch)).toBe('5.000');
  expect(valueText({ amount: 'half-yearly', unit: 'frequency' }, dutch)).toBe('Elk halfjaar');
  expect(valueText({ amount: 'general', unit: 'authorisation' }, dutch)).toBe('Algemene schriftelijke toestemming');
});

it('says a length of time as the document does', () => {
  const stated = { amount: 2, unit: 'working-days' };
  expect(valueText({ amount: 2.8, unit: 'days', stated }, dutch)).toBe('2 werkdagen');
  expect(valueText({ amount: 360, unit: 'days', stated: { amount: 12, unit: 'months' } }, dutch)).toBe('12 maanden');
});

it('writes dates, amounts of money and areas of the world for people', () => {
  expect(valueText({ amount: '2026-10-01', unit: 'date' }, dutch)).toBe('1 okt 2026');
  expect(valueText({ amount: '2026-10', unit: 'date' }, dutch)).toBe('oktober 2026');
  expect(valueText({ amount: 'EUR 2500000', unit: 'money' }, dutch)).toBe('€\u00a02.500.000');
  expect(valueText({ amount: ['DE', 'Asia-Pacific'], unit: 'countries' }, dutch)).toBe(
    'Duitsland, Azië en de Stille Oceaan',
  );
});

it('names what facts know by an id', () => {
  const names = { authorities: { 'ie-dpc': { en: 'Data Protection Commission', nl: 'Ierse toezichthouder' } } };
  expect(valueText({ amount: ['ie-dpc'], unit: 'authorities' }, dutch, names)).toBe('Ierse toezichthouder');
});

it('shows what it has no word for as it came', () => {
  expect(valueText({ amount: 3, unit: 'furlongs' }, dutch)).toBe('3 furlongs');
  expect(valueText({ amount: 'dpo@quillbird.example', unit: 'email' }, dutch)).toBe('dpo@quillbird.example');
});

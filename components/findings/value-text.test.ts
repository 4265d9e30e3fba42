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

it('shows what it has no word for as it came', () => {
  expect(valueText({ amount: 3, unit: 'furlongs' }, dutch)).toBe('3 furlongs');
  expect(valueText({ amount: 'dpo@quillbird.example', unit: 'email' }, dutch)).toBe('dpo@quillbird.example');
});

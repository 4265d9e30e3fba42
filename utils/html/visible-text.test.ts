import { expect, test } from 'vitest';
import { cut, visibleText } from './visible-text.ts';

test.each([
  ['soft hyphens and zero-width characters', 'per\u00ADso\u200Bnal\u200C da\u200Dta\u2060\uFEFF'],
  ['marks of direction', '\u202Eper\u2066sonal\u2069 data\u202C\u200F'],
  ['controls', '\u0000per\u0007sonal\u001B data\u007F\u0085'],
  ['halves of characters', 'personal\uD800 da\uDC00ta'],
  ['tags', 'personal\u{E0041}\u{E007F} data'],
])('drops %s', (_what, text) => {
  expect(visibleText(text)).toBe('personal data');
});

test('keeps white space and every letter', () => {
  const text = 'Łódź\t§ 5\n\u00A0“été” – 日本 😀\u2028';
  expect(visibleText(text)).toBe(text);
});

test('finds every character that Unicode calls unseen, those beyond 16 bits included', () => {
  const missed: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code);
    const isUnseen = /(?![\t-\r])[\p{Cc}\p{Cf}\p{Cs}]/u.test(character);
    if ((visibleText(character) === '') !== isUnseen) missed.push(code.toString(16));
  }
  expect(missed).toEqual([]);
});

test('cuts no character in two', () => {
  expect(cut('ab😀', 4)).toBe('ab😀');
  expect(cut('ab😀', 3)).toBe('ab');
});

import { expect, test } from 'vitest';
import type { Extraction } from '../../model/extraction.ts';
import { extract } from '../extraction/extract.ts';
import { isOtherLanguage } from './other-language.ts';

const read = (text: string): Promise<Extraction> =>
  extract({
    url: 'https://acme.example/dpa.md',
    contentType: 'text/markdown',
    body: new TextEncoder().encode(`# Acme\n\n${text}`),
  });

const ENGLISH = `Acme processes personal data only on documented instructions from the Customer.

Acme shall notify the Customer of a personal data breach within 48 hours after becoming aware of it.

The Customer gives Acme general written authorisation to engage sub-processors.`;
const DUTCH = `Acme verwerkt persoonsgegevens uitsluitend op basis van schriftelijke instructies van de klant.

Acme meldt een inbreuk in verband met persoonsgegevens binnen 48 uur nadat zij daarvan kennis heeft genomen.

De klant geeft Acme algemene schriftelijke toestemming om subverwerkers in te schakelen.`;

test('the same agreement in another language is another text', async () => {
  const [english, dutch] = await Promise.all([read(ENGLISH), read(DUTCH)]);
  expect([english.language, dutch.language]).toEqual(['en', 'nl']);
  expect(isOtherLanguage(english, dutch)).toBe(true);
  expect(isOtherLanguage(dutch, english)).toBe(true);
});

test('rewritten from beginning to end in its own language it is still the same', async () => {
  const rewritten = 'We tell our clients about every incident that concerns their people, and we do so at once.';
  expect(isOtherLanguage(await read(ENGLISH), await read(rewritten))).toBe(false);
});

test('a text of two languages, taken for one today and for the other tomorrow, keeps its sentences', async () => {
  const both = await read(`${ENGLISH}\n\n${DUTCH}`);
  const taken = (language: string): Extraction => ({ ...both, language });
  expect(isOtherLanguage(taken('en'), taken('nl'))).toBe(false);
});

test('without a language on either side nothing can be told', async () => {
  const [english, dutch] = await Promise.all([read(ENGLISH), read(DUTCH)]);
  expect(isOtherLanguage({ ...english, language: null }, dutch)).toBe(false);
  expect(isOtherLanguage(english, { ...dutch, language: null })).toBe(false);
});

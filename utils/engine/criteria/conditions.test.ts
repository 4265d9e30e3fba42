import { expect, test } from 'vitest';
import { exampleDocument } from '../../../test/unit/example-document.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import { annotate } from '../text/annotate.ts';
import { blocksOf } from '../text/sentences.ts';
import { applies, type ConditionId } from './conditions.ts';
import { readVendor } from './vendor-reading.ts';

const read = (text: string, language: 'en' | 'nl') => [annotate(text, blocksOf(text), LANGUAGES[language])];

test.each([
  ['en', 'Brightledger transfers personal data to a third country where its support team works.'],
  ['nl', 'Brightledger geeft persoonsgegevens door aan een derde land waar de helpdesk zit.'],
] as const)('a transfer that is told of makes its criteria apply (%s)', (language, text) => {
  expect(applies('transfer-without-adequacy', read(text, language))).toBe(true);
});

test.each([
  ['en', 'Brightledger does not transfer personal data to a third country.'],
  ['en', 'Brightledger transfers personal data to a third country only on your written instructions.'],
  ['nl', 'Brightledger geeft geen persoonsgegevens door aan een derde land.'],
  ['nl', 'Doorgifte aan een derde land vergt uw voorafgaande schriftelijke toestemming.'],
  ['en', 'Personal data is stored in Utrecht.'],
] as const)('a transfer that is denied or bound to consent does not (%s: %s)', (language, text) => {
  expect(applies('transfer-without-adequacy', read(text, language))).toBe(false);
});

const listIn = (country: string) => {
  const list = exampleDocument(
    `# Sub-processors\n| Name | Purpose | Location |\n| Pigeonpost Inc. | E-mail | ${country} |`,
  );
  return readVendor([{ documentType: 'subprocessors', url: 'https://vendor.example/', language: 'en', ...list }]);
};

test.each([
  ['transfer-without-adequacy', 'United States', true],
  ['transfer-without-adequacy', 'Switzerland', false],
  ['transfer-without-adequacy', 'Belgium', false],
  ['transfer', 'Switzerland', true],
  ['transfer', 'Belgium', false],
  ['transfer-to-us', 'United States', true],
  ['transfer-to-us', 'Canada', false],
  ['transfer-to-uk-or-switzerland', 'United Kingdom', true],
] satisfies [ConditionId, string, boolean][])(
  'a row of the list alone tells of %s: %s %s',
  (condition, country, is) => {
    expect(applies(condition, [], listIn(country))).toBe(is);
  },
);

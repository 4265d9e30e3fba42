import { expect, test } from 'vitest';
import { knownVendor, unknownVendor } from '../../../test/unit/known-vendor.ts';
import { NOW } from '../../../test/unit/records.ts';
import { exportedBytes, shortlistOf } from '../../../test/unit/shortlist.ts';
import { readSheets } from '../../../test/unit/workbook-reader.ts';
import { localeFor } from '../../i18n/translate.ts';

const sheetsIn = async (language: 'en' | 'nl') => {
  const shortlist = shortlistOf([knownVendor(), unknownVendor()]);
  return readSheets(await exportedBytes('xlsx', shortlist, { locale: localeFor(language) }));
};

test('has a sheet for each kind of thing, in the language that was chosen', async () => {
  expect((await sheetsIn('en')).map(({ name }) => name)).toEqual([
    'Candidates',
    'Findings',
    'Sub-processors',
    'Places',
    'Documents',
  ]);
  const [candidates, findings] = await sheetsIn('nl');
  const { t } = localeFor('nl');
  expect(candidates?.rows[0]).toMatchObject({
    Status: t('status.under-review'),
    Besluit: t('decision.accepted-with-conditions'),
  });
  expect(findings?.rows[0]).toMatchObject({
    Criterium: 'ISO/IEC 27001-certificaat',
    'Oordeel van de machine': t('verdict.met'),
  });
});

test('figures are numbers, moments are moments, and what is not known is empty', async () => {
  const [candidates] = await sheetsIn('en');
  const [known, unknown] = candidates!.rows;
  expect(known).toMatchObject({ 'Score (0 to 100)': 62.5, 'Number met': 5, 'Country of the vendor': 'Netherlands' });
  // A spreadsheet keeps a moment as a fraction of a day.
  expect(Number(known?.['Decided on']) / 1000).toBeCloseTo(NOW / 1000, 1);
  const filled = Object.entries(unknown!).filter(([, cell]) => cell !== null);
  expect(filled.map(([heading]) => heading)).toEqual([
    'Vendor’s domain (stable id)',
    'Name',
    'Website',
    'Status',
    'Saved on',
    'Updated on',
  ]);
});

test('a finding has its quote, its source, and a person’s verdict beside the machine’s', async () => {
  const [, findings] = await sheetsIn('en');
  expect(findings?.rows.map((row) => row['Verdict of the machine'])).toContain('Partly met');
  expect(findings?.rows.find((row) => row['Id of the criterion'] === 'sec-backup')).toMatchObject({
    'Verdict of the machine': 'Partly met',
    'Verdict of a person': 'Met',
    'Reason for it': 'Shown in a call',
  });
  expect(findings?.rows[0]).toMatchObject({
    'The vendor’s words': 'About sec-iso27001.',
    'In document': 'https://brightledger.example/dpa',
    'Must-have': false,
  });
});

test('places that are only possible are marked so', async () => {
  const places = (await sheetsIn('en'))[3]!.rows;
  expect(places.map((row) => [row.Country, row.Certain])).toEqual([
    ['Ireland', true],
    ['United States', true],
    ['United Kingdom', true],
    ['India', false],
  ]);
});

import { expect, test } from 'vitest';
import { csvRecords, parseCsv } from '../../../test/unit/csv-reader.ts';
import { knownVendor, unknownVendor } from '../../../test/unit/known-vendor.ts';
import { exportedBytes, exportedText, shortlistOf } from '../../../test/unit/shortlist.ts';
import { readSheets } from '../../../test/unit/workbook-reader.ts';

const SHORTLIST = shortlistOf([knownVendor(), unknownVendor()]);

/** Columns of the template, counted from 1, that a vendor's documents or the user's own words can fill. */
const FILLABLE = new Set([2, 5, 6, 7, 8, 9, 11, 20]);

test('has the thirty columns of the template, A to AD, and our id after them', async () => {
  const [head = [], ...rows] = parseCsv(await exportedText('record-ico', SHORTLIST, { file: 'csv' }));
  expect(head).toHaveLength(31);
  expect([head[0], head[6], head[19], head[29], head[30]]).toEqual([
    'Business function',
    'Link to contract with processor',
    'Location of personal data',
    'Reasons for not adhering to policy document (if applicable)',
    'Vetwell id',
  ]);
  for (const row of rows) {
    expect(row.slice(0, 30).flatMap((cell, n) => (cell !== '' && !FILLABLE.has(n + 1) ? head[n] : []))).toEqual([]);
  }
});

test('says what the vendor’s documents say, and nothing that only they may mean', async () => {
  const [known, unknown] = csvRecords(await exportedText('record-ico', SHORTLIST, { file: 'csv' }));
  expect(Object.values(known!).filter((cell) => cell !== '')).toEqual([
    'Bookkeeping',
    'names; bank accounts',
    'Processor: Brightledger (Brightledger Holding B.V.)\nSub-processors: Postduif Inc.; Eilandwolk Ltd; Nergens GmbH',
    'https://brightledger.example/dpa',
    'United States; United Kingdom',
    'Standard contractual clauses, Decision (EU) 2021/914 (Article 46(2)(c)); Adequacy decision (Article 45)',
    expect.stringMatching(/^Multi-factor.*\n.*\n.*\nCertificates and reports: ISO\/IEC 27001$/),
    'Ireland; United States; United Kingdom',
    'brightledger.example',
  ]);
  expect(Object.values(unknown!).filter((cell) => cell !== '')).toEqual(['Processor: Stilte', 'stilte.example']);
});

test('is a workbook too, with the template’s sheet', async () => {
  const [sheet] = await readSheets(await exportedBytes('record-ico', SHORTLIST));
  expect([sheet?.name, sheet?.headings.length, sheet?.rows.length]).toEqual(['Template', 31, 2]);
});

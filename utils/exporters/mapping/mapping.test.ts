import { expect, test } from 'vitest';
import { csvRecords } from '../../../test/unit/csv-reader.ts';
import { knownVendor, unknownVendor } from '../../../test/unit/known-vendor.ts';
import { exportedBytes, exportedText, shortlistOf } from '../../../test/unit/shortlist.ts';
import { readSheets } from '../../../test/unit/workbook-reader.ts';
import { localeFor } from '../../i18n/translate.ts';
import { FIELD_IDS } from '../fields.ts';

const SHORTLIST = shortlistOf([knownVendor(), unknownVendor()]);

const mapping = (columns: [heading: string, field: string][], name = 'Our GRC tool') => ({
  id: 'one',
  name,
  columns: columns.map(([heading, field]) => ({ heading, field })),
});

test('has the user’s columns, in the user’s order, filled with the fields that were chosen', async () => {
  const columns = mapping([
    ['Vendor Name*', 'name'],
    ['External ID', 'vendor'],
    ['Tier', ''],
    ['Status', 'status'],
    ['Old', 'gone'],
  ]);
  const text = await exportedText('mapping', SHORTLIST, { mapping: columns });
  expect(text.slice(1, text.indexOf('\r\n'))).toBe('"Vendor Name*","External ID","Tier","Status","Old"');
  expect(csvRecords(text)).toEqual([
    {
      'Vendor Name*': 'Brightledger',
      'External ID': 'brightledger.example',
      Tier: '',
      Status: 'Under review',
      Old: '',
    },
    { 'Vendor Name*': 'Stilte', 'External ID': 'stilte.example', Tier: '', Status: 'New', Old: '' },
  ]);
});

test('a heading is no formula either', async () => {
  const text = await exportedText('mapping', SHORTLIST, { mapping: mapping([['=1+1', 'name']]) });
  expect(text).toContain(`"'=1+1"`);
});

/** What the invented vendor has not; all else has a value. */
const NOT_KNOWN = [
  'dpo_advice',
  'gates_open',
  'documents_not_read',
  'risk',
  'privacy_policy_url',
  'subprocessors_url',
  'terms_url',
  'security_url',
  'trust_center_url',
  'sla_url',
  'status_page_url',
];

test.each(['en', 'nl'] as const)('every field has a name and can be written (%s)', async (language) => {
  const locale = localeFor(language);
  const columns = mapping(FIELD_IDS.map((id) => [locale.t(`export-field.${id}`), id]));
  const headings = columns.columns.map(({ heading }) => heading);
  expect(new Set(headings).size).toBe(FIELD_IDS.length);
  const [row] = csvRecords(await exportedText('mapping', SHORTLIST, { mapping: columns, locale }));
  expect(FIELD_IDS.filter((_, n) => row?.[headings[n]!] === '')).toEqual(NOT_KNOWN);
});

test.each([
  ['Q1/Q2: [vendors]?', 'Q1 Q2   vendors'],
  ['', 'Vetwell'],
  ["'quoted'", 'quoted'],
  ['x'.repeat(40), 'x'.repeat(31)],
])('the sheet has the name of the mapping, as far as spreadsheets allow: %j', async (name, expected) => {
  const bytes = await exportedBytes('mapping', SHORTLIST, { file: 'xlsx', mapping: mapping([['Name', 'name']], name) });
  expect((await readSheets(bytes))[0]).toMatchObject({
    name: expected,
    rows: [{ Name: 'Brightledger' }, { Name: 'Stilte' }],
  });
});

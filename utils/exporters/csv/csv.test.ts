import { expect, test } from 'vitest';
import { csvRecords } from '../../../test/unit/csv-reader.ts';
import { knownVendor } from '../../../test/unit/known-vendor.ts';
import { candidate } from '../../../test/unit/records.ts';
import { exportedText, shortlistOf } from '../../../test/unit/shortlist.ts';

const text = (...changes: Parameters<typeof candidate>[0][]) =>
  exportedText('csv', shortlistOf(changes.map((change) => candidate(change))));

const exported = async (...changes: Parameters<typeof candidate>[0][]) => csvRecords(await text(...changes));

test('begins with a byte order mark and has one row for each candidate', async () => {
  expect(await text()).toMatch(/^\uFEFF"vendor","name"/);
  expect(await exported({}, { id: 'second.example' })).toHaveLength(2);
});

test('has its cells apart by semicolons when asked for', async () => {
  const written = await exportedText('csv', shortlistOf([candidate()]), { delimiter: ';' });
  expect(written).toMatch(/^\uFEFF"vendor";"name"/);
  expect(csvRecords(written, ';')[0]).toEqual((await exported({}))[0]);
});

test('keeps lines, quotes and commas within their cell', async () => {
  expect((await exported({}))[0]?.notes).toBe('First line\nsecond "line", with a comma');
});

test('leaves unknown figures empty, never 0', async () => {
  const [row] = await exported({ assessment: null, decision: null });
  expect([row?.score, row?.coverage, row?.met, row?.decided_at, row?.risk]).toEqual(['', '', '', '', '']);
});

test('counts findings and names failed gates', async () => {
  const [row] = await exported({});
  expect([row?.partial, row?.not_found, row?.met, row?.gates_failed]).toEqual(['1', '1', '0', 'breach-notification']);
});

test('a person’s verdict counts before the machine’s', async () => {
  const [row] = csvRecords(await exportedText('csv', shortlistOf([knownVendor()])));
  expect([row?.met, row?.partial, row?.overruled]).toEqual(['5', '0', 'sec-backup']);
});

test('tells what the vendor says of itself, without numbers that cannot be right', async () => {
  const [row] = csvRecords(await exportedText('csv', shortlistOf([knownVendor()])));
  expect(row).toMatchObject({
    legal_name: 'Brightledger Holding B.V.',
    country: 'NL',
    company_numbers: 'kvk 12345678; lei 529900T8BM49AURSDO55',
    certificates: 'ISO/IEC 27001',
    sub_processors: 'Postduif Inc.; Eilandwolk Ltd; Nergens GmbH',
    third_countries: 'US; GB',
    transfer_tools: 'scc-2021-914',
    dpa_url: 'https://brightledger.example/dpa',
  });
});

test.each([
  '=HYPERLINK("http://evil.example","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '  =1+1',
  '\u200B=1+1',
  '＝1+1',
  '\t',
])('a text that a spreadsheet would run stays text: %j', async (formula) => {
  expect((await exported({ name: formula }))[0]?.name).toBe(`'${formula}`);
});

test('ordinary text is not touched', async () => {
  for (const name of ['Brightledger', '7-Zip', 'a=b', '']) expect((await exported({ name }))[0]?.name).toBe(name);
});

import { strToU8, zipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { hostSpace } from '../../model/address-space.ts';
import { columnOf, likelyColumn, readCsv } from './table.ts';
import { linesOf, MOST_LINES, readVendorList } from './vendor-lists.ts';
import { readWorkbook } from './xlsx.ts';

// Unpacking what is too large takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const isPublic = (hostname: string) => hostSpace(hostname) === 0;
const read = (text: string) => readVendorList(linesOf(text), isPublic);

it('takes domains and addresses, however they were pasted', () => {
  const { vendors, faults, repeats } = read(
    [
      'tidydesk.example',
      ' https://www.brightledger.example/pricing?a=1#x ',
      '# a comment',
      '',
      '<http://Oakline.EXAMPLE>,',
      'Zilverbrug;zilverbrug.example;HR',
      'münchen-lohn.example',
    ].join('\r\n'),
  );
  expect(vendors).toEqual([
    { line: 1, domain: 'tidydesk.example', url: 'https://tidydesk.example/' },
    { line: 2, domain: 'brightledger.example', url: 'https://www.brightledger.example/' },
    { line: 5, domain: 'oakline.example', url: 'http://oakline.example/' },
    { line: 6, domain: 'zilverbrug.example', url: 'https://zilverbrug.example/' },
    { line: 7, domain: 'xn--mnchen-lohn-thb.example', url: 'https://xn--mnchen-lohn-thb.example/' },
  ]);
  expect([faults, repeats]).toEqual([[], []]);
});

it('names what it cannot take with its line, and keeps the words', () => {
  expect(read('Tidydesk\nsales@tidydesk.example\nftp://tidydesk.example\n1.5\nversion 2.0').faults).toEqual(
    ['Tidydesk', 'sales@tidydesk.example', 'ftp://tidydesk.example', '1.5', 'version 2.0'].map((text, index) => ({
      number: index + 1,
      text,
      problem: 'no-address',
    })),
  );
});

it('never takes an address in the user’s own network', () => {
  const hosts = [
    'http://localhost:8080',
    'printer.local',
    'http://intranet/',
    '192.168.1.1',
    'http://2130706433/',
    '[::1]',
  ];
  const { vendors, faults } = read(hosts.join('\n'));
  expect(vendors).toEqual([]);
  expect(faults.map(({ problem }) => problem)).toEqual(hosts.map(() => 'private-address'));
});

it('takes a vendor once, and says which line it repeats', () => {
  const { vendors, repeats } = read('app.tidydesk.example\nhttps://tidydesk.example/nl\nother.example');
  expect(vendors.map(({ domain }) => domain)).toEqual(['tidydesk.example', 'other.example']);
  expect(repeats).toEqual([{ number: 2, text: 'https://tidydesk.example/nl', sameAs: 1 }]);
});

it('stops at a length that is no list any more', () => {
  const { vendors, faults } = read(Array.from({ length: MOST_LINES + 2 }, (_, n) => `vendor${n}.example`).join('\n'));
  expect(vendors).toHaveLength(MOST_LINES);
  expect(faults.at(-1)).toEqual({
    number: MOST_LINES + 2,
    text: `vendor${MOST_LINES + 1}.example`,
    problem: 'too-many',
  });
});

it('reads CSV with quotes, line breaks in cells and either delimiter, and finds the column', () => {
  const table = readCsv(
    '\uFEFF"Naam; kort";Site\r\n"Tidy ""desk""\nNL";tidydesk.example\r\n;\r\nOakline;oakline.example',
  );
  expect(table.header).toEqual(['Naam; kort', 'Site']);
  expect(table.rows[0]!.cells).toEqual(['Tidy "desk"\nNL', 'tidydesk.example']);
  expect(likelyColumn(table)).toBe(1);
  expect(columnOf(table, 1).map(({ text }) => text)).toEqual(['tidydesk.example', 'oakline.example']);
  expect(columnOf(table, 1).map(({ number }) => number)).toEqual([2, 4]);
  expect(readCsv('tidydesk.example,1\noakline.example,2').rows).toHaveLength(2);
  expect(readCsv('')).toEqual({ header: [], rows: [] });
});

const SHEET = `<?xml version="1.0"?><worksheet xmlns="x"><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Site</t></is></c></row>
<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>2</v></c><c r="C3"><v>12.5</v></c><c r="D3"/></row>
</sheetData></worksheet>`;
const SHARED =
  '<sst><si><t>Name</t></si><si><r><t>Tidy </t></r><r><t xml:space="preserve">&amp; desk</t></r><rPh><t>x</t></rPh></si><si><t>tidydesk.example</t></si></sst>';
const BOOK = {
  'xl/workbook.xml':
    '<workbook xmlns:r="y"><sheets><sheet name="Vendors" sheetId="4" r:id="rId7"/><sheet r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Target="worksheets/other.xml"/><Relationship Id="rId7" Target="worksheets/first.xml"/></Relationships>',
  'xl/sharedStrings.xml': SHARED,
  'xl/worksheets/first.xml': SHEET,
};
const workbook = (parts: Record<string, string>, level: 0 | 9 = 9) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level });

it.each([0, 9] as const)('reads the first sheet of a workbook (compression %i)', async (level) => {
  const result = await readWorkbook(workbook(BOOK, level));
  expect(result).toEqual({
    ok: true,
    table: {
      header: ['Name', 'Site', ''],
      rows: [{ number: 3, cells: ['Tidy & desk', 'tidydesk.example', '12.5'] }],
    },
  });
});

it('gives up what unpacks to more than a list, whatever it says of its size', async () => {
  const bomb = workbook({ ...BOOK, 'xl/sharedStrings.xml': `<sst>${' '.repeat(17 << 20)}</sst>` });
  expect(bomb.length).toBeLessThan(100_000);
  // The size that the archive gives for itself, in both places, set to nothing.
  const view = new DataView(bomb.buffer);
  for (let at = 0; at < bomb.length - 30; at++) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
  }
  expect(await readWorkbook(bomb)).toEqual({ ok: false, problem: 'too-large' });
});

it('refuses what is no workbook', async () => {
  const good = workbook(BOOK);
  for (const bytes of [
    new Uint8Array(),
    strToU8('a,b\n'),
    good.slice(0, good.length - 40),
    workbook({ 'a.txt': 'x' }),
  ]) {
    expect(await readWorkbook(bytes as Uint8Array<ArrayBuffer>)).toEqual({ ok: false, problem: 'not-a-workbook' });
  }
});

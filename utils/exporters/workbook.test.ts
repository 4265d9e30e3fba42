import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { candidate } from '../../test/unit/records.ts';
import { bytesOf, shortlistOf } from '../../test/unit/shortlist.ts';
import { readSheets, unzipped } from '../../test/unit/workbook-reader.ts';
import { type Cell, sheet } from './table.ts';
import { writeWorkbook } from './workbook.ts';
import { columnName } from './workbook-row.ts';

const WHEN = new Date(Date.UTC(2026, 1, 28, 13, 45));

function oneRow(cells: readonly Cell[]) {
  const columns = cells.map((cell, n) => ({ heading: `Column ${n}`, cell: () => cell }));
  return sheet('First', columns, (one) => [one]);
}

const written = (tables: ReturnType<typeof oneRow>[], count = 1, mostRows?: number) =>
  bytesOf(
    writeWorkbook(
      tables,
      shortlistOf(Array.from({ length: count }, (_, n) => candidate({ id: `${n}.example` }))),
      mostRows,
    ),
  );

test('cells keep their types, and texts every character that XML can hold', async () => {
  const texts = ['=1+1', ' spaces ', 'a < b & "c" > \'d\'', 'line\nline', 'é 漢 😀', '007', 'TRUE', '1e5'];
  const bytes = await written([oneRow([62.5, true, false, null, WHEN, 0, ...texts])]);
  const [first] = await readSheets(bytes);
  expect(Object.values(first!.rows[0]!)).toEqual([62.5, true, false, null, WHEN, 0, ...texts]);
});

test('what would break the file is kept out of it: control characters, half characters, texts too long', async () => {
  const bytes = await written([oneRow(['a\u0000\u000Bb', '\uD83D', '_x0041_', 'x'.repeat(40_000)])]);
  const xml = unzipped(bytes, 'xl/worksheets/sheet1.xml');
  expect(xml).toContain('a_x0000__x000B_b');
  expect(xml).toContain('>\uFFFD<');
  expect(xml).toContain('_x005F_x0041_');
  expect(xml).toContain(`>${'x'.repeat(32_766)}…<`);
});

test('the headings stay in view, and every sheet has its filter', async () => {
  const bytes = await written([oneRow(['a', 'b']), { ...oneRow(['c']), name: 'Vendor’s & ours' }], 3);
  expect(unzipped(bytes, 'xl/worksheets/sheet1.xml')).toMatch(
    /<pane ySplit="1"[^>]*state="frozen"\/>.*<autoFilter ref="A1:B4"\/>/s,
  );
  expect(unzipped(bytes, 'xl/worksheets/sheet2.xml')).toContain('<autoFilter ref="A1:A4"/>');
  expect((await readSheets(bytes)).map(({ name }) => name)).toEqual(['First', 'Vendor’s & ours']);
});

test('a sheet that is full goes on in the next, without losing a row', async () => {
  const table = sheet('Many', [{ heading: 'Id', cell: (id: string) => id }], ({ id }) => [id, `${id} again`]);
  const sheets = await readSheets(await written([table], 4, 4));
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['Many', 3],
    ['Many 2', 3],
    ['Many 3', 2],
  ]);
  expect(sheets.flatMap(({ rows }) => rows.map(({ Id }) => Id)).slice(0, 4)).toEqual([
    '0.example',
    '0.example again',
    '1.example',
    '1.example again',
  ]);
});

test('columns are named as spreadsheets name them', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

test.skipIf(!office)('LibreOffice opens it and finds the same', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vetwell-workbook-'));
  writeFileSync(join(folder, 'book.xlsx'), await written([oneRow([62.5, 'line\nline', WHEN])]));
  const args = [
    '--headless',
    `-env:UserInstallation=file://${folder}/profile`,
    '--convert-to',
    'csv',
    '--outdir',
    folder,
  ];
  execFileSync(office!, [...args, join(folder, 'book.xlsx')]);
  // Its versions write the seconds of a moment or leave them out.
  expect(readFileSync(join(folder, 'book.csv'), 'utf8').replace(':00\n', '\n')).toBe(
    'Column 0,Column 1,Column 2\n62.5,"line\nline",2026-02-28 13:45\n',
  );
  rmSync(folder, { recursive: true });
});

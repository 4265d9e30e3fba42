import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { EXPORTER_IDS, EXPORTERS, type ExporterEntry } from '../../utils/exporters/index.ts';
import type { Candidate } from '../../utils/model/candidate.ts';
import { FILE_KINDS } from '../../utils/model/exporter.ts';
import { REGISTER_FILE_FORMAT, REGISTER_FILE_VERSION, type RegisterFile } from '../../utils/model/register-file.ts';
import { chooseExport, clickOn, download, openExport, typeInto, waitForWords } from '../browsers/actions.ts';
import { inventedCandidate } from '../preview/invented-candidates.ts';
import { inventedProfile } from '../preview/invented-profile.ts';
import { parseCsv } from '../unit/csv-reader.ts';
import { readSheets } from '../unit/workbook-reader.ts';
import { inEachBrowser } from './world.ts';

const REGISTER: RegisterFile = {
  format: REGISTER_FILE_FORMAT,
  version: REGISTER_FILE_VERSION,
  exportedAt: '2026-09-01T09:30:00.000Z',
  candidates: [0, 1, 2].map((seed) => withProfile(inventedCandidate(seed))),
  snapshots: [],
};

function withProfile({ assessment, ...candidate }: Candidate): Candidate {
  return { ...candidate, assessment: assessment && { ...assessment, profile: inventedProfile('rich', assessment) } };
}

const NAMES = REGISTER.candidates.map(({ name }) => name);

inEachBrowser('Handing the shortlist over', (world) => {
  let page: Page;

  test('every form is made under the browser’s rules for extension pages, and can be opened by others', async () => {
    page = await world.running.openExtension('register.html');
    await importRegister(page, join(world.home, 'register.json'));
    await clickOn(page, 'Export…');
    for (const id of EXPORTER_IDS.filter((one) => one !== 'mapping')) {
      const { about }: ExporterEntry = EXPORTERS[id];
      await chooseExport(page, about.label.en);
      if (about.questions?.some(({ required }) => required))
        await typeInto(page, '.export-dialog input[required]', 'Ours');
      await download(page);
      const content = await world.savedBytes(`.${FILE_KINDS[about.files[0]].extension}`);
      const text = (await valuesIn(content, about.files[0])).join('\n');
      expect(
        NAMES.filter((name) => !text.includes(name)),
        id,
      ).toEqual([]);
    }
  });

  test('columns of one’s own are kept, and can be brought back after deleting', async () => {
    await chooseExport(page, 'Your own columns');
    await typeInto(page, '.export-dialog__chosen > section input', 'Our GRC tool');
    await typeInto(page, '.mapped-column input', 'Vendor Name*');
    await download(page);
    const [head, ...rows] = parseCsv(await world.saved('.csv'));
    expect(head).toEqual(['Vendor Name*', 'Vendor’s domain (stable id)']);
    expect(rows.map(([name]) => name).sort()).toEqual(NAMES.toSorted());
    await page.close();
    page = await world.running.openExtension('register.html');
    await openExport(page, 'Your own columns');
    await clickOn(page, 'Delete this mapping');
    await waitForWords(page, 'The mapping “Our GRC tool” was deleted.');
    await clickOn(page, 'Undo');
    await clickOn(page, 'Keep this mapping');
    await waitForWords(page, 'The mapping “Our GRC tool” is kept in this browser.');
  });

  test('Escape closes the dialog, and the focus is back on the button', async () => {
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog') === null);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Export…');
  });
});

/** Everything that is said in a file, found by a reader of its kind. */
async function valuesIn(content: Buffer, kind: keyof typeof FILE_KINDS): Promise<unknown[]> {
  const text = content.toString('utf8');
  if (kind === 'xlsx')
    return (await readSheets(content)).flatMap(({ rows }) => rows.flatMap((row) => Object.values(row)));
  if (kind === 'csv') return parseCsv(text).flat();
  if (kind === 'zip') return Object.values(unzipSync(content)).map((file) => strFromU8(file));
  const values: unknown[] = [];
  for (const part of kind === 'jsonl' ? text.trimEnd().split('\n') : [text]) {
    JSON.parse(part, (_key, value: unknown) => {
      values.push(value);
      return value;
    });
  }
  return values;
}

async function importRegister(page: Page, path: string): Promise<void> {
  writeFileSync(path, JSON.stringify(REGISTER));
  const field = await page.waitForSelector('input[type="file"]');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
  await waitForWords(page, '3 added');
}

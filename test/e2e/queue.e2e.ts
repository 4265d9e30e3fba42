import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Candidate } from '../../utils/model/candidate.ts';
import type { QueuedDomain } from '../../utils/model/queued-domain.ts';
import { clickOn, typeInto, waitForWords, wordsOn } from '../browsers/actions.ts';
import { allOf } from '../browsers/stored.ts';
import { inEachBrowser } from './world.ts';

const HELD = { host: 'harbourline.localhost', path: '/security' };
const LONG = 90_000;

inEachBrowser('A list of vendors', (world) => {
  let page: Page;
  const queued = async () => {
    const all = await allOf<QueuedDomain>(world.extension, 'queue');
    return new Map(all.map((one) => [one.domain, one]));
  };
  const asked = (host: string, path: string) =>
    world.server.requests.filter((one) => one.host === host && one.path === path).length;
  const site = (host: string) => world.server.url(host);

  test('is taken line by line; what cannot be used is named and stays', async () => {
    page = await world.running.openExtension('register.html');
    await clickOn(page, 'Vet a list…');
    await waitForWords(page, 'No vendor is waiting');
    const lines = [site('harbourline.localhost'), 'Harbourline', site('news.localhost'), 'http://192.168.0.1/'];
    await typeInto(page, 'textarea', [...lines, `${site('harbourline.localhost')}pricing`].join('\n'));
    await clickOn(page, 'Add to the list');
    await waitForWords(page, '2 vendors added to the list.');
    const words = await wordsOn(page);
    expect(words).toContain('Line 2, “Harbourline”: not the address of a website.');
    expect(words).toContain('Line 4, “http://192.168.0.1/”: an address inside a network of your own.');
    expect(words).toContain('the same vendor as line 1');
    expect(await page.$eval('textarea', (field) => field.value)).toBe('Harbourline\nhttp://192.168.0.1/');
    expect([...(await queued()).keys()].sort()).toEqual(['harbourline.localhost', 'news.localhost']);
    expect(asked('harbourline.localhost', '/')).toBe(0);
  });

  test('the background dies in the middle of a vendor: it goes on, and reads the home page once', async () => {
    const release = world.server.hold(HELD.host, HELD.path);
    await clickOn(page, 'Vet 2 vendors');
    await waitForWords(page, 'Reading the documents');
    await expect.poll(() => asked(HELD.host, HELD.path), { timeout: 30_000 }).toBeGreaterThan(0);
    await world.running.killBackground();
    release();
    expect((await queued()).get(HELD.host)!.state).toBe('vetting');
    await page.bringToFront();
    await waitForWords(page, 'Saved as candidate', LONG);
    await waitForWords(page, 'Does not look like a vendor', LONG);
    await waitForWords(page, '2 of 2 done');
    expect(asked(HELD.host, '/')).toBe(1);
    const [candidate] = await allOf<Candidate>(world.extension, 'candidates');
    expect(candidate!.id).toBe('harbourline.localhost');
    expect(candidate!.assessment!.findings.length).toBeGreaterThan(0);
    expect(world.strangers()).toEqual([]);
  }, 200_000);

  test('what is in the register is told, and what is cleared comes back', async () => {
    await typeInto(page, 'textarea', site('harbourline.localhost'));
    await clickOn(page, 'Clear what is done');
    await waitForWords(page, '2 vendors taken off the list.');
    await clickOn(page, 'Undo');
    await waitForWords(page, '2 of 2 done');
    await clickOn(page, 'Clear the list');
    await waitForWords(page, 'No vendor is waiting');
    await clickOn(page, 'Add to the list');
    await waitForWords(page, '1 is in your register already: harbourline.localhost.');
    expect((await queued()).size).toBe(0);
  });

  test('a workbook is read by the column that is picked', async () => {
    const path = join(world.home, 'vendors.xlsx');
    writeFileSync(
      path,
      workbook([
        ['Name', 'Site'],
        ['Kaderwerk', site('kaderwerk.localhost')],
        ['Nowhere', site('nowhere.localhost')],
      ]),
    );
    await ((await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
    await waitForWords(page, 'Which column holds the website?');
    expect(await page.$eval('.queue-page select', (field) => field.selectedOptions[0]!.textContent)).toBe('Site');
    await clickOn(page, 'Add 2 rows');
    await waitForWords(page, '2 vendors added to the list.');
  });

  test('it goes on when the browser is started again', async () => {
    const release = world.server.hold('kaderwerk.localhost', '/');
    await clickOn(page, 'Vet 2 vendors');
    await expect.poll(() => asked('kaderwerk.localhost', '/'), { timeout: 30_000 }).toBeGreaterThan(0);
    await world.restart();
    release();
    page = await world.running.openExtension('register.html#/queue');
    await waitForWords(page, 'Saved as candidate', LONG);
    await waitForWords(page, 'Nothing could be read.', LONG);
    await waitForWords(page, '2 of 2 done');
  }, 200_000);

  test('one that could not be read is tried again, and only that one', async () => {
    const before = asked('kaderwerk.localhost', '/');
    await clickOn(page, 'Try again: nowhere.localhost');
    await expect.poll(async () => (await queued()).get('nowhere.localhost')!.state).toBe('done');
    expect(asked('kaderwerk.localhost', '/')).toBe(before);
  });
});

/** The smallest workbook that has these cells, as texts inside it. */
function workbook(rows: string[][]): Uint8Array {
  const cell = (text: string, row: number, column: number) =>
    `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet = rows.map(
    (cells, row) => `<row r="${row + 1}">${cells.map((text, n) => cell(text, row, n)).join('')}</row>`,
  );
  const parts = {
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet.join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

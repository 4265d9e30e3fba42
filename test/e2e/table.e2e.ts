import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Candidate } from '../../utils/model/candidate.ts';
import { REGISTER_FILE_FORMAT, REGISTER_FILE_VERSION, type RegisterFile } from '../../utils/model/register-file.ts';
import { clickOn, typeInto, waitForWords, wordsOn } from '../browsers/actions.ts';
import { allOf } from '../browsers/stored.ts';
import { inventedCandidate } from '../preview/invented-candidates.ts';
import { inEachBrowser } from './world.ts';

const COUNT = 120;
const CANDIDATES = Array.from({ length: COUNT }, (_, seed) => inventedCandidate(seed));
const REGISTER: RegisterFile = {
  format: REGISTER_FILE_FORMAT,
  version: REGISTER_FILE_VERSION,
  exportedAt: '2026-09-01T09:30:00.000Z',
  candidates: CANDIDATES,
  snapshots: [],
};
/** Only in a vendor's sentence, in no field that the table shows. */
const QUOTED = 'discretion';
const quoting = CANDIDATES.filter(({ assessment }) =>
  assessment?.findings.some(({ evidence }) => evidence.some(({ quote }) => quote.includes(QUOTED))),
);

inEachBrowser('The table of candidates', (world) => {
  let page: Page;
  const focused = () =>
    page.evaluate(() => Number(document.activeElement?.closest('[role="row"]')?.getAttribute('aria-rowindex')));
  const stored = async () => {
    const all = await allOf<Candidate>(world.extension, 'candidates');
    return new Map(all.map((one) => [one.id, one]));
  };

  test('draws only what is on the screen of it', async () => {
    page = await world.running.openExtension('register.html');
    await waitForWords(page, 'No candidates yet');
    await importText(page, JSON.stringify(REGISTER));
    await waitForWords(page, `${COUNT} of ${COUNT} candidates`);
    const drawn = await page.$$eval('tbody tr', (rows) => rows.length);
    expect(drawn).toBeGreaterThan(5);
    expect(drawn).toBeLessThan(50);
    expect(await page.$eval('table', (table) => table.getAttribute('aria-rowcount'))).toBe(String(COUNT + 1));
  });

  test('by keys one gets to every row, selects and opens', async () => {
    await page.bringToFront();
    await page.focus('[data-row-link]');
    await page.keyboard.press('End');
    await expect.poll(focused).toBe(COUNT + 1);
    await page.keyboard.press('PageUp');
    await expect.poll(focused).toBeLessThan(COUNT);
    await page.keyboard.press('Home');
    await expect.poll(focused).toBe(2);
    await page.keyboard.press('PageDown');
    await expect.poll(focused).toBeGreaterThan(4);
    const before = await focused();
    await page.keyboard.press(' ');
    await waitForWords(page, '1 selected');
    expect(await focused()).toBe(before);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    await waitForWords(page, '2 selected');
    await clickOn(page, 'Compare');
    await page.waitForFunction(() => location.hash.startsWith('#/compare/'), { polling: 100 });
    await page.evaluate(() => history.back());
    await waitForWords(page, '2 selected');
    await clickOn(page, 'Clear the selection');
  });

  test('a search finds what vendors were quoted with', async () => {
    expect(quoting.length).toBeGreaterThan(3);
    expect(quoting.length).toBeLessThan(COUNT);
    await typeInto(page, 'input[type="search"]', QUOTED.slice(2, 8).toUpperCase());
    await waitForWords(page, `${quoting.length} of ${COUNT} candidates`);
  });

  test('a filter that was kept is there the next time, gets another name, and goes and comes back', async () => {
    await clickOn(page, 'Keep this filter');
    await typeInto(page, '.saved-filters__name input', 'At their discretion');
    await clickOn(page, 'Keep');
    await waitForWords(page, 'Rename');
    await page.close();
    page = await world.running.openExtension('register.html');
    await waitForWords(page, `${COUNT} of ${COUNT} candidates`);
    await clickOn(page, 'At their discretion');
    await waitForWords(page, `${quoting.length} of ${COUNT} candidates`);
    await clickOn(page, 'Rename: At their discretion');
    await typeInto(page, '.saved-filters__name input', 'Discretion');
    await clickOn(page, 'Keep');
    await clickOn(page, 'Delete: Discretion');
    await waitForWords(page, 'The filter Discretion was deleted.');
    await clickOn(page, 'Undo');
    await page.waitForSelector('.saved-filters [aria-pressed="true"]');
    expect(await wordsOn(page)).toContain('Discretion');
  });

  test('what is selected gets a status, and has its own again when that is undone', async () => {
    const before = await stored();
    await (await page.waitForSelector('thead input'))!.click();
    await waitForWords(page, `${quoting.length} selected`);
    await page.select('.bulk-bar select', 'ended');
    await clickOn(page, 'Set status');
    const changed = quoting.filter(({ status }) => status !== 'ended').length;
    await waitForWords(page, `${changed} candidates changed.`);
    const after = await stored();
    for (const { id } of quoting) expect(after.get(id)!.status).toBe('ended');
    expect([...after.values()].filter(({ status }) => status === 'ended').length).toBeLessThan(COUNT);
    await clickOn(page, 'Undo');
    await waitForWords(page, `${changed} candidates are as they were.`);
    const undone = await stored();
    for (const { id, status } of CANDIDATES) {
      expect(undone.get(id)!.status).toBe(status);
      expect(undone.get(id)!.audit.slice(0, 2)).toEqual(before.get(id)!.audit.slice(0, 2));
    }
  });

  test('what is selected is deleted, and is back when that is undone', async () => {
    const before = await stored();
    await clickOn(page, 'Delete');
    await waitForWords(page, `${quoting.length} candidates were deleted.`);
    expect((await stored()).size).toBe(COUNT - quoting.length);
    expect((await allOf(world.extension, 'summaries')).length).toBe(COUNT - quoting.length);
    await clickOn(page, 'Undo');
    await waitForWords(page, `${quoting.length} candidates are back.`);
    expect(await stored()).toEqual(before);
    await waitForWords(page, `${quoting.length} of ${COUNT} candidates`);
  });

  test('columns that were chosen stay chosen, also for the next page', async () => {
    await clickOn(page, 'Columns');
    await clickOn(page, 'Review due');
    await page.waitForSelector('th.column--review');
    const next = await world.running.openExtension('register.html');
    await next.waitForSelector('th.column--review');
    await next.close();
  });

  test('in a narrow window rows are cards, still only those on the screen', async () => {
    await clickOn(page, 'Clear all filters');
    await page.setViewport({ width: 320, height: 640 });
    await waitForWords(page, `${COUNT} of ${COUNT} candidates`);
    const measured = () =>
      page.evaluate(() => ({
        excess: document.documentElement.scrollWidth - innerWidth,
        rows: document.querySelectorAll('tbody tr').length,
        height: Math.round(document.querySelector('tbody')!.getBoundingClientRect().height),
        row: document.querySelector('tbody tr')!.getBoundingClientRect().height,
      }));
    await expect.poll(async () => (await measured()).rows).toBeLessThan(40);
    const { excess, height, row } = await measured();
    // Less than none where the scrollbar takes room of its own.
    expect(excess).toBeLessThanOrEqual(0);
    expect(Math.abs(height - row * COUNT)).toBeLessThan(COUNT);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForFunction(
      (last) => document.querySelector(`[aria-rowindex="${last}"]`) !== null,
      { polling: 100 },
      COUNT + 1,
    );
  });
});

async function importText(page: Page, text: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vetwell-import-'));
  const path = join(folder, 'register.json');
  writeFileSync(path, text);
  const field = await page.waitForSelector('input[type="file"]');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
  // The page reads the file after the event; it must still be there then.
  await page.waitForFunction(() => document.querySelector('.notice') !== null, { polling: 100 });
  rmSync(folder, { recursive: true });
}

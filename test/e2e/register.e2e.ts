import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { REGISTER_FILE_FORMAT, REGISTER_FILE_VERSION, type RegisterFile } from '../../utils/model/register-file.ts';
import { clickOn, waitForWords, wordsOn } from '../browsers/actions.ts';
import { inventedCandidate } from '../preview/invented-candidates.ts';
import { inEachBrowser } from './world.ts';

const REGISTER: RegisterFile = {
  format: REGISTER_FILE_FORMAT,
  version: REGISTER_FILE_VERSION,
  exportedAt: '2026-09-01T09:30:00.000Z',
  candidates: [0, 1, 2].map((seed) => inventedCandidate(seed)),
  snapshots: [],
};

inEachBrowser('The register in people’s hands', (world) => {
  let page: Page;

  test('a file that is none of ours is refused, with the place of the fault, and changes nothing', async () => {
    page = await world.running.openExtension('register.html');
    await waitForWords(page, 'No candidates yet');
    await importText(page, '{"format": "vetwell-register",\n "version" 1}');
    await waitForWords(page, 'Nothing was changed. Place: line 2, column 12.');
    await importText(page, JSON.stringify(REGISTER));
    await waitForWords(page, '3 added');
  });

  test('the arrow keys go from row to row, Enter opens, and the focus is on the heading then', async () => {
    await page.bringToFront();
    await page.focus('[data-row-link]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await waitForWords(page, 'About this candidate');
    const focused = await page.evaluate(() => [document.activeElement?.tagName, document.activeElement?.textContent]);
    expect(focused).toEqual(['H1', inventedCandidate(1).name]);
    expect(await page.title()).toBe(`${inventedCandidate(1).name} · Vetwell`);
  });

  test('deleting is done at once and can be undone', async () => {
    await clickOn(page, 'Delete');
    await waitForWords(page, `${inventedCandidate(1).name} was deleted.`);
    await waitForWords(page, '2 of 2 candidates');
    await clickOn(page, 'Undo');
    await waitForWords(page, `${inventedCandidate(1).name} is back.`);
    await waitForWords(page, 'About this candidate');
  });

  test('a change of language and theme shows at once, in pages that are open already', async () => {
    const options = await world.running.openExtension('options.html');
    await clickOn(options, 'Nederlands');
    await clickOn(options, 'Donker');
    await waitForWords(page, 'Over deze kandidaat');
    const look = () => page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme]);
    await expect.poll(look).toEqual(['nl', 'dark']);
    await clickOn(options, 'English');
    await waitForWords(page, 'About this candidate');
    await options.close();
  });

  test('an address that leads nowhere says so and leads back', async () => {
    const nowhere = await world.running.openExtension('register.html#/candidate/nobody.example');
    await waitForWords(nowhere, 'This candidate is not in the register');
    await clickOn(nowhere, 'All candidates');
    await waitForWords(nowhere, '3 of 3 candidates');
    expect(await wordsOn(nowhere)).toContain(inventedCandidate(2).name);
    await nowhere.close();
  });
});

async function importText(page: Page, text: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vetwell-import-'));
  const path = join(folder, 'register.json');
  writeFileSync(path, text);
  const field = await page.waitForSelector('input[type="file"]');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
  // The page reads the file after the event; it must still be there then.
  await page.waitForFunction(() => document.querySelector('.notice') !== null);
  rmSync(folder, { recursive: true });
}

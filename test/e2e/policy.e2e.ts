import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../../utils/engine/criteria/catalogue.ts';
import { REGISTER_FILE_FORMAT, REGISTER_FILE_VERSION, type RegisterFile } from '../../utils/model/register-file.ts';
import { clickOn, waitForWords, wordsOn } from '../browsers/actions.ts';
import { inventedCandidate } from '../preview/invented-candidates.ts';
import { inEachBrowser } from './world.ts';

const CANDIDATE = inventedCandidate(1, CATALOGUE);
const REGISTER: RegisterFile = {
  format: REGISTER_FILE_FORMAT,
  version: REGISTER_FILE_VERSION,
  exportedAt: '2026-09-01T09:30:00.000Z',
  candidates: [CANDIDATE],
  snapshots: [],
};
/** A must-have that the vendor does not show. */
const MISSING = CATALOGUE.find(
  ({ id, gate }) =>
    gate && CANDIDATE.assessment?.findings.some((one) => one.criterion === id && one.verdict === 'not-found'),
)!;

inEachBrowser('People’s verdicts, questions and weights', (world) => {
  let page: Page;

  test('a person overrules a verdict with a reason, and takes it back', async () => {
    page = await world.running.openExtension('register.html');
    await importRegister(page);
    page = await world.running.openExtension(`register.html#/candidate/${CANDIDATE.id}`);
    await clickOn(page, `Overrule: ${MISSING.title.en}`);
    await page.select('.overrule__form select', 'met');
    await page.type('.overrule__form textarea', 'Stands in the signed contract');
    await clickOn(page, 'Change the verdict');
    await waitForWords(page, 'Stands in the signed contract');
    await waitForWords(page, '1 verdict by people');
    await clickOn(page, `Undo the changed verdict: ${MISSING.title.en}`);
    await page.waitForFunction(() => !document.body.textContent?.includes('verdict by people'));
  });

  test('what the documents leave open is a mail, in the language that is chosen', async () => {
    await clickOn(page, 'Questions');
    await waitForWords(page, 'Questions to the vendor');
    const mail = () => page.$eval('.mail__body', (body) => body.textContent ?? '');
    expect(await mail()).toContain(`1. `);
    await clickOn(page, 'Nederlands');
    await expect.poll(mail).toMatch(/^Geachte heer of mevrouw,/);
    await clickOn(page, 'Choose none');
    await waitForWords(page, 'Choose at least one question.');
  });

  test('the organisation’s own weights score every candidate anew', async () => {
    const options = await world.running.openExtension('options.html');
    await waitForWords(options, 'In force: the proposal of Vetwell');
    const field = await options.waitForSelector('.policy__severities input');
    await field?.click({ count: 3 });
    await field?.type('11');
    await clickOn(options, 'Save as version 1');
    await waitForWords(options, 'Give a whole number from 0 to 10.');
    await field?.click({ count: 3 });
    await field?.type('10');
    await clickOn(options, 'Save as version 1');
    await waitForWords(options, 'Version 1 is in force; 1 candidate was scored anew.');
    await waitForWords(page, 'Weighed by your scoring policy, version 1.');
    await clickOn(options, 'Undo');
    await waitForWords(options, 'Version 2 is in force');
    expect(await wordsOn(options)).toContain('1 earlier version');
    await options.close();
  });
});

async function importRegister(page: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vetwell-import-'));
  const path = join(folder, 'register.json');
  writeFileSync(path, JSON.stringify(REGISTER));
  const field = await page.waitForSelector('input[type="file"]');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
  await waitForWords(page, '1 added');
  rmSync(folder, { recursive: true });
}

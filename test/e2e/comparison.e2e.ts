import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Candidate } from '../../utils/model/candidate.ts';
import { REGISTER_FILE_FORMAT, REGISTER_FILE_VERSION, type RegisterFile } from '../../utils/model/register-file.ts';
import { clickOn, waitForWords, wordsOn } from '../browsers/actions.ts';
import { inventedCandidate } from '../preview/invented-candidates.ts';
import { inventedProfile } from '../preview/invented-profile.ts';
import { inEachBrowser } from './world.ts';

const [first, second] = [1, 2].map((seed): Candidate => {
  const bare = inventedCandidate(seed);
  return { ...bare, assessment: { ...bare.assessment!, profile: inventedProfile('rich', bare.assessment!) } };
}) as [Candidate, Candidate];

const REGISTER: RegisterFile = {
  format: REGISTER_FILE_FORMAT,
  version: REGISTER_FILE_VERSION,
  exportedAt: '2026-09-01T09:30:00.000Z',
  candidates: [first, second],
  snapshots: [],
};

inEachBrowser('A candidate and its rivals', (world) => {
  let page: Page;

  test('two candidates stand side by side at an address of their own', async () => {
    page = await world.running.openExtension('register.html');
    await waitForWords(page, 'No candidates yet');
    await importRegister(page);
    await go(page, `#/compare/${first.id},${second.id}`);
    await waitForWords(page, 'criteria differ');
    const words = await wordsOn(page);
    for (const expected of [first.name, second.name, 'Score', 'Coverage', 'Must-haves'])
      expect(words).toContain(expected);
    expect(await page.title()).toBe('Comparison · Vetwell');
    await go(page, `#/compare/${first.id},nobody.example`);
    await waitForWords(page, 'There is nothing to compare');
  });

  test('the map is drawn under our own content security policy, and tells who is where', async () => {
    await go(page, `#/candidate/${first.id}/profile`);
    await page.waitForSelector('.map__country');
    const drawn = () =>
      page.evaluate(() => {
        const country = document.querySelector('.map__country')!;
        return { fill: country.getAttribute('fill'), width: country.getBoundingClientRect().width };
      });
    expect((await drawn()).fill).toMatch(/^url\(#/);
    expect((await drawn()).width).toBeGreaterThan(0);
    await page.evaluate(() => document.querySelector<HTMLElement>('.map-place')!.focus());
    await page.waitForSelector('.map__country--active');
  });

  test('words that are not saved are still there after a look at another view', async () => {
    await go(page, `#/candidate/${first.id}`);
    await page.waitForSelector('#field-notes');
    await page.focus('#field-notes');
    await page.keyboard.type('Ask for the audit report.');
    await go(page, '#/');
    await waitForWords(page, '2 of 2 candidates');
    await go(page, `#/candidate/${first.id}`);
    await waitForWords(page, 'Typed earlier and not saved yet');
    expect(await page.$eval('#field-notes', (field) => (field as HTMLTextAreaElement).value)).toContain('audit report');
    await clickOn(page, 'Save changes');
    await waitForWords(page, 'Saved');
  });
});

const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

async function importRegister(page: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vetwell-'));
  const path = join(folder, 'register.json');
  writeFileSync(path, JSON.stringify(REGISTER));
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  // The page reads the file after the event; it must still be there then.
  await waitForWords(page, '2 added');
  rmSync(folder, { recursive: true });
}

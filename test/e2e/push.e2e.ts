import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { REGISTER_FILE_FORMAT, REGISTER_FILE_VERSION, type RegisterFile } from '../../utils/model/register-file.ts';
import { clickOn, download, openExport, waitForWords } from '../browsers/actions.ts';
import { SITES } from '../fixtures/sites.ts';
import { inventedCandidate } from '../preview/invented-candidates.ts';
import { problem, register } from '../unit/register-server.ts';
import { inEachBrowser } from './world.ts';

const HOST = 'register.localhost';
const TOKEN = 'tok_3f9a1c77d0e84b52-secret';
const CANDIDATES = [0, 1].map((seed) => inventedCandidate(seed));
const FILE: RegisterFile = {
  format: REGISTER_FILE_FORMAT,
  version: REGISTER_FILE_VERSION,
  exportedAt: '2026-09-01T09:30:00.000Z',
  candidates: CANDIDATES,
  snapshots: [],
};

inEachBrowser('Sending to a register, and evidence for others', (world) => {
  const server = register();
  let page: Page;
  beforeAll(() => {
    SITES[HOST] = { name: 'Register', routes: {}, fallback: { kind: 'behaviour', answer: server.serve } };
  });

  test('a register is connected, and its token is not shown again', async () => {
    page = await world.running.openExtension('options.html');
    await fill(page, 'Address of the API', world.server.url(HOST, '/api'));
    await fill(page, 'Token', TOKEN);
    await clickOn(page, 'Connect');
    await waitForWords(page, `Connected with ${HOST}`);
    await waitForWords(page, 'Kept: ••••••••cret.');
    expect(await page.content()).not.toContain(TOKEN);
  });

  test('candidates are shown before they are sent; one arrives, one is refused in the register’s words', async () => {
    page = await world.running.openExtension('register.html');
    await importRegister(page, join(world.home, 'register.json'));
    page = await world.running.openExtension(`register.html#/outbox/${CANDIDATES.map(({ id }) => id).join(',')}`);
    await clickOn(page, 'What would be sent');
    await waitForWords(page, 'authorization: Bearer ••••••••');
    expect(server.arrived).toEqual([]);
    server.answers = [problem(422, 'country: <b>not</b> a valid choice')];
    await clickOn(page, 'Send 2 candidates');
    await waitForWords(page, 'country: <b>not</b> a valid choice');
    await waitForWords(page, '0 to be sent · 1 taken in · 1 not taken in');
    expect(server.arrived.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${TOKEN}`, `Bearer ${TOKEN}`]);
  });

  test('what could not be sent is sent after the background was killed and the browser restarted, and counts once', async () => {
    // Not a broken connection: browsers repeat a request on one by themselves.
    server.answers = [problem(503, 'maintenance')];
    await clickOn(page, 'Send the one that was refused again');
    await waitForWords(page, 'Tried once; again at about');
    await world.running.killBackground();
    await world.restart();
    page = await world.running.openExtension('register.html#/outbox/');
    await waitForWords(page, '0 to be sent · 2 taken in', 120_000);
    expect([...server.held.keys()].sort()).toEqual(CANDIDATES.map(({ id }) => id).sort());
    const keys = server.arrived.slice(2).map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys).size).toBe(1);
    expect(server.effects).toBe(2);
  });

  test('taken out of the outbox, and put back', async () => {
    await clickOn(page, 'Remove all 2 that were taken in');
    await waitForWords(page, 'The outbox is empty');
    await clickOn(page, 'Undo');
    await waitForWords(page, '2 taken in');
  });

  test('an evidence pack is verified from a file, with nothing but the browser', async () => {
    page = await world.running.openExtension('register.html');
    await openExport(page, 'Evidence pack');
    await download(page);
    const pack = await world.savedBytes('.zip');
    const path = (name: string) => join(world.home, name);
    writeFileSync(path('verify.html'), unzipSync(pack)['verify.html']!);
    writeFileSync(path('pack.zip'), pack);
    const verifier = await world.running.open(pathToFileURL(path('verify.html')).href);
    await choose(verifier, path('pack.zip'));
    await waitForWords(verifier, 'Every file is as it was when the pack was made.');
    const name = `${CANDIDATES[0]!.id}/report.html`;
    const changed = Buffer.from(pack);
    // In the packed bytes, which follow the name in the local header.
    const at = changed.indexOf(name) + name.length + 100;
    changed[at] = changed[at]! ^ 1;
    writeFileSync(path('changed.zip'), changed);
    await choose(verifier, path('changed.zip'));
    await waitForWords(verifier, `${name}: `);
  });
});

/** Puts words in the field with this label. */
async function fill(page: Page, label: string, words: string): Promise<void> {
  const field = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('label')]
        .find((one) => one.querySelector('.field__label')?.textContent === wanted)
        ?.querySelector('input'),
    { polling: 100 },
    label,
  );
  await (field as ElementHandle<HTMLInputElement>).type(words);
}

async function choose(page: Page, path: string): Promise<void> {
  const field = await page.waitForSelector('#zip');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
}

async function importRegister(page: Page, path: string): Promise<void> {
  writeFileSync(path, JSON.stringify(FILE));
  const field = await page.waitForSelector('input[type="file"]');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
  await waitForWords(page, '2 added');
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { RULES_VERSION } from '../../utils/engine/criteria/assess.ts';
import type { Candidate } from '../../utils/model/candidate.ts';
import { clickOn, typeInto, waitForWords } from '../browsers/actions.ts';
import { allOf } from '../browsers/stored.ts';
import { upgradeFromVersionOne } from './version-one.ts';
import { inEachBrowser } from './world.ts';

const ID = 'kaderwerk.localhost';
const STORES = ['candidates', 'snapshots', 'bodies', 'summaries', 'searchWords'];

/** Upgrades and restarts take a busy machine long. */
const PATIENT = { timeout: 180_000 };

inEachBrowser('Backup and restore', (world) => {
  let backup: Buffer;
  let before: unknown[][];
  const everything = () => Promise.all(STORES.map((store) => allOf(world.extension, store)));
  const candidate = async () =>
    (await allOf<Candidate>(world.extension, 'candidates')).find(({ id }) => id === ID) as Candidate;

  async function open(page: Page, content: Buffer): Promise<void> {
    const path = join(world.home, 'backup.jsonl.gz');
    writeFileSync(path, content);
    const field = (await page.waitForSelector('input[accept*="gzip"]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(path);
  }

  test('two windows at one candidate: the edits of both are stored, and none unseen', PATIENT, async () => {
    await upgradeFromVersionOne(world);
    const [one, other] = [
      await world.running.openExtension(`register.html#/candidate/${ID}`),
      await world.running.openExtension(`register.html#/candidate/${ID}`),
    ];
    await typeInto(one, '#field-notes', 'Written in one window.');
    await typeInto(other, '#field-owner', 'Written in the other');
    await clickOn(one, 'Save changes');
    await waitForWords(one, 'Saved');
    await clickOn(other, 'Save changes');
    await waitForWords(other, 'Saved');
    const edited = await candidate();
    expect(edited).toMatchObject({ notes: 'Written in one window.', owner: 'Written in the other' });
    expect((await allOf(world.extension, 'candidates')).length).toBe(1);
    await one.close();
    await other.close();
  });

  test('one click makes a file with everything', PATIENT, async () => {
    // A vetting that version 1 had begun goes on by itself; then all is quiet.
    const states = async () => (await allOf<{ state: string }>(world.extension, 'vettings')).map(({ state }) => state);
    await expect.poll(states, { timeout: 90_000 }).toEqual(['done', 'done']);
    // So does judging by today's rules what version 1 judged by its own.
    const rules = async () => (await candidate()).assessment?.rulesVersion;
    await expect.poll(rules, { timeout: 60_000 }).toBe(RULES_VERSION);
    before = await everything();
    const page = await world.running.openExtension('options.html');
    // No test can answer the browser's own dialog for files.
    await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }));
    await clickOn(page, 'Make a backup');
    await waitForWords(page, 'was made.');
    backup = await world.savedBytes('.gz');
    expect(backup.length).toBeGreaterThan(30_000);
    await page.close();
  });

  test('a damaged file is refused with its place, and nothing is changed', PATIENT, async () => {
    const page = await world.running.openExtension('options.html');
    await open(page, backup.subarray(0, backup.length >> 1));
    await waitForWords(page, 'the rest of it is missing. Nothing was changed.');
    await open(page, Buffer.from('something else'));
    await waitForWords(page, 'The file is not a backup made by Vetwell. Nothing was changed.');
    expect(await everything()).toEqual(before);
    await page.close();
  });

  test('after everything was deleted, the file brings it back; a second time changes nothing', PATIENT, async () => {
    const page = await world.running.openExtension('options.html');
    await typeInto(page, 'form input[type="text"][aria-describedby="wipe-refused"]', 'delete');
    await clickOn(page, 'Delete everything');
    await waitForWords(page, 'Everything was deleted.');
    expect(await allOf(world.extension, 'bodies')).toEqual([]);
    for (const expected of ['not here', 'the same']) {
      await open(page, backup);
      await waitForWords(page, expected);
      await clickOn(page, 'Add it');
      await waitForWords(page, 'The backup was restored.');
      expect(await everything()).toEqual(before);
    }
    await page.close();
  });

  test('replacing: what is not in the backup goes, and was named before', PATIENT, async () => {
    const page = await world.running.openExtension(`register.html#/candidate/${ID}`);
    await typeInto(page, '#field-notes', 'Changed later.');
    await clickOn(page, 'Save changes');
    await waitForWords(page, 'Saved');
    await page.close();
    const options = await world.running.openExtension('options.html');
    await open(options, backup);
    await waitForWords(options, '1 vendor is newer here');
    await clickOn(options, 'Put in place of everything here');
    await waitForWords(options, 'Everything here goes');
    await clickOn(options, 'Replace everything');
    await waitForWords(options, 'The backup was restored.');
    expect(await everything()).toEqual(before);
    expect((await indexedDbNames(options)).includes('vetwell-restore')).toBe(false);
    await options.close();
  });
});

const indexedDbNames = (page: Page): Promise<(string | undefined)[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

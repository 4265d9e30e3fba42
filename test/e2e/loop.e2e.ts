import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Candidate } from '../../utils/model/candidate.ts';
import { type RegisterFile, registerFileSchema } from '../../utils/model/register-file.ts';
import type { VettingJob } from '../../utils/model/vetting-job.ts';
import {
  badgeOf,
  clickOn,
  download,
  openExport,
  openPopup,
  openTab,
  typeInto,
  waitForWords,
} from '../browsers/actions.ts';
import { allOf, quoteFaults } from '../browsers/stored.ts';
import { inEachBrowser, switchNoticingOn, type World } from './world.ts';

const VENDORS = [
  { host: 'harbourline.localhost', name: 'Harbourline', documents: 10 },
  { host: 'kaderwerk.localhost', name: 'Kaderwerk', documents: 7 },
];

const SECURITY_TXT = '/.well-known/security.txt';

inEachBrowser('The whole loop', (world) => {
  let exported: RegisterFile;

  test('after the user has said yes, nothing is asked of anybody while browsing', async () => {
    await switchNoticingOn(world);
    expect(world.server.requests).toEqual([]);
  });

  for (const { host, name, documents } of VENDORS) {
    test(`${name}: the badge tells how many documents were found, and nothing is fetched for it`, async () => {
      const tab = await openTab(world.running, world.extension, world.server.url(host));
      await expect.poll(() => badgeOf(world.extension, tab.id)).toBe(String(documents));
      const fetched = world.server.requests.filter((request) => request.host === host).map(({ path }) => path);
      expect(fetched.filter((path) => !path.startsWith('/assets/'))).toEqual(['/']);
    });

    test(`${name}: one click reads and judges, with quotes that stand in the stored bytes`, async () => {
      const assessment = await vet(world, host);
      expect(assessment.findings.filter(({ verdict }) => verdict === 'met').length).toBeGreaterThan(15);
      expect(await quoteFaults(world.extension, assessment)).toEqual([]);
      const others = world.server.requests.filter((request) => VENDORS.every((vendor) => vendor.host !== request.host));
      expect(others).toEqual([]);
      // One of the two links to it; the other is asked for it, has none, and nothing is made of that.
      const asked = world.server.requests.filter((one) => one.host === host && one.path === SECURITY_TXT);
      expect(asked).toHaveLength(1);
    });

    test(`${name}: saved as a candidate, it stands in the register`, async () => {
      const popup = await popupFor(world, host);
      await clickOn(popup, 'Save as candidate');
      await waitForWords(popup, 'This vendor is in your register.');
      await popup.close();
    });
  }

  test('a person edits and decides', async () => {
    const page = await world.running.openExtension('register.html#/candidate/harbourline.localhost');
    await typeInto(page, '#field-tags', 'rota, care');
    await typeInto(page, '#field-notes', 'Ask for the audit clause.');
    await clickOn(page, 'Save changes');
    await waitForWords(page, 'Saved');
    await clickOn(page, 'Accepted with conditions');
    await typeInto(page, 'form textarea[required]', 'Audits must be allowed first.');
    await clickOn(page, 'Record the decision');
    await waitForWords(page, 'Decide anew');
    await page.close();
  });

  test('a quote can be looked up in the stored text', async () => {
    const candidate = (await allOf<Candidate>(world.extension, 'candidates')).find(({ id }) =>
      id.startsWith('harbour'),
    )!;
    const { documents, findings } = candidate.assessment!;
    const [evidence] = findings.find(({ verdict }) => verdict === 'met')!.evidence;
    const { snapshotId } = documents[evidence!.document]!;
    const page = await world.running.openExtension(
      `register.html#/text/${snapshotId}/${evidence!.start}-${evidence!.end}`,
    );
    await page.waitForSelector('mark');
    expect(await page.$eval('mark', (mark) => mark.textContent)).toBe(evidence!.quote);
    await page.close();
  });

  test('the candidate’s page tells of the vendor itself; the user’s own authority follows from the country set', async () => {
    const candidate = (await allOf<Candidate>(world.extension, 'candidates')).find(({ id }) =>
      id.startsWith('harbour'),
    )!;
    const { identity, subProcessors } = candidate.assessment!.profile!;
    expect(subProcessors.length).toBeGreaterThan(0);
    const page = await world.running.openExtension(`register.html#/candidate/${candidate.id}/profile`);
    for (const { name } of subProcessors.slice(0, 10)) await waitForWords(page, name);
    if (identity.legalName) await waitForWords(page, identity.legalName.value);
    await waitForWords(page, 'Autoriteit Persoonsgegevens');
    const options = await world.running.openExtension('options.html');
    await options.waitForSelector('select');
    await options.select('select', 'BE');
    await waitForWords(page, 'Gegevensbeschermingsautoriteit');
    await options.select('select', 'NL');
    await options.close();
    await page.close();
  });

  test('after a restart of the browser everything is still there', async () => {
    const before = await allOf<Candidate>(world.extension, 'candidates');
    await world.restart();
    expect(await allOf<Candidate>(world.extension, 'candidates')).toEqual(before);
    const page = await world.running.openExtension('register.html');
    for (const { name } of VENDORS) await waitForWords(page, name);
    for (const { assessment } of before) expect(await quoteFaults(world.extension, assessment!)).toEqual([]);
    await page.close();
  });

  test('the shortlist is exported as JSON and CSV', async () => {
    exported = await exportRegister(world);
    expect(exported.candidates.map(({ id }) => id).sort()).toEqual(VENDORS.map(({ host }) => host));
    expect(exported.candidates.find(({ id }) => id.startsWith('harbour'))).toMatchObject({
      tags: ['rota', 'care'],
      notes: 'Ask for the audit clause.',
      decision: { outcome: 'accepted-with-conditions', reason: 'Audits must be allowed first.' },
    });
    const page = await world.running.openExtension('register.html');
    await openExport(page, 'CSV');
    await download(page);
    const csv = await world.saved('.csv');
    for (const { host } of VENDORS) expect(csv).toContain(host);
    await page.close();
  });

  test('the whole interface changes to Dutch, and back', async () => {
    const page = await world.running.openExtension('options.html');
    await clickOn(page, 'Nederlands');
    await waitForWords(page, 'Instellingen');
    const register = await world.running.openExtension('register.html#/candidate/kaderwerk.localhost');
    await waitForWords(register, 'Wat de leverancier zelf schrijft');
    await register.close();
    await clickOn(page, 'English');
    await waitForWords(page, 'Settings');
    await page.close();
  });

  test('deleting everything leaves nothing', async () => {
    const page = await world.running.openExtension('options.html');
    await typeInto(page, 'form input[type="text"][aria-describedby="wipe-refused"]', 'delete');
    await clickOn(page, 'Delete everything');
    await waitForWords(page, 'Everything was deleted.');
    for (const store of ['candidates', 'vettings', 'snapshots', 'bodies']) {
      expect(await allOf(world.extension, store), store).toEqual([]);
    }
    await page.close();
  });

  test('importing the file brings the same register back, and a second time changes nothing', async () => {
    await importRegister(world, exported, '2 added');
    const again = await exportRegister(world);
    expect(comparable(again)).toEqual(comparable(exported));
    await importRegister(world, exported, '2 unchanged');
  });

  test('in all this nobody but the two vendors was asked for anything', () => {
    expect(world.strangers()).toEqual([]);
    const hosts = new Set(world.server.requests.map(({ host }) => host));
    expect([...hosts].sort()).toEqual(VENDORS.map(({ host }) => host));
  });
});

async function popupFor(world: World, host: string) {
  const tab = await openTab(world.running, world.extension, world.server.url(host));
  return openPopup(world.running, tab.id);
}

async function vet(world: World, host: string) {
  const popup = await popupFor(world, host);
  await waitForWords(popup, 'Looks like a vendor that may process data for you.');
  await clickOn(popup, 'Vet this vendor');
  await waitForWords(popup, 'What the vendor’s own words show');
  await popup.close();
  const job = (await allOf<VettingJob>(world.extension, 'vettings')).find(({ id }) => id === host)!;
  expect(job.documents.filter(({ state }) => state !== 'read')).toEqual([]);
  return job.assessment!;
}

async function exportRegister(world: World): Promise<RegisterFile> {
  const page = await world.running.openExtension('register.html');
  await openExport(page, 'Vetwell JSON');
  await download(page);
  const file = registerFileSchema.parse(JSON.parse(await world.saved('.json')));
  await page.close();
  return file;
}

async function importRegister(world: World, file: RegisterFile, outcome: string): Promise<void> {
  const path = join(world.home, 'register.json');
  writeFileSync(path, JSON.stringify(file));
  const page = await world.running.openExtension('register.html');
  const field = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
  await waitForWords(page, outcome);
  await page.close();
}

/** All but the moment of the export and the log entry that an import leaves. */
const comparable = ({ candidates, snapshots }: RegisterFile) => ({
  candidates: candidates
    .map((candidate) => ({ ...candidate, audit: candidate.audit.filter(({ action }) => action !== 'imported') }))
    .sort((a, b) => a.id.localeCompare(b.id)),
  snapshots: snapshots.toSorted((a, b) => a.id.localeCompare(b.id)),
});

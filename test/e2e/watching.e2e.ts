import { expect, test } from 'vitest';
import type { Candidate } from '../../utils/model/candidate.ts';
import type { VendorChange } from '../../utils/model/vendor-change.ts';
import type { Watch } from '../../utils/model/watch.ts';
import { badgeOf, clickOn, openPopup, openTab, waitForOneOf, waitForWords } from '../browsers/actions.ts';
import { allOf } from '../browsers/stored.ts';
import { REAL_CHANGES, WATCHED_HOST, watchedServer } from '../fixtures/watched-vendor.ts';
import { inBrowser, inEachBrowser } from './world.ts';

const HELD = '/legal/subprocessors';
const READ = 'What the vendor’s own words show';

type ExtensionApi = {
  alarms: {
    create(name: string, info: object): Promise<void>;
    get(name: string): Promise<{ periodInMinutes?: number } | undefined>;
  };
};

inEachBrowser('A vendor that is watched for a year', (world) => {
  const watch = async () => (await allOf<Watch>(world.extension, 'watches'))[0];
  const changes = async () =>
    (await allOf<VendorChange>(world.extension, 'changes')).toSorted((a, b) => a.foundAt - b.foundAt);
  const candidate = async () => (await allOf<Candidate>(world.extension, 'candidates'))[0]!;
  const asked = (path: string) => world.server.requests.filter((one) => one.host === WATCHED_HOST && one.path === path);

  /** Lets the next check be due now, and the browser's alarm ring: as if days had passed. */
  const ring = () =>
    world.extension.evaluate(async () => {
      const api = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const opened = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('vetwell');
        request.onsuccess = () => resolve(request.result);
      });
      const store = opened.transaction('watches', 'readwrite').objectStore('watches');
      await new Promise<void>((resolve) => {
        const all = store.getAll();
        all.onsuccess = () => {
          const [only] = all.result as object[];
          store.put({ ...only, nextAt: 0 }).onsuccess = () => resolve();
        };
      });
      opened.close();
      // The last look for what is due sets the alarm to its calm pace when it ends; ours must come after that.
      const { alarms } = api.browser ?? api.chrome;
      for (let tries = 0; tries < 30 && (await alarms.get('watching'))?.periodInMinutes !== 30; tries++)
        await new Promise((resolve) => setTimeout(resolve, 100));
      await alarms.create('watching', { when: Date.now() + 50 });
    });

  const alarmMinutes = () =>
    world.extension.evaluate(async () => {
      const api = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      return (await (api.browser ?? api.chrome).alarms.get('watching'))?.periodInMinutes;
    });

  async function checkedOn(day: number): Promise<void> {
    watchedServer.day = day;
    const before = (await watch())?.lastAt ?? 0;
    await ring();
    await expect
      .poll(async () => ((await watch())?.check === null ? ((await watch())?.lastAt ?? 0) : 0), { timeout: 60_000 })
      .toBeGreaterThan(before);
  }

  test('vetted and saved, it is watched by one click', async () => {
    watchedServer.day = 0;
    const tab = await openTab(world.running, world.extension, world.server.url(WATCHED_HOST));
    const popup = await openPopup(world.running, tab.id);
    await clickOn(popup, await waitForOneOf(popup, 'Vet this vendor', 'Vet it anyway'));
    await waitForWords(popup, READ, 60_000);
    await clickOn(popup, 'Save as candidate');
    await waitForWords(popup, 'This vendor is in your register.');
    await popup.close();
    await tab.page.close();
    expect((await candidate()).documents.filter(({ problem }) => problem === null)).toHaveLength(6);
    const register = await world.running.openExtension(`register.html#/candidate/${WATCHED_HOST}/changes`);
    await clickOn(register, 'Watch this vendor');
    await expect.poll(async () => (await watch())?.lastAt ?? null, { timeout: 60_000 }).not.toBeNull();
    await waitForWords(register, 'Check now');
    expect(await changes()).toEqual([]);
    await register.close();
  });

  test('a year later exactly what really changed has been found', { timeout: 400_000 }, async () => {
    for (const { day } of REAL_CHANGES) await checkedOn(day + 1);
    // What is not there counts when it is not there twice.
    expect((await changes()).map(({ kind }) => kind)).not.toContain('document-vanished');
    await checkedOn(REAL_CHANGES.at(-1)!.day + 2);
    const found = (await changes()).map(({ kind, url }) => ({ kind, path: new URL(url).pathname }));
    expect(found).toEqual(REAL_CHANGES.map(({ kind, path }) => ({ kind, path })));
  });

  test('an unchanged document is asked for only if it changed', () => {
    expect(asked('/legal/terms').length).toBeGreaterThan(REAL_CHANGES.length);
    expect(watchedServer.notModified).toBeGreaterThan(REAL_CHANGES.length - 2);
  });

  test('the inbox names the changes, counts them, and gives until when to object', async () => {
    const material = (await changes()).filter((change) => change.material).length;
    expect(material).toBe(REAL_CHANGES.length - 1);
    const blank = await openTab(world.running, world.extension, 'about:blank');
    await expect.poll(() => badgeOf(world.extension, blank.id)).toBe(String(material));
    await blank.page.close();
    const inbox = await world.running.openExtension('register.html#/changes');
    await waitForWords(inbox, 'Breach notice: 48 hours → 72 hours');
    await waitForWords(inbox, 'Sub-processor added: Cloudmere, Inc. (United States)');
    await waitForWords(inbox, 'Object by ');
    await waitForWords(inbox, 'The agreement gives 30 days.');
    await waitForWords(inbox, `${material} open changes`);
    await clickOn(inbox, 'Acknowledge all: Lanternpost');
    await waitForWords(inbox, `${material} changes acknowledged.`);
    await waitForWords(inbox, '0 open changes');
    await clickOn(inbox, 'Undo');
    await waitForWords(inbox, `${material} open changes`);
    await inbox.close();
  });

  test('assessed again, only the findings that were touched are made anew', async () => {
    const before = (await candidate()).assessment!;
    const touched = new Set((await changes()).flatMap(({ reopened }) => reopened.map(({ criterion }) => criterion)));
    const inbox = await world.running.openExtension('register.html#/changes');
    await clickOn(inbox, 'Assess again: Lanternpost');
    await waitForWords(inbox, 'The findings that the changes touch were made anew.');
    await inbox.close();
    const after = (await candidate()).assessment!;
    const hours = (assessment: typeof after) =>
      assessment.findings.find(({ criterion }) => criterion === 'dpa-breach-notification')?.value?.amount;
    expect([hours(before), hours(after)]).toEqual([48, 72]);
    const verdicts = (assessment: typeof after) =>
      assessment.findings
        .filter(({ criterion }) => !touched.has(criterion))
        .map(({ criterion, verdict }) => [criterion, verdict]);
    expect(verdicts(after)).toEqual(verdicts(before));
  });

  test('the background dies in the middle of a check: it goes on, and reads nothing twice', async () => {
    const known = (await changes()).length;
    const release = world.server.hold(WATCHED_HOST, HELD);
    const count = asked(HELD).length;
    const dpa = asked('/legal/dpa').length;
    const { lastAt } = (await watch())!;
    await ring();
    await expect.poll(() => asked(HELD).length, { timeout: 30_000 }).toBe(count + 1);
    await world.running.killBackground();
    release();
    expect((await watch())?.check).not.toBeNull();
    await ring();
    await expect.poll(async () => (await watch())?.check, { timeout: 60_000 }).toBeNull();
    expect((await watch())!.lastAt).toBeGreaterThan(lastAt!);
    expect(asked(HELD)).toHaveLength(count + 2);
    expect(asked('/legal/dpa')).toHaveLength(dpa + 1);
    expect(await changes()).toHaveLength(known);
  });

  test('after a restart of the browser it is still watched: the alarm is there, and rings', async () => {
    const before = (await watch())!.lastAt!;
    await world.restart();
    await expect.poll(alarmMinutes).toBe(30);
    await ring();
    await expect
      .poll(async () => ((await watch())?.check === null ? ((await watch())?.lastAt ?? 0) : 0), { timeout: 60_000 })
      .toBeGreaterThan(before);
  });
});

// In Firefox only: Chromium asks in a bubble of its own that no protocol can answer.
inBrowser('firefox', 'e2e', 'Notifications', (world) => {
  type PermissionsApi = { permissions: { contains(permissions: object): Promise<boolean> } };
  const isAllowed = () =>
    world.extension.evaluate(() =>
      (globalThis as unknown as { browser: PermissionsApi }).browser.permissions.contains({
        permissions: ['notifications'],
      }),
    );

  test('are off until the user asks for them, and off again when they are taken back', async () => {
    expect(await isAllowed()).toBe(false);
    await clickOn(world.extension, 'Show notifications');
    await waitForWords(world.extension, 'On: your browser shows a notification');
    expect(await isAllowed()).toBe(true);
    await world.extension.evaluate(() => scrollTo(0, 0));
    await clickOn(world.extension, 'Stop and withdraw the permission');
    await expect.poll(isAllowed).toBe(false);
  });
});

import { expect, test } from 'vitest';
import type { VettingJob } from '../../utils/model/vetting-job.ts';
import { clickOn, openPopup, openTab, waitForOneOf, waitForWords } from '../browsers/actions.ts';
import { allOf } from '../browsers/stored.ts';
import { inEachBrowser } from './world.ts';

const HOST = 'harbourline.localhost';
const HELD = '/legal/terms';

inEachBrowser('A vetting that is interrupted', (world) => {
  const job = async () => (await allOf<VettingJob>(world.extension, 'vettings')).find(({ id }) => id === HOST);
  const asked = (path: string) => world.server.requests.filter((one) => one.host === HOST && one.path === path).length;
  let tabId: number;

  test('the background dies while a document is on its way', async () => {
    const release = world.server.hold(HOST, HELD);
    tabId = (await openTab(world.running, world.extension, world.server.url(HOST))).id;
    const popup = await openPopup(world.running, tabId);
    await clickOn(popup, 'Vet this vendor');
    await expect.poll(() => asked(HELD), { timeout: 20_000 }).toBe(1);
    const read = (await job())!.documents.filter(({ state }) => state === 'read');
    await popup.close();
    await world.running.killBackground();
    release();
    expect((await job())!.state).toBe('running');
    expect((await job())!.documents.filter(({ state }) => state === 'read')).toEqual(read);
  });

  test('nothing is lost: it goes on by itself or by a click, and reads nothing twice', async () => {
    const popup = await openPopup(world.running, tabId);
    const shown = await waitForOneOf(popup, 'Go on', 'documents read', 'What the vendor’s own words show');
    if (shown === 'Go on') await clickOn(popup, 'Go on');
    await waitForWords(popup, 'What the vendor’s own words show', 60_000);
    const done = (await job())!;
    expect(done.state).toBe('done');
    expect(done.documents.filter(({ state }) => state !== 'read')).toEqual([]);
    for (const { url } of done.documents) {
      const { pathname } = new URL(url);
      expect(asked(pathname), pathname).toBe(pathname === HELD ? 2 : 1);
    }
    await popup.close();
  });

  test('cancelled, it stops where it is, and goes on by a click', async () => {
    const release = world.server.hold(HOST, HELD);
    const popup = await openPopup(world.running, tabId);
    await clickOn(popup, 'Vet again');
    await expect.poll(() => asked(HELD), { timeout: 20_000 }).toBe(3);
    await clickOn(popup, 'Cancel');
    await waitForWords(popup, 'What was read is kept.');
    expect((await job())!.state).toBe('cancelled');
    release();
    await clickOn(popup, 'Go on');
    await waitForWords(popup, 'What the vendor’s own words show', 60_000);
    expect((await job())!.documents.filter(({ state }) => state !== 'read')).toEqual([]);
  });
});

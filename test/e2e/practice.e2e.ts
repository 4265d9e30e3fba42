import { expect, test } from 'vitest';
import type { Candidate } from '../../utils/model/candidate.ts';
import type { Snapshot } from '../../utils/model/snapshot.ts';
import { clickOn, openPopup, openTab, waitForWords, wordsOn } from '../browsers/actions.ts';
import { allOf } from '../browsers/stored.ts';
import { inEachBrowser } from './world.ts';

inEachBrowser('Without a site', (world) => {
  test('the first pages lead to a vendor to practise on, and ask for nothing', async () => {
    const page = await world.running.openExtension('onboarding.html');
    await waitForWords(page, 'Step 1 of 3');
    await clickOn(page, 'Next');
    await waitForWords(page, 'What stays with you');
    await clickOn(page, 'Next');
    await clickOn(page, 'Vet the practice vendor');
    await waitForWords(page, 'Practice: this vendor does not exist');
    await waitForWords(page, 'What the vendor’s own words show', 60_000);
    expect(await wordsOn(page)).toContain('no later than 72 hours');
    expect(world.server.requests).toEqual([]);
    expect(world.strangers()).toEqual([]);
    await clickOn(page, 'Save as candidate');
    await waitForWords(page, 'Record the decision');
    await page.close();
  });

  test('its own pages are seen like a site, in the popup and the panel', async () => {
    const known = await ids();
    const page = await world.running.openExtension('practice/index.html');
    const tabId = (await ids()).find((id) => !known.includes(id))!;
    const popup = await openPopup(world.running, tabId);
    await waitForWords(popup, 'This vendor is in your register.');
    await waitForWords(popup, 'Practice: this vendor does not exist');
    await popup.close();
    const panel = await world.running.openExtension(`side-panel.html?tab=${tabId}`);
    await waitForWords(panel, 'Lanternpost');
    await waitForWords(panel, 'Missing and weak');
    await clickOn(panel, 'Remove it');
    await waitForWords(panel, '4 documents found');
    await expect.poll(() => allOf<Candidate>(world.extension, 'candidates')).toEqual([]);
    expect(await allOf<Snapshot>(world.extension, 'snapshots')).toEqual([]);
    await panel.close();
    await page.close();
  });

  const ids = (): Promise<number[]> =>
    world.extension.evaluate(async () => {
      type Api = { tabs: { query(filter: object): Promise<{ id: number }[]> } };
      const global = globalThis as unknown as { browser?: Api; chrome: Api };
      return (await (global.browser ?? global.chrome).tabs.query({})).map(({ id }) => id);
    });

  test('nothing of all that asked anybody', async () => {
    const tab = await openTab(world.running, world.extension, world.server.url('harbourline.localhost'));
    expect(new Set(world.server.requests.map(({ host }) => host))).toEqual(new Set(['harbourline.localhost']));
    await tab.page.close();
  });
});

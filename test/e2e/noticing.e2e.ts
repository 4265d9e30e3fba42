import { expect, test } from 'vitest';
import { badgeOf, clickOn, openPopup, openTab, waitForOneOf, waitForWords, wordsOn } from '../browsers/actions.ts';
import { inEachBrowser, switchNoticingOn } from './world.ts';

inEachBrowser('What is noticed, and what is not', (world) => {
  test('without a word from the user no page is looked at', async () => {
    const tab = await openTab(world.running, world.extension, world.server.url('harbourline.localhost'));
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await badgeOf(world.extension, tab.id)).toBe('');
    await tab.page.close();
    await switchNoticingOn(world);
  });

  test.each([
    ['a news site', 'news.localhost', '/'],
    ['an article about the GDPR', 'news.localhost', '/2025/05/09/gdpr-seven-years-on'],
    ['a web shop', 'shop.localhost', '/'],
    ['a product in a web shop', 'shop.localhost', '/kettles/stovetop'],
  ])('%s is not called a vendor', async (_what, host, path) => {
    const tab = await openTab(world.running, world.extension, world.server.url(host, path));
    const popup = await openPopup(world.running, tab.id);
    await waitForOneOf(popup, 'Does not look like a vendor', 'Probably not a vendor');
    expect(await wordsOn(popup)).not.toContain('Vet this vendor');
    expect(await badgeOf(world.extension, tab.id)).toBe('');
    await popup.close();
    await tab.page.close();
  });

  test('a single-page site is looked at again when it shows another page', async () => {
    const tab = await openTab(world.running, world.extension, world.server.url('pinwheel.localhost'));
    const { page } = tab;
    await waitForWords(page, 'Know who is in the building');
    const before = await badgeOf(world.extension, tab.id);
    await clickOn(page, 'Legal');
    await waitForWords(page, 'Legal documents');
    await expect.poll(() => badgeOf(world.extension, tab.id)).toBe('3');
    expect(before).not.toBe('3');
    const loads = world.server.requests.filter(({ host, path }) => host === 'pinwheel.localhost' && path === '/legal');
    expect(loads).toEqual([]);
    const popup = await openPopup(world.running, tab.id);
    await waitForWords(popup, '3 documents found');
  });
});

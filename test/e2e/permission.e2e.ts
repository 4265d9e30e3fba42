import { expect, test } from 'vitest';
import { badgeOf, clickOn, openPopup, openTab, waitForWords } from '../browsers/actions.ts';
import { inBrowser, switchNoticingOn } from './world.ts';

// The build that users get, which may see no site until it is allowed to. In Firefox only: Chromium asks in a bubble
// of its own that no protocol can answer.
inBrowser('firefox', 'store', 'Permission for sites', (world) => {
  const open = (host: string) => openTab(world.running, world.extension, world.server.url(host));
  const origins = () =>
    world.extension.evaluate(() =>
      (
        globalThis as unknown as { browser: { permissions: { getAll(): Promise<{ origins: string[] }> } } }
      ).browser.permissions
        .getAll()
        .then((all) => all.origins),
    );

  test('installed, it may see no site at all', async () => {
    expect(await origins()).toEqual([]);
    const tab = await open('harbourline.localhost');
    const popup = await openPopup(world.running, tab.id);
    await waitForWords(popup, 'Nothing to read here');
    expect(await badgeOf(world.extension, tab.id)).toBe('');
  });

  test('allowed by the button, it notices vendors and vets them', async () => {
    await switchNoticingOn(world);
    expect(await origins()).not.toEqual([]);
    const tab = await open('kaderwerk.localhost');
    await expect.poll(() => badgeOf(world.extension, tab.id)).toBe('7');
    const popup = await openPopup(world.running, tab.id);
    await clickOn(popup, 'Vet this vendor');
    await waitForWords(popup, 'What the vendor’s own words show');
  });

  test('withdrawn in the settings, it sees nothing again', async () => {
    await clickOn(world.extension, 'Stop and withdraw the permission');
    await waitForWords(world.extension, 'Off: only the page on which you click');
    await expect.poll(origins).toEqual([]);
    const tab = await open('harbourline.localhost');
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await badgeOf(world.extension, tab.id)).toBe('');
  });
});

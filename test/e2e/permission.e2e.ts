import { expect, test } from 'vitest';
import type { Candidate } from '../../utils/model/candidate.ts';
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
    await clickOn(popup, 'Save as candidate');
    await waitForWords(popup, 'This vendor is in your register.');
    await popup.close();
  });

  test('withdrawn in the settings, it sees nothing again', async () => {
    await clickOn(world.extension, 'Stop and withdraw the permission');
    await waitForWords(world.extension, 'Off: only the page on which you click');
    await expect.poll(origins).toEqual([]);
    const tab = await open('harbourline.localhost');
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await badgeOf(world.extension, tab.id)).toBe('');
  });

  test('without any permission everything else still works: the register, the stored texts, notes and exports', async () => {
    const asked = world.server.requests.length;
    const page = await world.running.openExtension('register.html#/candidate/kaderwerk.localhost');
    await waitForWords(page, 'What the vendor’s own words show');
    await typeInto(page, '#field-notes', 'Read without permission.');
    await clickOn(page, 'Save changes');
    await waitForWords(page, 'Saved');
    const { assessment } = (await allOf<Candidate>(world.extension, 'candidates'))[0]!;
    expect(await quoteFaults(world.extension, assessment!)).toEqual([]);
    await page.close();
    const register = await world.running.openExtension('register.html');
    await openExport(register, 'Vetwell JSON');
    await download(register);
    expect(await world.saved('.json')).toContain('Read without permission.');
    await register.close();
    expect(world.server.requests.length).toBe(asked);
  });
});

import { beforeEach, expect, test, vi } from 'vitest';
import { fake, fakeBrowser, resetFakeBrowser } from '../../test/unit/fake-browser.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { clearSettings, onSettingsChange, readSettings, writeSettings } from './settings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../test/unit/fake-browser.ts')).fakeBrowser }));

beforeEach(resetFakeBrowser);

test('the language is at first the browser’s, where we speak it', async () => {
  fake.language = 'nl-BE';
  expect(await readSettings()).toEqual({
    language: 'nl',
    theme: 'system',
    noticeWhileBrowsing: false,
    userName: '',
    country: 'NL',
    registerColumns: DEFAULT_SETTINGS.registerColumns,
  });
  fake.language = 'de';
  expect((await readSettings()).language).toBe('en');
  await writeSettings({ language: 'nl' });
  expect((await readSettings()).language).toBe('nl');
});

test('two pages that write different settings at once lose neither', async () => {
  await Promise.all([writeSettings({ theme: 'dark' }), writeSettings({ userName: 'J. de Vries' })]);
  expect(await readSettings()).toMatchObject({ theme: 'dark', userName: 'J. de Vries' });
});

test('a damaged setting has its default and does not take the others with it', async () => {
  await fakeBrowser.storage.local.set({
    'settings.theme': 'neon',
    'settings.userName': 'J. de Vries',
    'settings.country': 'Belgium',
  });
  expect(await readSettings()).toMatchObject({ theme: 'system', userName: 'J. de Vries', country: 'NL' });
});

test('a listener hears of changes until it stops', async () => {
  const heard = vi.fn();
  const stop = onSettingsChange(heard);
  await writeSettings({ theme: 'light' });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(expect.objectContaining({ theme: 'light' })));
  stop();
  await clearSettings();
  expect(heard).toHaveBeenCalledTimes(1);
  expect((await readSettings()).theme).toBe('system');
});

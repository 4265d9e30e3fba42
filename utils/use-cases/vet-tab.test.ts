import { beforeEach, expect, test, vi } from 'vitest';
import { fake, resetFakeBrowser } from '../../test/unit/fake-browser.ts';
import { freshDatabase } from '../../test/unit/fresh-database.ts';
import { NOW } from '../../test/unit/records.ts';
import { rememberTab, type TabState, tabState } from '../storage/tab-state.ts';
import { findVetting } from '../storage/vettings.ts';
import { lookAtTab, vetTab } from './vet-tab.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../test/unit/fake-browser.ts')).fakeBrowser }));
// Running a vetting is told in its own tests; here it must only be asked for.
const keepRunning = vi.hoisted(() => vi.fn(async () => {}));
vi.mock('./vetting/vetting-runs.ts', () => ({ keepRunning }));

const TAB = 7;
const ID = 'brightledger.example';
const HOME = `https://${ID}/`;

const seen: TabState = {
  url: HOME,
  vendor: { id: ID, name: 'Brightledger', homepage: HOME },
  detection: {
    site: { kind: 'vendor', confidence: 0.9, signals: [] },
    page: { documentType: null, language: 'en' },
    links: [
      { url: `${HOME}dpa`, text: 'DPA', documentType: 'dpa', confidence: 0.9 },
      { url: 'https://trust.host.example/brightledger', text: 'Trust', documentType: 'trust-center', confidence: 0.8 },
      { url: 'http://192.168.1.1/privacy', text: 'Privacy', documentType: 'privacy-policy', confidence: 0.8 },
    ],
  },
  identitySources: [{ origin: 'footer', url: HOME, text: '© Brightledger B.V.' }],
};

beforeEach(async () => {
  resetFakeBrowser();
  keepRunning.mockClear();
  await freshDatabase();
});

test('a tab that was not seen yet is looked at now, and only then', async () => {
  const executed = vi.fn(async (injection: unknown) => {
    expect(injection).toEqual({ target: { tabId: TAB }, files: ['/observe.js'] });
    await rememberTab(TAB, seen);
    return [];
  });
  fake.execute = executed;
  await lookAtTab(TAB);
  expect(await tabState(TAB)).toEqual(seen);
  await lookAtTab(TAB);
  expect(executed).toHaveBeenCalledOnce();
});

test('of a tab that the browser does not let us see nothing is known, and it cannot be vetted', async () => {
  await lookAtTab(TAB);
  expect(await tabState(TAB)).toBeNull();
  await expect(vetTab(TAB)).rejects.toThrow(/look at this tab/);
});

test('vetting stores a job with the documents that may be read, and sets it going', async () => {
  await rememberTab(TAB, seen);
  const started = await vetTab(TAB, NOW);
  expect(started.documents.map(({ url, state }) => [url, state])).toEqual([
    [`${HOME}dpa`, 'waiting'],
    ['https://trust.host.example/brightledger', 'waiting'],
  ]);
  expect(started.securityTxt).toBe(`${HOME}.well-known/security.txt`);
  expect(await findVetting(ID)).toEqual(started);
  expect(keepRunning).toHaveBeenCalledWith(ID);
});

test('two windows that vet the same vendor share one job', async () => {
  await rememberTab(TAB, seen);
  await rememberTab(8, { ...seen, url: `${HOME}pricing` });
  const [first, second] = await Promise.all([vetTab(TAB, NOW), vetTab(8, NOW + 5)]);
  expect(second).toEqual(first);
});

import { beforeEach, expect, test, vi } from 'vitest';
import { fake, resetFakeBrowser } from '../../test/unit/fake-browser.ts';
import { freshDatabase } from '../../test/unit/fresh-database.ts';
import { candidate, job, NOW } from '../../test/unit/records.ts';
import { changeCandidate } from '../storage/candidates.ts';
import { rememberTab, type TabState } from '../storage/tab-state.ts';
import { changeVetting, findVetting } from '../storage/vettings.ts';
import { lookAtTab, vetTab } from './tab-view.ts';

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

test('a tab that was seen is shown with its vetting, its candidate, and the permissions that are missing', async () => {
  await rememberTab(TAB, seen);
  await changeVetting(ID, () => job({ state: 'done' }));
  await changeCandidate(ID, () => candidate());
  fake.granted.add('http://192.168.1.1/*');
  expect(await lookAtTab(TAB)).toEqual({
    vendor: seen.vendor,
    detection: seen.detection,
    job: job({ state: 'done' }),
    candidate: candidate(),
    missingOrigins: [`https://*.${ID}/*`, 'https://trust.host.example/*'],
  });
});

test('a tab that was not seen yet is looked at now', async () => {
  fake.execute = async (injection) => {
    expect(injection).toEqual({ target: { tabId: TAB }, files: ['/observe.js'] });
    await rememberTab(TAB, seen);
    return [];
  };
  expect((await lookAtTab(TAB)).vendor).toEqual(seen.vendor);
});

test('a tab that the browser does not let us see shows nothing, and cannot be vetted', async () => {
  expect(await lookAtTab(TAB)).toEqual({
    vendor: null,
    detection: null,
    job: null,
    candidate: null,
    missingOrigins: [],
  });
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

import { beforeEach, expect, test, vi } from 'vitest';
import { fake, resetFakeBrowser } from '../../test/unit/fake-browser.ts';
import { freshDatabase } from '../../test/unit/fresh-database.ts';
import { candidate, job } from '../../test/unit/records.ts';
import { changeCandidate } from '../storage/candidates.ts';
import { saidOf } from '../storage/site-words.ts';
import { rememberTab, type TabState } from '../storage/tab-state.ts';
import { changeVetting } from '../storage/vettings.ts';
import { noticePage } from './notice.ts';
import { say, siteAtAGlance } from './site-at-a-glance.ts';
import { wipe } from './wipe.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../test/unit/fake-browser.ts')).fakeBrowser }));

const TAB = 7;
const ID = 'brightledger.example';
const HOME = `https://www.${ID}/`;
const link = (url: string) => ({ url, text: 'DPA', documentType: 'dpa' as const, confidence: 0.9 });

const seen: TabState = {
  url: HOME,
  vendor: { id: ID, name: 'Brightledger', homepage: HOME },
  detection: {
    site: { kind: 'not-vendor', confidence: 0.6, signals: [] },
    page: { documentType: null, language: 'en' },
    links: [link(`${HOME}dpa`), link('https://brightledger.example.host.example/dpa')],
  },
  identitySources: [],
};

beforeEach(async () => {
  resetFakeBrowser();
  await freshDatabase();
});

test('what was seen and stored is shown, with the permissions that are missing', async () => {
  await rememberTab(TAB, seen);
  await changeVetting(ID, () => job({ state: 'done' }));
  await changeCandidate(ID, () => candidate());
  expect(await siteAtAGlance(TAB)).toMatchObject({
    vendor: seen.vendor,
    job: job({ state: 'done' }),
    candidate: candidate(),
    openChanges: [],
    said: null,
    missingOrigins: expect.arrayContaining([`https://*.${ID}/*`, 'https://brightledger.example.host.example/*']),
  });
});

test('of a tab in which nothing was seen nothing is known', async () => {
  expect(await siteAtAGlance(TAB)).toBeNull();
});

test('the user’s word on a site counts for its whole domain and for the badge, until it is taken back', async () => {
  await rememberTab(TAB, seen);
  await say(TAB, 'vendor');
  expect(fake.badges.get(TAB)).toBe('2');
  expect((await siteAtAGlance(TAB))?.said).toBe('vendor');
  await say(TAB, null);
  expect(fake.badges.get(TAB)).toBe('');
  expect((await siteAtAGlance(TAB))?.said).toBeNull();
});

test('on the next page of that site the user’s word still counts', async () => {
  const page = { url: HOME, html: '<p>Hello</p><a href="/privacy">Privacy policy</a>' };
  await noticePage(page, { tabId: TAB, url: HOME });
  expect(fake.badges.get(TAB)).toBe('');
  await say(TAB, 'vendor');
  await noticePage(page, { tabId: TAB + 1, url: HOME });
  expect(fake.badges.get(TAB + 1)).toBe('1');
});

test('what the user said of sites goes with everything else', async () => {
  await rememberTab(TAB, seen);
  await say(TAB, 'not-vendor');
  await wipe();
  expect(await saidOf(ID)).toBeNull();
});

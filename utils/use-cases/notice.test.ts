import { beforeEach, expect, test, vi } from 'vitest';
import { fake, resetFakeBrowser } from '../../test/unit/fake-browser.ts';
import { LOOK_AGAIN } from '../platform/look-again.ts';
import { readSettings, writeSettings } from '../storage/settings.ts';
import { rememberTab, tabState } from '../storage/tab-state.ts';
import { applyNoticing, noticePage, onTabUpdated, switchNoticing } from './notice.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../test/unit/fake-browser.ts')).fakeBrowser }));

beforeEach(resetFakeBrowser);

const HOME = 'https://tidydesk.example/';
const TAB = 7;
const vendorPage = {
  url: HOME,
  html: `<!doctype html><html lang="en"><head><title>Tidydesk: helpdesk software for teams</title>
  <script type="application/ld+json">{"@type":"SoftwareApplication","name":"Tidydesk","offers":{"price":"9"}}</script></head>
  <body><nav><a href="/pricing">Pricing</a><a href="/login">Log in</a><a href="/signup">Start free trial</a></nav>
  <main><h1>Helpdesk software that teams like</h1><p>Cloud platform with integrations and an API. Book a demo.</p></main>
  <footer><a href="/privacy">Privacy Policy</a><a href="/dpa">Data Processing Agreement</a><a href="/security">Security</a></footer>
  </body></html>`,
};
const newsPage = {
  url: 'https://quay-news.example/ferry',
  html: `<!doctype html><html lang="en"><head><title>The Quay News</title><meta property="og:type" content="article"></head>
  <body><article><h1>Ferry late again</h1><time datetime="2026-01-01">1 January</time><p>${'The ferry was late. '.repeat(40)}</p></article>
  <footer><a href="/privacy">Privacy Policy</a></footer></body></html>`,
};

test('a vendor’s page is remembered for the popup, with the number of documents on the badge', async () => {
  await noticePage(vendorPage, { tabId: TAB, url: HOME });
  const seen = await tabState(TAB);
  expect(seen).toMatchObject({
    url: HOME,
    vendor: { id: 'tidydesk.example' },
    detection: { site: { kind: 'vendor' } },
  });
  expect(fake.badges.get(TAB)).toBe('3');
});

test('a page of a newspaper gets no badge', async () => {
  await noticePage(newsPage, { tabId: TAB, url: newsPage.url });
  expect((await tabState(TAB))?.detection.site.kind).toBe('not-vendor');
  expect(fake.badges.get(TAB)).toBe('');
});

test('a page that shows hardly a word yet, or no document of a vendor’s, may not be finished', async () => {
  const lookAt = (html: string) => noticePage({ url: HOME, html }, { tabId: TAB, url: HOME });
  const text = `<p>${'The harbour office plans its rotas with us. '.repeat(10)}</p>`;
  const withoutFooter = vendorPage.html.replace('</main>', `${text}</main>`).replace(/<footer>.*<\/footer>/, '');
  expect(await lookAt('<div id="app">Loading…</div>')).toEqual({ isUnfinished: true });
  expect(await lookAt(withoutFooter)).toEqual({ isUnfinished: true });
  expect(await lookAt(vendorPage.html.replace('</main>', `${text}</main>`))).toEqual({ isUnfinished: false });
  expect(await lookAt(newsPage.html)).toEqual({ isUnfinished: false });
});

test('a page that says it is another site is taken for the site it came from', async () => {
  await noticePage({ ...vendorPage, url: 'https://bank.example/' }, { tabId: TAB, url: 'https://liar.example/' });
  expect(await tabState(TAB)).toMatchObject({ url: 'https://liar.example/', vendor: { id: 'liar.example' } });
});

const remember = () =>
  rememberTab(TAB, {
    url: HOME,
    vendor: { id: 'tidydesk.example', name: 'Tidydesk', homepage: HOME },
    detection: {
      site: { kind: 'vendor', confidence: 1, signals: [] },
      page: { documentType: null, language: 'en' },
      links: [],
    },
    identitySources: [],
  });

test.each([
  ['another address', { url: 'https://tidydesk.example/pricing' }],
  ['an address we may not know', { status: 'loading' }],
])('a tab that goes to %s is forgotten, and the page in it asked to look again', async (_where, change) => {
  await remember();
  await onTabUpdated(TAB, change);
  expect(await tabState(TAB)).toBeNull();
  expect(fake.badges.get(TAB)).toBe('');
  expect(fake.asked).toEqual([{ tabId: TAB, message: LOOK_AGAIN }]);
});

test.each([{ status: 'complete' }, { title: 'New title' }, { url: `${HOME}#pricing` }])(
  'a tab that stays where it is is left alone: %j',
  async (change) => {
    await remember();
    await onTabUpdated(TAB, change);
    expect(await tabState(TAB)).not.toBeNull();
    expect(fake.asked).toEqual([]);
  },
);

const ALL = ['http://*/*', 'https://*/*'];
const grant = () => {
  for (const site of ALL) fake.granted.add(site);
};

test('noticing registers the content script for all sites, and switching it off removes it', async () => {
  grant();
  await switchNoticing(true);
  expect([...fake.scripts.values()]).toEqual([expect.objectContaining({ matches: ALL, persistAcrossSessions: true })]);
  expect((await readSettings()).noticeWhileBrowsing).toBe(true);
  await switchNoticing(false);
  expect(fake.scripts.size).toBe(0);
  expect((await readSettings()).noticeWhileBrowsing).toBe(false);
});

test('without the permission the setting stays off', async () => {
  await switchNoticing(true);
  expect(fake.scripts.size).toBe(0);
  expect((await readSettings()).noticeWhileBrowsing).toBe(false);
});

test('a permission that is taken back is reflected in the setting', async () => {
  grant();
  await switchNoticing(true);
  fake.granted.clear();
  await applyNoticing();
  expect(fake.scripts.size).toBe(0);
  expect((await readSettings()).noticeWhileBrowsing).toBe(false);
});

test('after an update, which forgets registered scripts, it is registered again; twice at once is once', async () => {
  grant();
  await writeSettings({ noticeWhileBrowsing: true });
  await Promise.all([applyNoticing(), applyNoticing()]);
  expect(fake.scripts.size).toBe(1);
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Candidate } from '../../utils/model/candidate.ts';
import { clickOn, openPopup, openTab, waitForWords } from '../browsers/actions.ts';
import { allOf, quoteFaults } from '../browsers/stored.ts';
import { HOSTILE_HOST } from '../fixtures/hostile-vendor.ts';
import { inEachBrowser, switchNoticingOn, type World } from './world.ts';

const FIREFOX_ID = 'vetwell@vetwell.example';

inEachBrowser('A hostile vendor, page and extension', (world) => {
  test('what the vendor’s pages hold is shown as words: in the popup, while vetting, and saved', async () => {
    await switchNoticingOn(world);
    const tab = await openTab(world.running, world.extension, world.server.url(HOSTILE_HOST));
    const popup = await openPopup(world.running, tab.id);
    await waitForWords(popup, 'Looks like a vendor that may process data for you.');
    await expectOnlyOurs(popup);
    await clickOn(popup, 'Vet this vendor');
    await waitForWords(popup, 'What the vendor’s own words show');
    await expectOnlyOurs(popup);
    await clickOn(popup, 'Save as candidate');
    await waitForWords(popup, 'This vendor is in your register.');
    await popup.close();
  });

  test('the quotes hold the code as words, byte for byte', async () => {
    const { assessment } = await theCandidate(world);
    const quotes = assessment!.findings.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
    expect(quotes.filter((quote) => quote.includes('<script>')).length).toBeGreaterThan(1);
    expect(await quoteFaults(world.extension, assessment!)).toEqual([]);
  });

  test('nothing of it runs, draws or asks in the register, on the candidate’s pages and in the stored text', async () => {
    const { id, assessment } = await theCandidate(world);
    const [evidence] = assessment!.findings.flatMap((finding) => finding.evidence);
    const { snapshotId } = assessment!.documents[evidence!.document]!;
    const pages = [
      '',
      `#/candidate/${id}`,
      `#/candidate/${id}/profile`,
      `#/candidate/${id}/documents`,
      `#/candidate/${id}/questions`,
      `#/text/${snapshotId}/${evidence!.start}-${evidence!.end}`,
    ];
    for (const route of pages) {
      const page = await world.running.openExtension(`register.html${route}`);
      await page.waitForFunction(() => /mockingbird/i.test(document.body.innerText), { polling: 100 });
      await expectOnlyOurs(page);
      await page.close();
    }
  });

  test('a web page cannot reach the extension', async () => {
    const page = await world.running.open(world.server.url('news.localhost'));
    const seen = await page.evaluate(
      async (id) => {
        type Runtime = { sendMessage?: (to: string, message: unknown) => Promise<unknown> };
        const world = globalThis as { chrome?: { runtime?: Runtime }; browser?: { runtime?: Runtime } };
        const send = (world.browser ?? world.chrome)?.runtime?.sendMessage;
        if (send === undefined) return 'no way to send';
        const request = send(id, { vetwell: 'run-queue', request: {} });
        return Promise.resolve(request).then(
          (reply) => JSON.stringify(reply) ?? 'nothing',
          () => 'refused',
        );
      },
      await ownId(world),
    );
    expect(['no way to send', 'nothing', 'refused']).toContain(seen);
    await page.close();
  });

  test('another extension is not heard', async () => {
    await world.running.browser.installExtension(otherExtension(world, await ownId(world)));
    const page = await world.running.open(world.server.url('shop.localhost'));
    await page.waitForFunction(() => document.documentElement.dataset.told !== undefined, { polling: 100 });
    const told = JSON.parse((await page.evaluate(() => document.documentElement.dataset.told))!) as {
      reply?: unknown;
      error?: string;
    };
    expect(told).toEqual({ error: expect.stringMatching(/\S/) });
    await page.close();
    expect((await allOf<Candidate>(world.extension, 'candidates')).length).toBe(1);
  });

  test('nobody but the vendor was asked for anything', () => {
    expect(world.strangers()).toEqual([]);
    const visited = ['news.localhost', 'shop.localhost'];
    const asked = world.server.requests.filter(({ host }) => !visited.includes(host));
    expect([...new Set(asked.map(({ host }) => host))]).toEqual([HOSTILE_HOST]);
  });
});

const theCandidate = async (world: World): Promise<Candidate> =>
  (await allOf<Candidate>(world.extension, 'candidates')).find(({ id }) => id === HOSTILE_HOST)!;

const ownId = async ({ family, extension }: World): Promise<string> =>
  family === 'firefox' ? FIREFOX_ID : extension.evaluate(() => location.host);

/** No element, style or script of the vendor's is part of our page, and none of them has run. */
async function expectOnlyOurs(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const own = (url: string) => url.startsWith(`${location.origin}/`) || url.startsWith('data:');
    const foreign = (selector: string, attribute: 'src' | 'href') =>
      [...document.querySelectorAll(selector)].filter((one) => !own((one as never)[attribute] ?? '')).length;
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ protocol }) => protocol);
    return {
      ran: (globalThis as { ran?: boolean }).ran,
      hidden: getComputedStyle(document.body).display === 'none',
      elements:
        foreign('script, img, iframe, embed', 'src') + foreign('link', 'href') + foreign('object, base', 'href'),
      handlers: document.querySelectorAll('[onerror], [onload], [onclick]').length,
      links: links.filter((protocol) => !['http:', 'https:', 'mailto:', location.protocol].includes(protocol)),
    };
  });
  expect(found).toEqual({ ran: undefined, hidden: false, elements: 0, handlers: 0, links: [] });
}

/** A small extension that says to ours what our own pages say, and tells the page it is in what came of it. */
function otherExtension(world: World, to: string): string {
  const folder = join(world.home, 'other');
  const isFirefox = world.family === 'firefox';
  mkdirSync(folder);
  const message = { vetwell: 'vet-tab', request: { tabId: 1 } };
  const background = `chrome.runtime.onMessage.addListener((_message, _sender, respond) => {
    chrome.runtime.sendMessage(${JSON.stringify(to)}, ${JSON.stringify(message)}, (reply) =>
      respond({ reply, error: chrome.runtime.lastError && chrome.runtime.lastError.message }));
    return true;
  });`;
  const content = `chrome.runtime.sendMessage('try', (told) => {
    document.documentElement.dataset.told = JSON.stringify(told ?? { error: 'no answer' });
  });`;
  const manifest = {
    name: 'Other',
    version: '1.0',
    manifest_version: isFirefox ? 2 : 3,
    background: isFirefox ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    content_scripts: [{ matches: ['http://shop.localhost/*'], js: ['content.js'] }],
    ...(isFirefox && { browser_specific_settings: { gecko: { id: 'other@other.example' } } }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), background);
  writeFileSync(join(folder, 'content.js'), content);
  return folder;
}

import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Candidate } from '../../utils/model/candidate.ts';
import type { VettingJob } from '../../utils/model/vetting-job.ts';
import { badgeOf, clickOn, openPopup, openTab, type Tab, waitForWords, wordsOn } from '../browsers/actions.ts';
import { allOf } from '../browsers/stored.ts';
import { inEachBrowser, switchNoticingOn, type World } from './world.ts';

const HOST = 'harbourline.localhost';
const CRITERION = 'dpa-breach-notification';

inEachBrowser('Beside the page', (world) => {
  let site: Tab;
  let panel: Page;
  let quoted: { url: string; quote: string };

  test('the panel shows what is known of the tab, and vets the vendor in it', async () => {
    await switchNoticingOn(world);
    site = await openTab(world.running, world.extension, world.server.url(HOST));
    await expect.poll(() => badgeOf(world.extension, site.id)).not.toBe('');
    panel = await world.running.openExtension(`side-panel.html?tab=${site.id}`);
    await waitForWords(panel, 'Not vetted yet');
    await clickOn(panel, 'Vet this vendor');
    await waitForWords(panel, 'What the vendor’s own words show', 60_000);
    for (const words of ['Score', 'Coverage', 'Must-haves', 'Findings', 'Open at this sentence']) {
      expect(await wordsOn(panel)).toContain(words);
    }
    quoted = await quoteOf(world);
  });

  test('its filter leaves what is missing and weak', async () => {
    await clickOn(panel, 'Missing and weak');
    await expect
      .poll(() => panel.$$eval('.finding .verdict', (all) => all.some((one) => one.textContent === 'Met')))
      .toBe(false);
    await clickOn(panel, 'All');
  });

  test('a click on a quote opens the document and highlights the sentence; Escape takes that away', async () => {
    await openQuote(panel, quoted);
    await waitForWords(panel, 'Highlighted in the page.');
    const page = await pageShowing(world, quoted.url);
    expect(await highlightIn(page)).toBe(folded(quoted.quote));
    expect(await page.$$('mark')).toEqual([]);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await expect.poll(() => highlightIn(page)).toBeNull();
  });

  test('a document that is open is not opened again; folded sections are opened', async () => {
    const page = await pageShowing(world, quoted.url);
    const tabs = (await world.running.browser.pages()).length;
    await page.evaluate(() => {
      const folded = document.createElement('details');
      folded.append(...document.body.childNodes);
      document.body.append(folded);
    });
    await openQuote(panel, quoted);
    await expect.poll(() => highlightIn(page)).toBe(folded(quoted.quote));
    expect(await page.$eval('details', ({ open }) => open)).toBe(true);
    expect((await world.running.browser.pages()).length).toBe(tabs);
  });

  test('a sentence that changed a little is found, and said to have changed', async () => {
    const page = await pageShowing(world, quoted.url);
    await replaceInText(page, 'hours', 'working days');
    await openQuote(panel, quoted);
    await waitForWords(panel, 'Some words of this sentence have changed.');
    expect(await highlightIn(page)).toContain('working days');
  });

  test('a sentence that is gone is said to be gone, and nothing is highlighted', async () => {
    const page = await pageShowing(world, quoted.url);
    await page.evaluate(() => document.body.replaceChildren('This page has moved.'));
    await openQuote(panel, quoted);
    await waitForWords(panel, 'The page does not say this any more.');
    expect(await highlightIn(page)).toBeNull();
    await page.close();
  });

  test('what is saved can be overruled in the panel', async () => {
    await clickOn(panel, 'Save as candidate');
    await waitForWords(panel, 'This vendor is in your register.');
    const form = await panel.waitForSelector('.overrule button');
    await panel.bringToFront();
    await form!.click();
    await panel.select('.overrule__form select', 'contradicted');
    await panel.type('.overrule__form textarea', 'Their contract says otherwise.');
    await clickOn(panel, 'Change the verdict');
    await waitForWords(panel, 'Their contract says otherwise.');
    const [candidate] = await allOf<Candidate>(world.extension, 'candidates');
    expect(candidate?.overrules).toMatchObject([{ verdict: 'contradicted', reason: 'Their contract says otherwise.' }]);
    await panel.close();
  });

  test('it follows the tab in front', async () => {
    const following = await world.running.openExtension('side-panel.html');
    await site.page.bringToFront();
    await waitForWords(following, 'Harbourline');
    const news = await openTab(world.running, world.extension, world.server.url('news.localhost'));
    await news.page.bringToFront();
    await waitForWords(following, 'There is nothing to vet here');
    expect(await wordsOn(following)).not.toContain('Harbourline');
    await following.close();
    await news.page.close();
  });

  test('the popup shows a known vendor from what is stored: nobody is asked', async () => {
    const asked = world.server.requests.length;
    const times: number[] = [];
    for (let turn = 0; turn < 5; turn++) {
      const popup = await openPopup(world.running, site.id);
      await waitForWords(popup, 'This vendor is in your register.');
      times.push(await popup.evaluate(() => performance.getEntriesByName('vetwell-shown')[0]!.startTime));
      await popup.close();
    }
    expect(world.server.requests.length).toBe(asked);
    const [, , median] = times.toSorted((a, b) => a - b);
    const ratio = median! / (await mereFilesTime(world));
    // Told, not asserted: a clock says little on a machine that does other things as well.
    console.log(
      `${world.family}: popup content after ${Math.round(median!)} ms, ${ratio.toFixed(1)} × a page without script`,
    );
  });

  test('the user’s word on what a site is counts, on the badge as well, until it is taken back', async () => {
    const shop = await openTab(world.running, world.extension, world.server.url('shop.localhost'));
    const popup = await openPopup(world.running, shop.id);
    await clickOn(popup, 'This is a vendor after all');
    await waitForWords(popup, 'You said that this is a vendor.');
    await expect.poll(() => badgeOf(world.extension, shop.id)).not.toBe('');
    await clickOn(popup, 'Undo');
    await expect.poll(() => badgeOf(world.extension, shop.id)).toBe('');
    await popup.close();
    await shop.page.close();
  });
});

/** How long, in milliseconds, a page of the extension without any script takes, in the middle of three. */
async function mereFilesTime({ running }: World): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const page = await running.openExtension('practice/index.html');
    times.push(await page.evaluate(() => performance.getEntriesByType('navigation')[0]!.duration));
    await page.close();
  }
  return times.toSorted((a, b) => a - b)[1]!;
}

/** A sentence on breaches, in the document in which it was found. */
async function quoteOf(world: World): Promise<{ url: string; quote: string }> {
  const [job] = await allOf<VettingJob>(world.extension, 'vettings');
  const { findings, documents } = job!.assessment!;
  const [evidence] = findings.find(({ criterion }) => criterion === CRITERION)!.evidence;
  return { url: documents[evidence!.document]!.url, quote: evidence!.quote };
}

/** Clicks on the link of this quote. */
async function openQuote(panel: Page, { url, quote }: { url: string; quote: string }): Promise<void> {
  await panel.bringToFront();
  const link = await panel.evaluateHandle(
    (wanted) =>
      [...document.querySelectorAll('.quote')]
        .find((one) => one.querySelector('blockquote')?.textContent === wanted.quote)
        ?.querySelector<HTMLElement>(`a[href^="${wanted.url}"]`),
    { url, quote },
  );
  await (link as ElementHandle<HTMLElement>).click();
}

async function pageShowing(world: World, url: string): Promise<Page> {
  for (const page of await world.running.browser.pages()) {
    if ((await page.evaluate(() => location.href.split('#')[0]).catch(() => '')) === url) return page;
  }
  throw new Error(`${url} is not open`);
}

const folded = (text: string) => text.replace(/[\s|]+/gu, ' ').trim();

/** The words that are highlighted, white space folded; null when none are. */
const highlightIn = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('vetwell-quote') ?? [];
    return range ? String(range).replace(/\s+/gu, ' ').trim() : null;
  });

const replaceInText = (page: Page, before: string, after: string): Promise<void> =>
  page.evaluate(
    (from, to) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        node.nodeValue = node.nodeValue!.replaceAll(from, to);
      }
    },
    before,
    after,
  );

import type { ElementHandle, Page } from 'puppeteer-core';
import type { RunningBrowser } from './launch.ts';

// What a person does with the extension, in the words that stand on the screen.

/** Browsers draw no frames in tabs that are not in front, and by frames Puppeteer waits unless it is told otherwise. */
const POLLING = { polling: 100 };

/** Waits for a visible button, link or summary with this label to stand still, and clicks on it. */
export async function clickOn(page: Page, label: string): Promise<void> {
  await page.bringToFront();
  const handle = await page.waitForFunction(
    (wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>('button, a, summary, label')].find((element) => {
        const name = (element.getAttribute('aria-label') ?? element.innerText).replace(/\s+/g, ' ').trim();
        return name === wanted && element.checkVisibility();
      });
      // What still moves would be somewhere else by the time of the click.
      const world = globalThis as { placeSeen?: string };
      const place = found && JSON.stringify(found.getBoundingClientRect());
      const standsStill = place === world.placeSeen;
      world.placeSeen = place;
      return standsStill && found;
    },
    POLLING,
    label,
  );
  await (handle as ElementHandle<HTMLElement>).click();
}

/** Waits until the page shows these words. */
export async function waitForWords(page: Page, words: string, timeout = 30_000): Promise<void> {
  await page
    .waitForFunction((wanted) => document.body.innerText.includes(wanted), { ...POLLING, timeout }, words)
    .catch(async () => {
      throw new Error(`“${words}” did not appear; the page shows:\n${await wordsOn(page)}`);
    });
}

/** Waits until one of several things is shown, and tells which. */
export async function waitForOneOf(page: Page, ...words: string[]): Promise<string> {
  const found = await page.waitForFunction(
    (wanted) => wanted.find((one) => document.body.innerText.includes(one)),
    POLLING,
    words,
  );
  return (await found.jsonValue()) as string;
}

/** Puts words in place of what a field holds. */
export async function typeInto(page: Page, selector: string, words: string): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector(selector);
  await page.locator(selector).fill(words);
}

export const wordsOn = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

export interface Tab {
  page: Page;
  /** The browser's number of the tab, as extensions see it. */
  id: number;
}

type TabsApi = { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } };

/** Opens a website and tells which tab it got. */
export async function openTab(running: RunningBrowser, extensionPage: Page, url: string): Promise<Tab> {
  const known = await tabIds(extensionPage);
  const page = await running.open(url);
  const id = (await tabIds(extensionPage)).find((one) => !known.includes(one));
  if (id === undefined) throw new Error(`the browser tells of no tab for ${url}`);
  return { page, id };
}

const tabIds = (extensionPage: Page): Promise<number[]> =>
  extensionPage.evaluate(async () => {
    const world = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
    const tabs = await (world.browser ?? world.chrome).tabs.query({});
    return tabs.map(({ id }) => id);
  });

type ActionApi = { action: { getBadgeText(details: { tabId: number }): Promise<string> } };

/** What the toolbar button shows for a tab. */
export const badgeOf = (extensionPage: Page, tabId: number): Promise<string> =>
  extensionPage.evaluate((id) => {
    const world = globalThis as unknown as { browser?: ActionApi; chrome: ActionApi };
    return (world.browser ?? world.chrome).action.getBadgeText({ tabId: id });
  }, tabId);

/** The popup for a tab, opened as a page: no protocol can click on the browser's toolbar. */
export const openPopup = (running: RunningBrowser, tabId: number): Promise<Page> =>
  running.openExtension(`popup.html?tab=${tabId}`);

/** Opens the export dialog of the register and chooses where the candidates go. */
export async function openExport(page: Page, target: string): Promise<void> {
  await clickOn(page, 'Export…');
  await chooseExport(page, target);
}

/** In the open export dialog. */
export async function chooseExport(page: Page, target: string): Promise<void> {
  const radio = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('.exporter')]
        .find((one) => one.querySelector('.exporter__label')?.textContent === wanted)
        ?.querySelector('input'),
    POLLING,
    target,
  );
  await (radio as ElementHandle<HTMLInputElement>).click();
}

/** Has the file made that was chosen, and waits until it is. */
export async function download(page: Page): Promise<void> {
  await (await page.waitForSelector('.export-dialog button[type="submit"]'))!.click();
  await waitForWords(page, 'exported to');
}

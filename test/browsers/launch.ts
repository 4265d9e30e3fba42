import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import type { Family, InstalledBrowser } from './find.ts';

/** A browser that runs with the extension in it. The same few verbs for both families. */
export interface RunningBrowser {
  family: Family;
  browser: Browser;
  /** The page that greets a new user; null when the extension was there before. */
  welcome: Page | null;
  /** Opens a website in a new tab. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension ("register.html") in a new tab. */
  openExtension(path: string): Promise<Page>;
  /** Kills the service worker (Chromium) or event page (Firefox), as the browser itself may do at any moment. */
  killBackground(): Promise<void>;
  close(): Promise<void>;
}

interface LaunchWish {
  installed: InstalledBrowser;
  /** `e2e` unless said otherwise. */
  variant?: Variant;
  /** Kept between launches when given, so that storage survives a restart. */
  profile?: string;
  headless: boolean;
  /** Port of a proxy on this machine through which every request of the browser goes. */
  proxyPort?: number;
  /** Folder into which files are saved without asking. */
  downloads?: string;
}

/** `e2e` may read loopback sites without asking; `store` is what users get. */
export type Variant = 'e2e' | 'store';

function builtIn(variant: Variant, family: Family): string {
  const folder = family === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  return fileURLToPath(new URL(`../../.output/${variant === 'e2e' ? 'e2e/' : ''}${folder}`, import.meta.url));
}

const FIREFOX_ID = 'vetwell@vetwell.example';
/** Firefox draws a random origin for each installation; pinned, so that we can open our own pages. */
const FIREFOX_ORIGIN = '0f9d3c1e-5a37-4a51-9d5a-6f1f3a8f9b10';

function chromiumOptions({ proxyPort }: LaunchWish): LaunchOptions {
  const asRoot = process.getuid?.() === 0;
  return {
    browser: 'chrome',
    enableExtensions: true,
    // Loading an unpacked extension over the protocol is allowed through a pipe only.
    pipe: true,
    args: [
      '--disable-component-update',
      '--lang=en-GB',
      ...(asRoot ? ['--no-sandbox'] : []),
      // Without the second flag loopback would pass the proxy by.
      ...(proxyPort ? [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  };
}

function firefoxOptions({ proxyPort, downloads }: LaunchWish): LaunchOptions {
  return {
    browser: 'firefox',
    // Navigating to moz-extension: and about: pages counts as system access.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_ORIGIN }),
      // A temporary add-on goes when the browser closes; its storage and origin must still be there afterwards.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // Optional permissions are granted on a real click without the prompt that no test can answer.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(downloads && {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.useDownloadDir': true,
        'browser.download.always_ask_before_handling_new_types': false,
      }),
      ...(proxyPort && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxyPort,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxyPort,
        'network.proxy.allow_hijacking_localhost': true,
        'network.proxy.no_proxies_on': '',
      }),
    },
  };
}

async function saveWithoutAsking(browser: Browser, downloadPath: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
}

async function killServiceWorker(browser: Browser, origin: string): Promise<void> {
  const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(origin));
  const worker = await target?.worker();
  await worker?.close();
}

/** Firefox has no protocol for it, but a button for extension developers. */
async function killEventPage(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.goto('about:debugging#/runtime/this-firefox', { waitUntil: [] });
  // `waitForFunction` makes a function out of text, which pages with privileges forbid.
  const press = () =>
    page.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('button[class*="terminate-bgscript"]');
      button?.click();
      return button !== null && /\bStopped\b/.test(document.body.innerText);
    });
  for (let tries = 0; !(await press()); tries++) {
    if (tries > 50) throw new Error('the event page could not be stopped');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await page.close();
}

async function welcomePage(browser: Browser, origin: string): Promise<Page> {
  // Half a minute: a browser that starts beside two others takes its time.
  for (let tries = 0; tries < 300; tries++) {
    for (const page of await browser.pages()) {
      // Firefox tells the address of an extension's page only to the page itself.
      const url = await page.evaluate(() => location.href).catch(() => '');
      if (url === `${origin}onboarding.html`) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await browser.close();
  throw new NotGreeted('the extension did not greet its new user');
}

/** Starts the browser with the extension installed; once more where it was too busy to open the extension's first page. */
export async function launch(wish: LaunchWish): Promise<RunningBrowser> {
  return launchOnce(wish).catch((error: unknown) => {
    if (!(error instanceof NotGreeted)) throw error;
    console.warn(`${wish.installed.family}: ${error.message}; it is started once more`);
    return launchOnce(wish);
  });
}

class NotGreeted extends Error {}

async function launchOnce(wish: LaunchWish): Promise<RunningBrowser> {
  const { installed, headless, profile } = wish;
  const isFirefox = installed.family === 'firefox';
  // Firefox forgets temporary add-ons when it closes, so each start is an installation.
  const isNew = isFirefox || !profile || !existsSync(profile);
  const browser = await puppeteer.launch({
    ...(isFirefox ? firefoxOptions(wish) : chromiumOptions(wish)),
    executablePath: installed.path,
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
  });
  if (wish.downloads && !isFirefox) await saveWithoutAsking(browser, wish.downloads);
  const id = await browser.installExtension(builtIn(wish.variant ?? 'e2e', installed.family));
  const origin = isFirefox ? `moz-extension://${FIREFOX_ORIGIN}/` : `chrome-extension://${id}/`;

  return {
    family: installed.family,
    browser,
    welcome: isNew ? await welcomePage(browser, origin) : null,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async openExtension(path) {
      const page = await browser.newPage();
      // Firefox reports no load event for extension pages.
      await page.goto(origin + path, isFirefox ? { waitUntil: [] } : {});
      await page.waitForFunction(() => document.readyState === 'complete' && location.protocol.endsWith('extension:'), {
        polling: 50,
      });
      return page;
    },
    killBackground: () => (isFirefox ? killEventPage(browser) : killServiceWorker(browser, origin)),
    close: () => browser.close(),
  };
}

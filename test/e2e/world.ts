import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { clickOn, waitForWords, wordsOn } from '../browsers/actions.ts';
import { type Family, findBrowser } from '../browsers/find.ts';
import { launch, type RunningBrowser, type Variant } from '../browsers/launch.ts';
import { type FixtureServer, serveFixtures } from '../fixtures/server.ts';

const FAMILIES: Family[] = ['chromium', 'firefox'];
const PICTURES = fileURLToPath(new URL('../.results/failures/', import.meta.url));

/** A browser with the extension, on a profile of its own, in an invented web that it cannot leave. */
export interface World {
  family: Family;
  /** A folder that goes when the story ends. */
  home: string;
  server: FixtureServer;
  running: RunningBrowser;
  /** A page of the extension that stays open: the eye on its storage and on the toolbar. */
  extension: Page;
  /** Closes the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  /** The file that was saved last with this ending, when it is there. */
  saved(ending: string): Promise<string>;
  savedBytes(ending: string): Promise<Buffer>;
  /** Hosts outside the invented web that somebody asked for, those of the browser's own maker excepted. */
  strangers(): string[];
}

/** What browsers ask on their own account (updates, certificates, settings), with or without an extension. */
const OF_THE_BROWSER =
  /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox|microsoft|msn|bing)\.(com|net|org)$|^detectportal\./;

/** Tells the same story in each browser that is installed. */
export function inEachBrowser(title: string, tell: (world: World) => void): void {
  for (const family of FAMILIES) inBrowser(family, 'e2e', title, tell);
}

/** Tells a story in one browser. The world is made before the first test and ends after the last. */
export function inBrowser(family: Family, variant: Variant, title: string, tell: (world: World) => void): void {
  describe.skipIf(findBrowser(family) === null)(`${title} (${family})`, () => {
    const world = worldOf(family, variant);
    beforeAll(() => world.begin());
    afterEach(({ task }) => (task.result?.state === 'fail' ? takePictures(world, task.name) : undefined));
    afterAll(() => world.end());
    tell(world);
  });
}

function worldOf(family: Family, variant: Variant): World & { begin(): Promise<void>; end(): Promise<void> } {
  const start = async (world: World): Promise<void> => {
    world.running = await launch({
      installed: findBrowser(family)!,
      variant,
      profile: join(world.home, 'profile'),
      downloads: join(world.home, 'downloads'),
      headless: true,
      proxyPort: world.server.port,
    });
    // It would come to the front at a moment of its own choosing.
    await world.running.welcome?.close();
    world.extension = await world.running.openExtension('options.html');
  };
  return {
    family,
    // All there before the first test runs.
    home: '',
    server: undefined as unknown as FixtureServer,
    running: undefined as unknown as RunningBrowser,
    extension: undefined as unknown as Page,
    async begin() {
      this.home = mkdtempSync(join(tmpdir(), `vetwell-${family}-`));
      mkdirSync(join(this.home, 'downloads'));
      this.server = await serveFixtures();
      await start(this);
    },
    async restart() {
      await this.running.close();
      await start(this);
    },
    async end() {
      await this.running?.close();
      await this.server?.close();
      rmSync(this.home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
    strangers() {
      return this.server.strangers.filter((host) => !OF_THE_BROWSER.test(host));
    },
    async saved(ending) {
      return (await this.savedBytes(ending)).toString('utf8');
    },
    savedBytes(ending) {
      return lastSaved(join(this.home, 'downloads'), ending);
    },
  };
}

/** Waits for a finished file, takes it away, and returns what is in it. */
async function lastSaved(folder: string, ending: string): Promise<Buffer> {
  for (let tries = 0; tries < 100; tries++) {
    // While it is being written the browser gives it a name of its own, empty or gone a moment later.
    const name = readdirSync(folder).find((file) => file.startsWith('vetwell-') && file.endsWith(ending));
    const content = name === undefined ? Buffer.alloc(0) : readFileSync(join(folder, name));
    if (content.length > 0) {
      rmSync(join(folder, name!));
      return content;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no ${ending} file was saved`);
}

/** For whoever looks at a failure: every open page as it was, and its words. */
async function takePictures({ family, running }: World, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const file = `${PICTURES}${family}-${name.replace(/\W+/g, '-').slice(0, 60)}`;
  for (const [index, page] of (await running.browser.pages()).entries()) {
    const giveUp = new Promise((resolve) => setTimeout(resolve, 5_000));
    // A page that hangs, or has gone already, must not hide the others.
    await Promise.race([giveUp, takePicture(page, `${file}-${index}`)]).catch(() => undefined);
  }
}

async function takePicture(page: Page, file: string): Promise<void> {
  writeFileSync(`${file}.txt`, `${await page.evaluate(() => location.href)}\n\n${await wordsOn(page)}\n`);
  await page.bringToFront();
  await page.screenshot({ path: `${file}.png` });
}

/** Says yes to "Notice vendors while I browse", as a new user would. */
export async function switchNoticingOn({ running }: World): Promise<void> {
  const page = await running.openExtension('onboarding.html#try');
  await clickOn(page, 'Notice vendors while I browse');
  await waitForWords(page, 'The number on the Vetwell button');
  await page.close();
}

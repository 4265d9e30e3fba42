import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../utils/model/settings.ts';
import { axeFaults, layoutFaults, motionFaults, shownWords } from '../browsers/accessibility.ts';
import type { Family } from '../browsers/find.ts';
import { keyboardFaults } from '../browsers/keyboard.ts';
import type { ExtensionView } from './every-view.ts';
import { closeView, openView, type Surroundings, surround } from './open-view.ts';
import { inEachBrowser, type World } from './world.ts';

/** `dark`: the system's wish, which high contrast follows. */
interface Look extends Pick<Settings, 'theme' | 'language'> {
  dark?: boolean;
}

const LIGHT: Look = { theme: 'light', language: 'en' };
const HIGH_CONTRAST: Look = { theme: 'high-contrast', language: 'nl' };
/** Colours are the same in both browsers: in one they are looked at in every theme. */
const LOOKS: Record<Family, readonly Look[]> = {
  chromium: [
    LIGHT,
    { theme: 'dark', language: 'nl' },
    HIGH_CONTRAST,
    { theme: 'high-contrast', language: 'en', dark: true },
  ],
  firefox: [LIGHT, HIGH_CONTRAST],
};
const USUAL = { width: 1280, height: 900 };
/** 400 % of a window that is 1280 px wide (WCAG 1.4.10). */
const NARROW = { width: 320, height: 640 };

/** The same for each view, in each browser: what people need who see little, use no mouse, or have a narrow window. */
export function forEverybody(title: string, views: readonly ExtensionView[]): void {
  inEachBrowser(title, (world) => {
    let surroundings: Surroundings;
    const errors: string[] = [];

    beforeAll(async () => {
      surroundings = await surround(world, views);
    });

    describe.each(views)('$name', (view) => {
      const shown = {} as { page: Page };

      beforeAll(async () => {
        shown.page = await openView(world, view, surroundings);
        shown.page.on('pageerror', (error) => errors.push(`${view.name}: ${String(error)}`));
      });
      afterAll(() => closeView(world, shown.page, view));

      lookAt(world, view, shown);
    });

    test('no view failed on the way', () => expect(errors).toEqual([]));
  });
}

/** Each test looks at the page that is shown by the time it runs. */
function lookAt(world: World, { opener, whole }: ExtensionView, shown: { page: Page }): void {
  test('axe finds nothing, in any theme, in either language, in a wide window and a narrow one', async () => {
    const { page } = shown;
    const faults: string[] = [];
    for (const look of LOOKS[world.family]) {
      await wear(page, look);
      const found = await axeFaults(page, { enhanced: look.theme === 'high-contrast' });
      faults.push(...found.map((fault) => `${look.theme} ${look.language}: ${fault}`));
    }
    await wear(page, { theme: 'light', language: 'nl' });
    await page.setViewport(NARROW);
    const narrow = await axeFaults(page, { enhanced: false });
    expect([...faults, ...narrow.map((fault) => `narrow: ${fault}`)]).toEqual([]);
    expect(await page.$(whole), 'it was looked at in another state').not.toBeNull();
  });

  test('in a narrow window, and with text twice as large, nothing is cut off or lost', async () => {
    const { page } = shown;
    const faults: string[] = [];
    for (const language of ['nl', 'en'] as const) {
      await page.setViewport(NARROW);
      await wear(page, { theme: 'light', language });
      faults.push(...(await layoutFaults(page)).map((fault) => `narrow, ${language}: ${fault}`));
    }
    await page.setViewport(USUAL);
    const words = await shownWords(page);
    await textSize(page, '200%');
    faults.push(...(await layoutFaults(page)).map((fault) => `large text: ${fault}`));
    const larger = new Set(await shownWords(page));
    await textSize(page, '');
    expect([...faults, ...words.filter((word) => !larger.has(word)).map((word) => `lost: ${word}`)]).toEqual([]);
  });

  test('the Tab key reaches every control, one sees where it is, and nothing holds it', async () => {
    const { page } = shown;
    await page.setViewport(USUAL);
    expect(await keyboardFaults(page)).toEqual([]);
  });

  test.runIf(opener)('Escape closes it, and the focus is on what opened it', async () => {
    const { page } = shown;
    // To go on with Tab behind its last control closes a menu.
    if (!(await page.$(whole))) await page.click(opener!);
    await page.focus(`${whole} input`);
    await page.keyboard.press('Escape');
    await page.waitForFunction((selector) => !document.querySelector(selector), { polling: 20 }, whole);
    expect(await page.evaluate((selector) => document.activeElement?.matches(selector), opener!)).toBe(true);
  });

  test('nothing moves for those who asked for less motion', async (context) => {
    // Firefox learns of the wish from a preference at its start only.
    if (world.family === 'firefox') return context.skip();
    const { page } = shown;
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await motionFaults(page)).toEqual([]);
  });
}

/** By the extension's own settings; the system's wish for dark is what `color-scheme` would follow. */
async function wear(page: Page, { theme, language, dark = false }: Look): Promise<void> {
  await page.evaluate(
    async (settings, scheme) => {
      type Api = { storage: { local: { set(items: object): Promise<void> } } };
      const world = globalThis as unknown as { browser?: Api; chrome: Api };
      await (world.browser ?? world.chrome).storage.local.set(settings);
      document.documentElement.style.colorScheme = scheme;
    },
    { 'settings.theme': theme, 'settings.language': language },
    dark ? 'dark' : '',
  );
  await page.waitForFunction(
    (wanted) => [document.documentElement.dataset.theme, document.documentElement.lang].join() === wanted,
    { polling: 20 },
    `${theme},${language}`,
  );
}

const textSize = (page: Page, size: string): Promise<void> =>
  page.evaluate((wanted) => {
    document.documentElement.style.fontSize = wanted;
  }, size);

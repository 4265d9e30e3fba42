import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { openTab } from '../browsers/actions.ts';
import { putAll } from '../browsers/stored.ts';
import { inventedStore } from '../preview/invented-store.ts';
import type { ExtensionView, FileGiven } from './every-view.ts';
import type { World } from './world.ts';

/** What is there before any view opens. */
export interface Surroundings {
  /** Number of a tab that shows a vendor's site. */
  tab: number;
  /** Where the files are that a view may be given. */
  files: Readonly<Record<FileGiven, string>>;
}

/** Fills the browser's stores, opens a vendor's site, and has a backup made where a view is given one. */
export async function surround(world: World, views: readonly ExtensionView[]): Promise<Surroundings> {
  await putAll(world.extension, inventedStore());
  const { id } = await openTab(world.running, world.extension, world.server.url('harbourline.localhost'));
  const files = { backup: join(world.home, 'backup.gz'), damaged: join(world.home, 'damaged.gz') };
  if (views.some(({ file }) => file)) {
    const backup = await backupOf(world);
    writeFileSync(files.backup, backup);
    writeFileSync(files.damaged, backup.subarray(0, backup.length >> 1));
  }
  return { tab: id, files };
}

async function backupOf(world: World): Promise<Buffer> {
  const page = await world.running.openExtension('options.html');
  // No test can answer the browser's own dialog for files.
  await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }));
  await press(page, '[aria-labelledby="backup-title"] button');
  const backup = await world.savedBytes('.gz');
  await page.close();
  return backup;
}

/** Opens a view and does what must be done before it is whole. */
export async function openView(world: World, view: ExtensionView, { tab, files }: Surroundings): Promise<Page> {
  await remember(world.extension, view);
  const page = await world.running.openExtension(view.path.replace('{tab}', String(tab)));
  await page.bringToFront();
  if (view.file) {
    const field = await page.waitForSelector('input[accept*="gzip"]');
    await (field as ElementHandle<HTMLInputElement>).uploadFile(files[view.file]);
  }
  for (const selector of [...(view.opener ? [view.opener] : []), ...(view.press ?? [])]) await press(page, selector);
  await page.waitForSelector(view.whole);
  // A colour that still fades into another has a contrast of its own.
  await page.evaluate(() => document.documentElement.style.setProperty('--motion', '0ms'));
  return page;
}

export async function closeView({ extension }: World, page: Page, { local, session }: ExtensionView): Promise<void> {
  await page.close();
  await changeStorage(extension, 'local', 'remove', Object.keys(local ?? {}));
  await changeStorage(extension, 'session', 'remove', Object.keys(session ?? {}));
}

const press = async (page: Page, selector: string): Promise<void> => (await page.waitForSelector(selector))?.click();

async function remember(extension: Page, { rows, local, session }: ExtensionView): Promise<void> {
  if (rows) {
    // A background that starts goes on with what is stored: it must have started before.
    await wake(extension);
    await putAll(extension, rows);
  }
  await changeStorage(extension, 'local', 'set', local ?? {});
  await changeStorage(extension, 'session', 'set', session ?? {});
}

type Area = Record<'set' | 'remove', (items: unknown) => Promise<void>>;
interface Api {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: Record<'local' | 'session', Area>;
}

const changeStorage = (extension: Page, area: 'local' | 'session', verb: keyof Area, items: object): Promise<void> =>
  extension.evaluate(
    async (name, what, wanted) => {
      const world = globalThis as unknown as { browser?: Api; chrome: Api };
      await (world.browser ?? world.chrome).storage[name][what](wanted);
    },
    area,
    verb,
    items,
  );

const wake = (extension: Page): Promise<void> =>
  extension.evaluate(async () => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    await (world.browser ?? world.chrome).runtime.sendMessage({ vetwell: 'look-at-tab', request: { tabId: 1 } });
  });

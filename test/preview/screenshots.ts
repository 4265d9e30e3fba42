/**
 * Pictures of every view in every look: `npm run screenshots -- [--view popup] [--look light] [--into folder]`.
 * Builds the preview, and fails when a view has no picture, logs an error, is wider than its window or has
 * words that stick out of their box.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { sticksOut } from '../browsers/accessibility.ts';
import { findBrowser } from '../browsers/find.ts';
import { LOOKS, type Look, pictureName } from './looks.ts';

/** Popups and panels are narrow whatever the window is. */
const POPUP_WIDTH = 416;
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
const BUILT = fileURLToPath(new URL('../../.output/preview', import.meta.url));

const { values } = parseArgs({
  options: {
    view: { type: 'string', default: '' },
    look: { type: 'string', default: '' },
    into: { type: 'string', default: fileURLToPath(new URL('../../.output/screenshots', import.meta.url)) },
  },
});
process.exitCode = (await main()) ? 0 : 1;

async function main(): Promise<boolean> {
  await build({ root: fileURLToPath(new URL('.', import.meta.url)), logLevel: 'error' });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    try {
      const body = readFileSync(join(BUILT, path === '/' ? 'index.html' : path));
      response.setHeader('content-type', TYPES[extname(path) || '.html'] ?? 'application/octet-stream').end(body);
    } catch {
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    }
  }).listen(0, '127.0.0.1');
  const installed = findBrowser('chromium');
  if (!installed) throw new Error('Install Chromium, Chrome or Edge to take pictures.');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath: installed.path, headless: true, args });
  mkdirSync(values.into, { recursive: true });
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${String(error)}`));
  page.on('console', (message) => message.type() === 'error' && faults.push(`${page.url()}: ${message.text()}`));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await page.goto(origin);
  const views = await page.evaluate(() => (document.body.dataset.views ?? '').split(' '));
  const isWanted = (view: string) =>
    views.includes(values.view) ? view === values.view : view.startsWith(values.view);
  for (const view of views.filter(isWanted)) {
    for (const look of LOOKS.filter((one) => one.name.startsWith(values.look))) {
      faults.push(...(await picture(page, origin, view, look)));
    }
  }
  await browser.close();
  server.close();
  console.log(faults.length > 0 ? faults.join('\n') : `Pictures in ${values.into}`);
  return faults.length === 0;
}

async function picture(page: Page, origin: string, view: string, look: Look): Promise<string[]> {
  const width = /^(?:popup|panel)/.test(view) ? Math.min(look.width, POPUP_WIDTH) : look.width;
  const path = join(values.into, pictureName(view, look));
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: look.dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`${origin}/?view=${view}&theme=${look.theme}&language=${look.language}`, { waitUntil: 'load' });
  await press(page);
  const { excess, height, isEmpty } = await page.evaluate(() => ({
    excess: document.documentElement.scrollWidth - innerWidth,
    height: document.documentElement.scrollHeight,
    isEmpty: !document.getElementById('app')?.innerText.trim(),
  }));
  await page.setViewport({ width, height: Math.min(Math.max(height, 300), 4000) });
  await page.screenshot({ path });
  return [
    ...(excess > 0 ? [`${view} ${look.name}: ${excess} px wider than the window`] : []),
    ...(await sticksOut(page)).map((fault) => `${view} ${look.name}: ${fault}`),
    ...(isEmpty || !existsSync(path) ? [`${view} ${look.name}: there is nothing to be seen`] : []),
  ];
}

/** Presses what the view wants pressed; fails when it is not there. */
async function press(page: Page): Promise<void> {
  const wanted = JSON.parse((await page.evaluate(() => document.body.dataset.press)) ?? '[]') as string[];
  for (const selector of wanted) await page.click(selector);
  // What the pointer is over looks different.
  if (wanted.length > 0) await page.mouse.move(0, 0);
}

/**
 * Pictures of every view: `node test/preview/screenshots.ts [--view popup] [--axe path/to/axe.min.js]`.
 * Builds the preview, opens each view in each look, and fails when a view logs an error or is wider than its window.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../browsers/find.ts';

interface Look {
  name: string;
  theme: string;
  language: string;
  width: number;
  dark?: boolean;
}

const LOOKS: readonly Look[] = [
  { name: 'light-en', theme: 'light', language: 'en', width: 1280 },
  { name: 'dark-nl', theme: 'dark', language: 'nl', width: 1280 },
  { name: 'contrast-en', theme: 'high-contrast', language: 'en', width: 1280 },
  { name: 'contrast-dark-nl', theme: 'high-contrast', language: 'nl', width: 1280, dark: true },
  { name: 'narrow-nl', theme: 'light', language: 'nl', width: 320 },
];
const POPUP_WIDTH = 416;
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
const BUILT = fileURLToPath(new URL('../../.output/preview', import.meta.url));
const PICTURES = fileURLToPath(new URL('../../.output/screenshots', import.meta.url));

const { values } = parseArgs({
  options: { view: { type: 'string' }, look: { type: 'string' }, axe: { type: 'string' } },
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
  mkdirSync(PICTURES, { recursive: true });
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${String(error)}`));
  page.on('console', (message) => message.type() === 'error' && faults.push(`${page.url()}: ${message.text()}`));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await page.goto(origin);
  const views = await page.evaluate(() => (document.body.dataset.views ?? '').split(' '));
  for (const view of views.filter((one) => one.startsWith(values.view ?? ''))) {
    for (const look of LOOKS.filter((one) => one.name.startsWith(values.look ?? ''))) {
      faults.push(...(await picture(page, origin, view, look)));
    }
  }
  await browser.close();
  server.close();
  console.log(faults.length > 0 ? faults.join('\n') : `Pictures in ${PICTURES}`);
  return faults.length === 0;
}

async function picture(page: Page, origin: string, view: string, look: Look): Promise<string[]> {
  const width = view.startsWith('popup') ? Math.min(look.width, POPUP_WIDTH) : look.width;
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.dark ? 'dark' : 'light' }]);
  await page.goto(`${origin}/?view=${view}&theme=${look.theme}&language=${look.language}`, { waitUntil: 'load' });
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height: Math.min(Math.max(height, 300), 4000) });
  await page.screenshot({ path: join(PICTURES, `${view}.${look.name}.png`) });
  const faults = excess > 0 ? [`${view} ${look.name}: ${excess} px wider than the window`] : [];
  return values.axe
    ? [...faults, ...(await violations(page, values.axe)).map((one) => `${view} ${look.name}: ${one}`)]
    : faults;
}

/** What axe-core says, when it is at hand. */
async function violations(page: Page, axePath: string): Promise<string[]> {
  await page.addScriptTag({ path: axePath });
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(): Promise<{
          violations: { id: string; help: string; nodes: { html: string; failureSummary: string }[] }[];
        }>;
      };
    };
    const result = await axe.run();
    return result.violations.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`),
    );
  });
}

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { build } from '../browsers/build.ts';
import { findBrowser } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';

/** As many pages, evenly spread from the smallest to the largest; an odd number, so that one is the median. */
const SAMPLE = 21;
const ROUNDS = 3;
/** The content script waits a second before it looks again at a page that was empty. */
const SETTLED = 1_300;
/** A task that keeps the page from answering for longer counts as long (W3C Long Tasks). */
const LONG_TASK = 50;

interface Load {
  /** Milliseconds of the main thread in all tasks of the page. */
  tasks: number;
  /** Milliseconds of the main thread in our script, compiling included, and its longest stretch. */
  ours: number;
  longest: number;
}

/** What the content script costs a page in real Chromium, beside the same page without it. */
export async function benchContentScript(corpus: string): Promise<string[]> {
  const installed = findBrowser('chromium');
  const pages = pagesOf(corpus);
  if (installed === null) return ['Content script: skipped, there is no Chromium on this machine.'];
  if (pages.length === 0) return [`Content script: skipped, there are no saved pages in ${corpus}.`];
  build('chromium', 'e2e');
  const server = await serve(pages);
  const running = await launch({ installed, headless: true });
  const extension = running.welcome ?? (await running.openExtension('options.html'));
  const loadAll = async () => {
    const loads: Load[] = [];
    for (const number of pages.keys()) loads.push(await bestOf(() => running.browser.newPage(), urlOf(server, number)));
    return loads;
  };
  try {
    const without = await loadAll();
    await notice(extension);
    return table(pages, without, await loadAll());
  } finally {
    await running.close();
    server.close();
  }
}

function pagesOf(corpus: string): Buffer[] {
  const index = path.join(corpus, 'sites.jsonl');
  if (!existsSync(index)) return [];
  const rows = readFileSync(index, 'utf8').split('\n').filter(Boolean);
  const all = rows
    .map((row) => gunzipSync(readFileSync(path.join(corpus, (JSON.parse(row) as { file: string }).file))))
    .sort((a, b) => a.length - b.length);
  const count = Math.min(SAMPLE, all.length);
  return Array.from({ length: count }, (_, n) => all[Math.round((n * (all.length - 1)) / Math.max(1, count - 1))]!);
}

/** The pages as they were saved: their own scripts, styles and pictures are not there and not asked for. */
async function serve(pages: readonly Buffer[]): Promise<Server> {
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    });
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const urlOf = (server: Server, number: number): string =>
  `http://bench.localhost:${(server.address() as AddressInfo).port}/${number}`;

/** Puts the looking at every page on, as the button in the welcome page does. */
const notice = (extension: Page): Promise<unknown> =>
  extension.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    return chrome.runtime.sendMessage({ vetwell: 'notice-while-browsing', request: { enabled: true } });
  });

async function bestOf(newPage: () => Promise<Page>, url: string): Promise<Load> {
  let best: Load | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const load = await measure(await newPage(), url);
    if (best === null || load.tasks < best.tasks) best = load;
  }
  return best!;
}

interface TraceEvent {
  name: string;
  /** Microseconds. */
  ts: number;
  dur?: number;
  args?: { data?: { url?: string } };
}

async function measure(page: Page, url: string): Promise<Load> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute'] });
  await page.goto(url);
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  const { TaskDuration = 0 } = await page.metrics();
  const trace = new TextDecoder().decode(await page.tracing.stop());
  await page.close();
  const stretches = outermost((JSON.parse(trace) as { traceEvents: TraceEvent[] }).traceEvents.filter(isOurs));
  return {
    tasks: TaskDuration * 1_000,
    ours: stretches.reduce((sum, one) => sum + one, 0),
    longest: Math.max(0, ...stretches),
  };
}

function isOurs({ name, args }: TraceEvent): boolean {
  const url = args?.data?.url ?? '';
  const runs = name === 'EvaluateScript' || name === 'FunctionCall';
  return runs && url.startsWith('chrome-extension://') && url.endsWith('/observe.js');
}

/** Milliseconds of each stretch; calls inside another are part of it. */
function outermost(events: readonly TraceEvent[]): number[] {
  const stretches: number[] = [];
  let until = 0;
  for (const { ts, dur = 0 } of events.toSorted((a, b) => a.ts - b.ts)) {
    if (ts >= until) stretches.push(dur / 1_000);
    until = Math.max(until, ts + dur);
  }
  return stretches;
}

function table(pages: readonly Buffer[], without: readonly Load[], withIt: readonly Load[]): string[] {
  const row = (name: string, n: number) => {
    const cells = [
      `${Math.round(pages[n]!.length / 1024)} kB`,
      `${without[n]!.tasks.toFixed(1)} ms`,
      `${withIt[n]!.tasks.toFixed(1)} ms`,
      `${withIt[n]!.ours.toFixed(1)} ms`,
      `${((100 * withIt[n]!.ours) / without[n]!.tasks).toFixed(0)} %`,
    ];
    return [name.padEnd(14), ...cells.map((cell) => cell.padStart(12))].join('');
  };
  const last = pages.length - 1;
  const heads = ['page', 'without us', 'with us', 'our script', 'of it'];
  const long = withIt.filter(({ longest }) => longest > LONG_TASK).length;
  return [
    `Content script: main thread of ${pages.length} saved pages in Chromium, by size of the page`,
    '',
    [''.padEnd(14), ...heads.map((head) => head.padStart(12))].join(''),
    row('smallest', 0),
    row('median', Math.floor(last / 2)),
    row('largest', last),
    '',
    `Long tasks of our script (over ${LONG_TASK} ms): ${long} of ${pages.length} pages.`,
  ];
}

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { build } from '../browsers/build.ts';
import { findBrowser } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import { align, type BenchReport, ms, skipped } from './report.ts';

/** As many pages, evenly spread from the smallest to the largest; an odd number, so that one is the median. */
const SAMPLE = Number(process.env.VETWELL_BENCH_PAGES ?? 11);
const ROUNDS = 5;
/** The content script waits a second before it looks again at a page that was empty. */
const SETTLED = 1_300;
/** A task that keeps the page from answering for longer counts as long (W3C Long Tasks). */
const LONG_TASK = 50;

interface Load {
  /** Milliseconds of the main thread in all tasks of the page. */
  tasks: number;
  /** Milliseconds that the main thread computed in our script, compiling included, and in its longest stretch. */
  ours: number;
  longest: number;
  /** The part of `ours` that is V8 reading the script for the first time. */
  compiling: number;
}

/** What the content script costs a page in real Chromium, beside the same page without it. */
export async function benchContentScript(corpus: string): Promise<BenchReport> {
  const installed = findBrowser('chromium');
  const pages = pagesOf(corpus);
  if (installed === null) return skipped('Content script: skipped, there is no Chromium on this machine.');
  if (pages.length === 0) return skipped(`Content script: skipped, there are no saved pages in ${corpus}.`);
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
    return reportOf(pages, without, await loadAll());
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

/** The best of some rounds in each figure: whatever else the machine does only adds to them. */
async function bestOf(newPage: () => Promise<Page>, url: string): Promise<Load> {
  const loads: Load[] = [];
  for (let round = 0; round < ROUNDS; round++) loads.push(await measure(await newPage(), url));
  const least = (figure: keyof Load) => Math.min(...loads.map((load) => load[figure]));
  return { tasks: least('tasks'), ours: least('ours'), longest: least('longest'), compiling: least('compiling') };
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds by the clock on the wall. */
  ts: number;
  dur?: number;
  /** Microseconds that the thread computed: what else the machine does is not in it. */
  tdur?: number;
  args?: { fileName?: string; data?: { url?: string } };
}

async function measure(page: Page, url: string): Promise<Load> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute', 'v8'] });
  await page.goto(url);
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  const { TaskDuration = 0 } = await page.metrics();
  const trace = new TextDecoder().decode(await page.tracing.stop());
  await page.close();
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const stretches = stretchesOf(traceEvents);
  const compiling = traceEvents.filter((event) => event.name === 'v8.compile' && isOurs(event));
  return {
    tasks: TaskDuration * 1_000,
    ours: stretches.reduce((sum, one) => sum + one, 0),
    longest: Math.max(0, ...stretches),
    compiling: compiling.reduce((sum, { tdur = 0 }) => sum + tdur / 1_000, 0),
  };
}

const RUNS = new Set(['EvaluateScript', 'FunctionCall']);
/** In microseconds: what waited for a promise goes on as soon as the call that kept it has ended. */
const AT_ONCE = 200;

const isOurs = ({ args }: TraceEvent): boolean =>
  /^chrome-extension:.*\/observe\.js$/.test(args?.data?.url ?? args?.fileName ?? '');

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

/** Milliseconds of each stretch of our script, with what waited for it; calls inside another are part of it. */
function stretchesOf(events: readonly TraceEvent[]): number[] {
  const inOrder = events.toSorted((a, b) => a.ts - b.ts);
  const calls: TraceEvent[] = [];
  for (const event of inOrder.filter((one) => RUNS.has(one.name) && isOurs(one))) {
    if (calls.length === 0 || event.ts >= endOf(calls.at(-1)!)) calls.push(event);
  }
  const waiting = inOrder.filter(({ name }) => name === 'RunMicrotasks');
  return calls.map((call) => {
    const next = waiting.find(
      (one) => one.pid === call.pid && one.tid === call.tid && one.ts >= endOf(call) && one.ts < endOf(call) + AT_ONCE,
    );
    return ((call.tdur ?? 0) + (next?.tdur ?? 0)) / 1_000;
  });
}

function reportOf(pages: readonly Buffer[], without: readonly Load[], withIt: readonly Load[]): BenchReport {
  const last = pages.length - 1;
  const chosen = { smallest: 0, median: Math.floor(last / 2), largest: last };
  const table = Object.entries(chosen).map(([name, n]) => [
    `${name}, ${Math.round(pages[n]!.length / 1024)} kB`,
    ...[without[n]!.tasks, withIt[n]!.tasks, withIt[n]!.ours, withIt[n]!.compiling, withIt[n]!.longest].map(ms),
  ]);
  const long = withIt.filter(({ longest }) => longest > LONG_TASK).length;
  return {
    lines: [
      `Content script: main thread of ${pages.length} saved pages in Chromium, the best of ${ROUNDS} loads of each`,
      'All tasks by the clock on the wall; our script in time that the thread computed, traced, its code never seen before',
      '',
      ...align([
        ['page', 'tasks without us', 'tasks with us', 'our script', 'compiling of it', 'longest stretch'],
        ...table,
      ]),
      '',
      `Stretches of our script over ${LONG_TASK} ms: on ${long} of ${pages.length} pages.`,
    ],
    rows: Object.entries(chosen).map(([name, n]) => ({
      what: `Content script on the ${name} page (beside: all tasks of the page without us)`,
      ours: ms(withIt[n]!.ours),
      beside: ms(without[n]!.tasks),
      ratio: `${((100 * withIt[n]!.ours) / without[n]!.tasks).toFixed(0)} %`,
    })),
  };
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from '../browsers/build.ts';
import { findBrowser } from '../browsers/find.ts';
import { launch, type RunningBrowser } from '../browsers/launch.ts';
import { fillRegister } from './register-rows.ts';
import { type BenchReport, skipped } from './report.ts';

const CANDIDATES = Number(process.env.VETWELL_BENCH_CANDIDATES ?? 10_000);
const ROUNDS = 5;

/** What the page notes of itself from its first moment on. */
interface Notes {
  /** Milliseconds from the navigation to the first row. */
  firstRow: number | null;
  /** Milliseconds of each task that took 50 or longer (W3C Long Tasks). */
  longTasks: number[];
}

/** How long a register of thousands of candidates takes in real Chromium. */
export async function benchRegister(): Promise<BenchReport> {
  const installed = findBrowser('chromium');
  if (installed === null) return skipped('Register: skipped, there is no Chromium on this machine.');
  build('chromium', 'e2e');
  const profile = mkdtempSync(path.join(tmpdir(), 'vetwell-bench-'));
  const running = await launch({ installed, headless: true, profile: path.join(profile, 'profile') });
  try {
    return { lines: await measureAll(running), rows: [] };
  } finally {
    await running.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function measureAll(running: RunningBrowser): Promise<string[]> {
  const own = running.welcome ?? (await running.openExtension('options.html'));
  const empty = await openNoting(running, own);
  await empty.waitForSelector('.empty-state');
  await empty.close();
  const size = await fillRegister(own, CANDIDATES);
  const first = await openNoting(running, own);
  const prepared = await firstRowOf(first);
  await first.close();
  const opens: Notes[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await openNoting(running, own);
    await firstRowOf(page);
    await rest(1_000);
    opens.push(await notesOf(page));
    await page.close();
  }
  const page = await openNoting(running, own);
  await firstRowOf(page);
  await rest(300);
  const lines = [
    `Register: ${CANDIDATES} candidates of ${Math.round(size / 1024)} kB in Chromium`,
    '',
    row(
      'first row',
      opens.map(({ firstRow }) => firstRow!),
      opens.flatMap(({ longTasks }) => longTasks),
    ),
    row('first row, all summaries made anew', [prepared], []),
  ];
  const step = async (name: string, times: () => Promise<number[]>) => {
    await forget(page);
    const taken = await times();
    await rest(200);
    lines.push(row(name, taken, (await notesOf(page)).longTasks));
  };
  await step('search, the index being made', () => each(page, 1, () => search('zebrafinch7')));
  await rest(3_000);
  await step('search, each word another', () =>
    each(page, ROUNDS, (n) => search(['breach', 'zebrafinch1', 'ireland', 'havik audit', 'nothere'][n]!)),
  );
  await step('search, letter by letter', () => each(page, 6, (n) => search('zebraf'.slice(0, n + 1))));
  await each(page, 1, () => search(''));
  await step('filter by status', () =>
    each(page, ROUNDS, (n) => status(['new', 'rejected', 'ended', 'accepted', ''][n]!)),
  );
  await step('sort by a figure', () => each(page, ROUNDS + 1, () => sort('Score')));
  await step('sort by name', () => each(page, ROUNDS + 1, () => sort('Vendor')));
  await step('select all', () => each(page, 2, selectAll));
  await forget(page);
  const frames = await page.evaluate(scrollThrough);
  await rest(200);
  const { longTasks } = await notesOf(page);
  lines.push(
    row('scroll, a frame', frames.times, longTasks),
    `  frames with a row missing in view: ${frames.blank} of ${frames.times.length}`,
  );
  return lines;
}

/** A page of the register that notes its first row and its long tasks. */
async function openNoting({ browser }: RunningBrowser, own: Page): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const notes: Notes = { firstRow: null, longTasks: [] };
    Object.assign(globalThis, { notes });
    new PerformanceObserver((list) => notes.longTasks.push(...list.getEntries().map((one) => one.duration))).observe({
      type: 'longtask',
      buffered: true,
    });
    new MutationObserver((_, observer) => {
      if (!document.querySelector('tbody tr')) return;
      observer.disconnect();
      // The frame after the one in which it stands: then it is on the screen.
      requestAnimationFrame(() =>
        setTimeout(() => {
          notes.firstRow = performance.now();
        }),
      );
    }).observe(document, { childList: true, subtree: true });
  });
  await page.bringToFront();
  await page.goto(new URL('register.html', own.url()).href);
  return page;
}

/** Asks again and again: one question to the page may not take as long as making summaries of all candidates does. */
async function firstRowOf(page: Page): Promise<number> {
  for (;;) {
    const { firstRow } = await notesOf(page);
    if (firstRow !== null) return firstRow;
    await rest(50);
  }
}

const notesOf = (page: Page): Promise<Notes> => page.evaluate(() => (globalThis as unknown as { notes: Notes }).notes);

const forget = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (globalThis as unknown as { notes: Notes }).notes.longTasks = [];
  });

const rest = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Something a person does, as text that runs in the page. It ends when what it changes stands still on the screen. */
interface Doing {
  select: string;
  value: string | null;
  event: string;
}

const search = (value: string): Doing => ({ select: 'input[type="search"]', value, event: 'input' });
const status = (value: string): Doing => ({ select: '.filter-bar select', value, event: 'change' });
const sort = (name: string): Doing => ({
  select: `.column--${name === 'Vendor' ? 'name' : 'score'} .sort-button`,
  value: null,
  event: 'click',
});
const selectAll = (): Doing => ({ select: 'thead input', value: null, event: 'click' });

async function each(page: Page, times: number, doing: (round: number) => Doing): Promise<number[]> {
  const taken: number[] = [];
  for (let round = 0; round < times; round++) taken.push(await page.evaluate(doAndWait, doing(round)));
  return taken;
}

/** Runs in the page. Milliseconds until the last change that followed, and the frame after it. */
async function doAndWait({ select, value, event }: Doing): Promise<number> {
  const quiet = 400;
  const main = document.querySelector('main')!;
  const target = document.querySelector<HTMLInputElement>(select)!;
  const start = performance.now();
  let last = start;
  let pending = true;
  const observer = new MutationObserver(() => {
    pending = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        last = performance.now();
        pending = false;
      }),
    );
  });
  observer.observe(main, { childList: true, subtree: true, characterData: true, attributes: true });
  if (value !== null) target.value = value;
  if (event === 'click') target.click();
  else target.dispatchEvent(new Event(event, { bubbles: true }));
  const isWaiting = () => document.querySelector('[role="status"]')?.textContent?.includes('…');
  do await new Promise((resolve) => setTimeout(resolve, quiet));
  while ((pending && last > start) || performance.now() - last < quiet || isWaiting());
  observer.disconnect();
  return last - start;
}

/** Runs in the page. Scrolls down as a fast wheel does, then in leaps; milliseconds of each frame. */
async function scrollThrough(): Promise<{ times: number[]; blank: number }> {
  const table = document.querySelector<HTMLElement>('.candidate-table')!;
  const times: number[] = [];
  let blank = 0;
  let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
  for (let step = 0; step < 400; step++) {
    table.scrollTop += step < 300 ? 120 : 4_800;
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    times.push(now - last);
    last = now;
    await new Promise((resolve) => setTimeout(resolve));
    const box = table.getBoundingClientRect();
    const bottom = Math.min(box.bottom, innerHeight);
    const points = [box.top + 80, (box.top + bottom) / 2, bottom - 30];
    if (points.some((y) => !document.elementFromPoint(box.left + 200, y)?.closest('tr'))) blank += 1;
  }
  return { times, blank };
}

function row(name: string, times: readonly number[], longTasks: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const cells = [`${middle.toFixed(0)} ms`, `most ${(sorted.at(-1) ?? 0).toFixed(0)} ms`];
  const long =
    longTasks.length === 0
      ? 'no long task'
      : `${longTasks.length} long tasks, longest ${Math.max(...longTasks).toFixed(0)} ms`;
  return [name.padEnd(36), ...cells.map((cell) => cell.padStart(12)), `   ${long}`].join('');
}

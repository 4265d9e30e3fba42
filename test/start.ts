import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { CATALOGUE } from '../utils/engine/criteria/catalogue.ts';
import type { Assessment } from '../utils/model/assessment.ts';
import type { VettingJob } from '../utils/model/vetting-job.ts';
import { badgeOf, clickOn, openPopup, openTab, waitForWords } from './browsers/actions.ts';
import { build } from './browsers/build.ts';
import { findBrowser, type InstalledBrowser } from './browsers/find.ts';
import { ensureBrowser, WHAT_TO_INSTALL } from './browsers/install.ts';
import { launch, type RunningBrowser } from './browsers/launch.ts';
import { allOf } from './browsers/stored.ts';
import { type FixtureServer, serveFixtures } from './fixtures/server.ts';

// `npm start`: the extension in a real browser, on two invented vendors. With a display you use it yourself; without
// one the whole loop is run for you, and what came of it is printed and written down.

const VENDORS = ['harbourline.localhost', 'kaderwerk.localhost'];
const RESULTS = fileURLToPath(new URL('./.results/start/', import.meta.url));

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function show(running: RunningBrowser, server: FixtureServer): Promise<void> {
  for (const host of VENDORS) await running.open(server.url(host));
  console.log(`
Vetwell runs in the browser window that has opened, on two invented vendors:
${VENDORS.map((host) => `  ${server.url(host)}`).join('\n')}
Click the Vetwell button in the toolbar (in Chromium: behind the puzzle piece), then “Vet this vendor”.
Close the window to stop.`);
  await new Promise((resolve) => running.browser.once('disconnected', resolve));
}

async function picture(page: Page, name: string, size = { width: 1280, height: 900 }): Promise<void> {
  await page.bringToFront();
  await page.setViewport(size);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await page.screenshot({ path: join(RESULTS, `${name}.png`) as `${string}.png` });
}

async function vetAndSave(running: RunningBrowser, extension: Page, url: string): Promise<VettingJob> {
  const { hostname } = new URL(url);
  const name = hostname.split('.', 1)[0]!;
  const tab = await openTab(running, extension, url);
  await picture(tab.page, `${name}-1-site`);
  const popup = await openPopup(running, tab.id);
  await waitForWords(popup, 'Vet this vendor');
  console.log(`\n${url}: ${await badgeOf(extension, tab.id)} documents found`);
  await picture(popup, `${name}-2-popup-found`, { width: 400, height: 600 });
  await clickOn(popup, 'Vet this vendor');
  await waitForWords(popup, 'What the vendor’s own words show', 60_000);
  await picture(popup, `${name}-3-popup-judged`, { width: 400, height: 600 });
  await clickOn(popup, 'Save as candidate');
  await waitForWords(popup, 'This vendor is in your register.');
  await popup.close();
  const candidate = await running.openExtension(`register.html#/candidate/${hostname}`);
  await waitForWords(candidate, 'Findings');
  await picture(candidate, `${name}-4-candidate`);
  const narrow = { width: 880, height: 900 };
  await candidate.setViewport(narrow);
  await candidate.$eval('#findings-title', (title) => title.scrollIntoView());
  await picture(candidate, `${name}-5-findings`, narrow);
  await candidate.close();
  return (await allOf<VettingJob>(extension, 'vettings')).find(({ id }) => id === hostname)!;
}

const percent = (value: number | null): string => (value === null ? 'unknown' : `${Math.round(value)}`);

/** The scorecard as text: the three figures together, then every verdict with the vendor's words. */
function scorecardText(job: VettingJob, { score, coverage, gates, findings }: Assessment): string {
  const lines = [
    `${job.vendorName}: score ${percent(score)} of 100, coverage ${percent(coverage)}%, must-haves ${gates.outcome} ` +
      `(${gates.results.filter(({ outcome }) => outcome === 'passed').length} of ${gates.results.length} shown)`,
    ...job.documents.map(
      (document) => `  ${document.state.padEnd(7)} ${document.documentType.padEnd(26)} ${document.url}`,
    ),
  ];
  for (const { criterion, verdict, value, evidence } of findings.filter(
    (finding) => finding.verdict !== 'not-assessed',
  )) {
    const title = CATALOGUE.find(({ id }) => id === criterion)?.title.en ?? criterion;
    lines.push(
      `  ${verdict.padEnd(12)} ${title}${value ? ` [${[value.amount].flat().join(', ')} ${value.unit}]` : ''}`,
    );
    for (const { quote } of evidence.slice(0, 1)) lines.push(`${' '.repeat(15)}“${quote.replace(/\s+/g, ' ')}”`);
  }
  const unknown = findings.filter(({ verdict }) => verdict === 'not-assessed').length;
  return [...lines, `  ${unknown} criteria could not be assessed from these documents`].join('\n');
}

async function runWholeLoop(running: RunningBrowser, server: FixtureServer): Promise<void> {
  if (running.welcome) await picture(running.welcome, 'welcome');
  const extension = await running.openExtension('options.html');
  for (const host of VENDORS) {
    const job = await vetAndSave(running, extension, server.url(host));
    const text = scorecardText(job, job.assessment!);
    console.log(text);
    writeFileSync(join(RESULTS, `${host.split('.', 1)[0]}-scorecard.txt`), `${text}\n`);
  }
  const register = await running.openExtension('register.html');
  await waitForWords(register, 'Kaderwerk');
  await picture(register, 'register');
  for (const format of ['JSON', 'CSV']) {
    await clickOn(register, `Export ${format}`);
    await waitForWords(register, `.${format.toLowerCase()}`);
  }
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  console.log(
    `\nWritten to ${RESULTS}:\n${readdirSync(RESULTS)
      .map((name) => `  ${name}`)
      .join('\n')}`,
  );
}

function anyBrowser(): InstalledBrowser {
  const found = findBrowser('chromium') ?? findBrowser('firefox') ?? ensureBrowser('chromium');
  if (found) return found;
  console.error(`${WHAT_TO_INSTALL.chromium} Firefox will do as well.`);
  process.exit(1);
}

const installed = anyBrowser();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
console.log(`Building for ${installed.path} …`);
build(installed.family, 'e2e');
const home = mkdtempSync(join(tmpdir(), 'vetwell-start-'));
const server = await serveFixtures();
const running = await launch({
  installed,
  profile: join(home, 'profile'),
  downloads: RESULTS,
  headless: !hasDisplay(),
});
try {
  await (hasDisplay() ? show(running, server) : runWholeLoop(running, server));
} finally {
  await running.close().catch(() => undefined);
  await server.close();
  rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

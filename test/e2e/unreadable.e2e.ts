import { expect, test } from 'vitest';
import type { VettingJob } from '../../utils/model/vetting-job.ts';
import { clickOn, openPopup, openTab, waitForWords, wordsOn } from '../browsers/actions.ts';
import { allOf } from '../browsers/stored.ts';
import { inEachBrowser } from './world.ts';

const HOST = 'bramble.localhost';

/** Path of the invented vendor → what is wrong with it → the line that says so. */
const PROBLEMS: [path: string, problem: string, line: string][] = [
  ['/legal/privacy', 'login-wall', 'The document is behind a login.'],
  ['/legal/dpa', 'not-found', 'The page does not exist (any more).'],
  ['/legal/subprocessors.pdf', 'scanned-pdf', 'The PDF is a scan: pictures of pages, without text.'],
  ['/legal/terms', 'timed-out', 'The server took too long to answer.'],
  ['/security', 'too-large', 'The document is too large.'],
  ['/legal/cookies', 'needs-javascript', 'The page builds its text in the browser.'],
  ['/legal/sla.pdf', 'encrypted-pdf', 'The PDF is locked with a password.'],
  ['/legal/acceptable-use', 'captcha', 'The site wants to know whether you are human.'],
  ['/legal/imprint', 'http-error', 'The server answered with an error.'],
  ['/trust', 'unsupported-type', 'Vetwell cannot read this kind of file.'],
  ['/disclosure.pdf', 'broken-file', 'The file is damaged.'],
  ['/status', 'not-reachable', 'The server cannot be reached.'],
];

inEachBrowser('Documents that cannot be read', (world) => {
  const job = async () => (await allOf<VettingJob>(world.extension, 'vettings')).find(({ id }) => id === HOST)!;

  test('each gets its own clear line, and none counts as a fail', async () => {
    // What the background loads only when there is a PDF must be there after a start that is not the first.
    await world.running.killBackground();
    const tab = await openTab(world.running, world.extension, world.server.url(HOST));
    const popup = await openPopup(world.running, tab.id);
    await clickOn(popup, 'Vet this vendor');
    await waitForWords(popup, 'could not be read', 100_000);
    const { documents, assessment } = await job();
    const problems = Object.fromEntries(documents.map(({ url, problem }) => [new URL(url).pathname, problem]));
    const words = await wordsOn(popup);
    for (const [path, problem, line] of PROBLEMS) {
      expect.soft(problems[path], path).toBe(problem);
      expect.soft(words).toContain(line);
    }
    const verdicts = new Set(assessment!.findings.map(({ verdict }) => verdict));
    expect([...verdicts]).toEqual(['not-assessed']);
  }, 120_000);

  test('a page that needs its scripts is read from the open tab', async () => {
    const tab = await openTab(world.running, world.extension, world.server.url(HOST, '/legal/cookies'));
    await waitForWords(tab.page, 'Strictly necessary cookies');
    const popup = await openPopup(world.running, tab.id);
    await clickOn(popup, 'Read the page in this tab');
    await expect
      .poll(async () => (await job()).documents.find(({ url }) => url.endsWith('/legal/cookies'))?.state, {
        timeout: 15_000,
      })
      .toBe('read');
  });
});

import { beforeEach, expect, it, vi } from 'vitest';
import { fake, resetFakeBrowser } from '../../../test/unit/fake-browser.ts';
import { freshDatabase } from '../../../test/unit/fresh-database.ts';
import { page, ports as vendorPorts } from '../../../test/unit/invented-vendor.ts';
import { candidate } from '../../../test/unit/records.ts';
import { changeCandidate, findCandidate } from '../../storage/candidates.ts';
import { changeQueued } from '../../storage/queue.ts';
import { changeVetting, findVetting } from '../../storage/vettings.ts';
import { linesOf } from '../vendor-lists/vendor-lists.ts';
import { cancelled } from '../vetting/job-steps.ts';
import type { VettingPorts } from '../vetting/ports.ts';
import { addToQueue, putBackInQueue, queueAgain, removeFromQueue, sitesOf } from './queue.ts';
import { keepQueueRunning, pauseQueue, QUEUE_ALARM, runQueue } from './queue-runs.ts';
import { readQueue } from './queue-state.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../../test/unit/fake-browser.ts')).fakeBrowser }));

vi.setConfig({ testTimeout: 30_000 });

const HOME = `<!doctype html><html lang="en"><head><title>Tidydesk | Help desk software</title>
<meta property="og:site_name" content="Tidydesk"></head><body><nav><a href="/pricing">Pricing</a> <a href="/login">Log in</a></nav>
<main><h1>Help desk software for teams</h1><p>Plans from €9 per user per month. Start your free trial. Book a demo. Integrations and API.</p>
<a class="button" href="/signup">Start free trial</a></main>
<footer><a href="/dpa">Data Processing Agreement</a> <a href="/privacy">Privacy policy</a> <a href="/legal/sub-processors">Sub-processors</a> <a href="/security">Security</a></footer></body></html>`;
const NEWS = `<!doctype html><html lang="en"><head><title>The Daily Heron</title><meta property="og:type" content="article"></head>
<body><article><h1>Rain expected in the north</h1><p>By our correspondent, 3 May. It rained.</p></article></body></html>`;

/** The site of Tidydesk, a newspaper, and nothing else. */
function ports(changes: Partial<VettingPorts> = {}) {
  const vendor = vendorPorts();
  return {
    ...vendor,
    fetchDocument: async (url: string, from: string, signal: AbortSignal) => {
      const { hostname, pathname } = new URL(url);
      if (hostname === 'heron.example') return page(url, NEWS);
      if (hostname !== 'www.tidydesk.example' && hostname !== 'tidydesk.example') {
        return { ok: false as const, problem: 'not-reachable' as const };
      }
      return pathname === '/' ? page(url, HOME) : vendor.fetchDocument(url, from, signal);
    },
    ...changes,
  };
}

beforeEach(async () => {
  resetFakeBrowser();
  await freshDatabase();
});

const add = (...lines: string[]) => addToQueue(linesOf(lines.join('\n')));
const outcomes = async () =>
  (await readQueue()).vendors.map(({ domain, state, outcome, problem }) => [domain, outcome ?? state, problem]);
async function run(with_: VettingPorts = ports()) {
  await runQueue(with_);
  await vi.waitFor(async () => expect((await readQueue()).running).toBe(false), { timeout: 10_000 });
  await keepQueueRunning(with_);
}

it('tells what it takes, what it has, and what it cannot take', async () => {
  await changeCandidate('brightledger.example', () => candidate());
  await add('queued.example');
  const list = await add(
    'tidydesk.example',
    'www.brightledger.example',
    'queued.example',
    'tidydesk.example',
    'no',
    '10.0.0.1',
  );
  expect(list.added.map(({ domain }) => domain)).toEqual(['tidydesk.example']);
  expect(list.candidates).toEqual([expect.objectContaining({ line: 2, domain: 'brightledger.example' })]);
  expect(list.queued.map(({ line }) => line)).toEqual([3]);
  expect(list.repeats).toEqual([expect.objectContaining({ number: 4, sameAs: 1 })]);
  expect(list.faults.map(({ number, problem }) => [number, problem])).toEqual([
    [5, 'no-address'],
    [6, 'private-address'],
  ]);
  expect(sitesOf((await readQueue()).vendors)).toEqual(['https://*.queued.example/*', 'https://*.tidydesk.example/*']);
});

it('vets one after the other: saved as candidate, not a vendor, could not be read', async () => {
  await add('tidydesk.example', 'heron.example', 'nowhere.example');
  await run();
  expect(await outcomes()).toEqual([
    ['tidydesk.example', 'saved', null],
    ['heron.example', 'not-vendor', null],
    ['nowhere.example', 'unreadable', 'not-reachable'],
  ]);
  expect((await findCandidate('tidydesk.example'))!.assessment!.findings.length).toBeGreaterThan(0);
  expect(fake.alarms.has(QUEUE_ALARM)).toBe(false);
});

it('finds a site that is there with www only', async () => {
  await add('tidydesk.example');
  const real = ports();
  const asked: string[] = [];
  const withoutApex = ports({
    fetchDocument: async (url, from, signal) => {
      asked.push(url);
      return url === 'https://tidydesk.example/'
        ? { ok: false, problem: 'not-reachable' }
        : real.fetchDocument(url, from, signal);
    },
  });
  await run(withoutApex);
  expect(asked.slice(0, 2)).toEqual(['https://tidydesk.example/', 'https://www.tidydesk.example/']);
  expect(await outcomes()).toEqual([['tidydesk.example', 'saved', null]]);
});

it('asks no site that is not allowed, and goes on with the others', async () => {
  await add('nowhere.example', 'tidydesk.example');
  const asked: string[] = [];
  const real = ports();
  await run(
    ports({
      hasAccess: async (url) => url.includes('tidydesk'),
      fetchDocument: async (url, from, signal) => {
        asked.push(url);
        return real.fetchDocument(url, from, signal);
      },
    }),
  );
  expect(await outcomes()).toEqual([
    ['nowhere.example', 'not-allowed', null],
    ['tidydesk.example', 'saved', null],
  ]);
  expect(asked.filter((url) => url.includes('nowhere'))).toEqual([]);
});

it('vets anyway what does not look like a vendor, when asked to, and says when nothing could be read', async () => {
  await add('heron.example');
  await run();
  await queueAgain('heron.example', true);
  await run();
  expect(await outcomes()).toEqual([['heron.example', 'unreadable', null]]);
});

it('paused, the one whose turn it is comes to its end and the others wait', async () => {
  await add('tidydesk.example', 'heron.example');
  const real = ports();
  await runQueue(
    ports({
      fetchDocument: async (url, from, signal) => {
        await pauseQueue();
        return real.fetchDocument(url, from, signal);
      },
    }),
  );
  await vi.waitFor(async () => expect((await outcomes())[0]![1]).toBe('saved'), { timeout: 10_000 });
  await keepQueueRunning(real);
  expect((await outcomes())[1]![1]).toBe('waiting');
  await run();
  expect((await outcomes())[1]![1]).toBe('not-vendor');
});

it('what kills the background each time is given up', async () => {
  await add('tidydesk.example', 'heron.example');
  await changeQueued('tidydesk.example', (one) => ({ ...one, state: 'looking', attempts: 3 }));
  await run();
  expect(await outcomes()).toEqual([
    ['tidydesk.example', 'unreadable', 'broken-file'],
    ['heron.example', 'not-vendor', null],
  ]);
});

it('a vetting that somebody stops is told so, and saves nothing', async () => {
  await add('tidydesk.example');
  const real = ports();
  await run(
    ports({
      fetchDocument: async (url, from, signal) => {
        if (url.endsWith('/privacy')) await changeVetting('tidydesk.example', (job) => job && cancelled(job, 1));
        return real.fetchDocument(url, from, signal);
      },
    }),
  );
  expect(await outcomes()).toEqual([['tidydesk.example', 'stopped', null]]);
  expect(await findCandidate('tidydesk.example')).toBeNull();
  expect((await findVetting('tidydesk.example'))!.state).toBe('cancelled');
});

it('what is removed can be put back, in its place', async () => {
  await add('a.example', 'b.example', 'c.example');
  await changeQueued('b.example', (one) => ({ ...one, state: 'looking' }));
  const removed = await removeFromQueue(['a.example', 'b.example']);
  expect((await outcomes()).map(([domain]) => domain)).toEqual(['c.example']);
  await putBackInQueue(removed);
  expect(await outcomes()).toEqual([
    ['a.example', 'waiting', null],
    ['b.example', 'waiting', null],
    ['c.example', 'waiting', null],
  ]);
});

// The last: what was killed waits for ever.
it('killed in the middle of a vetting, it goes on there and reads the home page once', async () => {
  await add('tidydesk.example');
  const real = ports();
  let dies = true;
  const asked: string[] = [];
  const dying = ports({
    fetchDocument: async (url, from, signal) => {
      asked.push(url);
      if (url.endsWith('/dpa') && dies) await new Promise(() => {}); // the background is gone for good
      return real.fetchDocument(url, from, signal);
    },
  });
  await runQueue(dying);
  await vi.waitFor(() => expect(asked).toContain('https://tidydesk.example/dpa'), { timeout: 10_000 });
  dies = false;
  vi.resetModules();
  const restarted = await import('./queue-runs.ts');
  await restarted.keepQueueRunning(dying);
  expect(await outcomes()).toEqual([['tidydesk.example', 'saved', null]]);
  expect(asked.filter((url) => url === 'https://tidydesk.example/')).toHaveLength(1);
});

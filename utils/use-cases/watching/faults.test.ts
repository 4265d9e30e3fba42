import { beforeEach, expect, test, vi } from 'vitest';
import { WATCHED_HOST, watchedAnswer } from '../../../test/fixtures/watched-vendor.ts';
import { resetFakeBrowser } from '../../../test/unit/fake-browser.ts';
import { freshDatabase } from '../../../test/unit/fresh-database.ts';
import { DAY0, type SimulatedWorld, savedCandidate, simulatedPorts } from '../../../test/unit/watched-year.ts';
import type { Candidate } from '../../model/candidate.ts';
import { findCandidate } from '../../storage/candidates.ts';
import { database, STORE_NAMES, type StoreName } from '../../storage/database.ts';
import { snapshotsOf } from '../../storage/snapshots.ts';
import * as watches from '../../storage/watches.ts';
import { newWatch } from './check-steps.ts';
import { readInbox } from './inbox.ts';
import { runCheck } from './run-check.ts';
import { checkDue } from './watch-runs.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../../test/unit/fake-browser.ts')).fakeBrowser,
}));

/** Like a background that is ended at its n-th write: before it, or right after, nothing more ever happens. */
const fault = vi.hoisted(() => ({ atWrite: 0, before: true, writes: 0, full: false }));

vi.mock('../../storage/watches.ts', async (importOriginal) => {
  const original = await importOriginal<typeof watches>();
  const forEver = () => new Promise<never>(() => {});
  const faulty =
    <Parameters extends unknown[], Result>(
      write: (...parameters: Parameters) => Promise<Result>,
      storesBytes: number,
    ) =>
    async (...parameters: Parameters): Promise<Result> => {
      fault.writes += 1;
      const dies = fault.writes === fault.atWrite;
      if (dies && fault.before) return forEver();
      if (fault.full && parameters[storesBytes] !== undefined) throw new DOMException('full', 'QuotaExceededError');
      const result = await write(...parameters);
      return dies ? forEver() : result;
    };
  return { ...original, changeWatch: faulty(original.changeWatch, 2), endCheck: faulty(original.endCheck, 2) };
});

const live = () => new AbortController().signal;
const nobody = async () => {};

beforeEach(async () => {
  resetFakeBrowser();
  Object.assign(fault, { atWrite: 0, before: true, writes: 0, full: false });
  await freshDatabase();
});

/** Vetted on day 0, first checked then, and the check of this day begun. */
async function watchedUntil(day: number): Promise<SimulatedWorld> {
  const world = simulatedPorts();
  await savedCandidate(world);
  await watches.changeWatch(WATCHED_HOST, () => newWatch(WATCHED_HOST, DAY0));
  await runCheck(WATCHED_HOST, world.ports, live());
  world.day = day;
  world.requests = [];
  fault.writes = 0;
  return world;
}

type Rows = [StoreName, unknown[]][];

async function everything(): Promise<Rows> {
  const stored = await database();
  return Promise.all(STORE_NAMES.map(async (name): Promise<Rows[number]> => [name, await stored.getAll(name)]));
}

async function putBack(rows: Rows): Promise<void> {
  const stored = await database();
  for (const [name, some] of rows) for (const row of some) await stored.put(name, row as never);
}

/** What must be the same however often it was interrupted. */
async function endState() {
  const { changes } = await readInbox(WATCHED_HOST);
  const watch = await watches.findWatch(WATCHED_HOST);
  const candidate = (await findCandidate(WATCHED_HOST)) as Candidate;
  const snapshots = await snapshotsOf(WATCHED_HOST);
  const shaOf = (id: string | null) => snapshots.find((one) => one.id === id)?.sha256 ?? null;
  return {
    changes: changes.map(({ id: _, snapshotBefore, snapshotAfter, ...change }) => ({
      ...change,
      of: [shaOf(snapshotBefore), shaOf(snapshotAfter)].map((sha) => sha !== null),
    })),
    documents: candidate.documents.map(({ url, problem, title }) => ({ url, problem, title })),
    audit: candidate.audit.map(({ action, detail }) => `${action} ${detail}`),
    snapshots: snapshots.map(({ url }) => url).sort(),
    watch: watch && { ...watch, documents: watch.documents.map(({ against: _, ...document }) => document) },
  };
}

test('killed at any write of a check, before it or after: the same end, nothing lost', {
  timeout: 300_000,
}, async () => {
  // By then two documents have changed, and one is new.
  const day = 262;
  const whole = await watchedUntil(day);
  const begun = await everything();
  await runCheck(WATCHED_HOST, whole.ports, live());
  const expected = await endState();
  const writes = fault.writes;
  expect(expected.changes.length).toBeGreaterThan(8);
  expect(writes).toBeGreaterThan(16);
  let kills = 0;
  for (let atWrite = 1; atWrite <= writes; atWrite += 1) {
    for (const before of [true, false]) {
      await freshDatabase();
      await putBack(begun);
      const world = simulatedPorts();
      world.day = day;
      Object.assign(fault, { atWrite, before, writes: 0 });
      void runCheck(WATCHED_HOST, world.ports, live());
      await vi.waitFor(() => expect(fault.writes).toBe(atWrite), { timeout: 20_000, interval: 5 });
      // The write after which it dies must still be committed.
      await new Promise((resolve) => setTimeout(resolve, 15));
      fault.atWrite = 0;
      await runCheck(WATCHED_HOST, world.ports, live());
      expect(await endState(), `killed ${before ? 'before' : 'after'} write ${atWrite}`).toEqual(expected);
      kills += 1;
    }
  }
  expect(kills).toBe(2 * writes);
});

test('a full disk says so, loses nothing, and the check goes on when there is room', { timeout: 60_000 }, async () => {
  const day = 262;
  const whole = await watchedUntil(day);
  await checkDue(nobody, whole.ports);
  const expected = await endState();
  await freshDatabase();
  const world = await watchedUntil(day);
  const before = await endState();
  fault.full = true;
  await checkDue(nobody, world.ports);
  const stuck = await endState();
  expect(stuck.watch?.problem).toBe('storage-full');
  expect({ ...stuck, watch: null }).toEqual({ ...before, watch: null });
  fault.full = false;
  world.day += 1 / 24;
  await checkDue(nobody, world.ports);
  const after = await endState();
  const kinds = (state: typeof after) => state.changes.map(({ kind }) => kind).sort();
  expect(kinds(after)).toEqual(kinds(expected));
  expect(after.snapshots).toEqual(expected.snapshots);
  expect(after.watch).toMatchObject({ problem: null, check: null });
});

test('a clock that was set back neither stops the watch nor makes it ring without end', async () => {
  const world = await watchedUntil(900);
  await checkDue(nobody, world.ports);
  expect((await readInbox()).changes.length).toBeGreaterThan(8);
  world.day = 300;
  world.requests = [];
  await checkDue(nobody, world.ports);
  expect(world.requests.length).toBeGreaterThan(5);
  const asked = world.requests.length;
  world.day = 301;
  await checkDue(nobody, world.ports);
  expect(world.requests.filter(({ path }) => path === '/legal/dpa')).toHaveLength(1);
  expect(world.requests.length).toBeGreaterThanOrEqual(asked);
});

test('asleep for months, it checks once and not once for every week', async () => {
  const world = await watchedUntil(200);
  for (let hour = 0; hour < 5; hour += 1) {
    await checkDue(nobody, world.ports);
    world.day += 1 / 24;
  }
  expect(world.requests.filter(({ path }) => path === '/legal/dpa')).toHaveLength(1);
});

test('a document that does not change is not sent again, and is noted as seen', async () => {
  const world = simulatedPorts((path, day, visit) => {
    const answer = watchedAnswer(path, day, visit);
    return path === '/legal/dpa' ? { ...answer, headers: { ...answer.headers, etag: '"1"' } } : answer;
  });
  await savedCandidate(world);
  await watches.changeWatch(WATCHED_HOST, () => newWatch(WATCHED_HOST, DAY0));
  world.day = 1;
  const before = await snapshotsOf(WATCHED_HOST);
  await checkDue(nobody, world.ports);
  expect(world.requests.find(({ path }) => path === '/legal/dpa')?.status).toBe(304);
  expect(await snapshotsOf(WATCHED_HOST)).toEqual(before);
  const watch = await watches.findWatch(WATCHED_HOST);
  const seen = watch?.documents.find(({ url }) => url.endsWith('/legal/dpa'));
  expect(seen).toMatchObject({ checkedAt: DAY0 + 86_400_000, problem: null, etag: '"1"' });
  expect((await readInbox()).changes).toEqual([]);
});

test('a host that wants rest gets it, and is given up for this time in the end', async () => {
  const world = simulatedPorts((path, day, visit) =>
    path === '/security'
      ? { status: 429, headers: { 'retry-after': '7200' }, body: '' }
      : watchedAnswer(path, day, visit),
  );
  await watches.changeWatch(WATCHED_HOST, () => newWatch(WATCHED_HOST, DAY0));
  const calm = simulatedPorts();
  await savedCandidate(calm);
  world.day = 1;
  await checkDue(nobody, world.ports);
  const asked = () => world.requests.filter(({ path }) => path === '/security').length;
  expect(asked()).toBe(1);
  const resting = await watches.findWatch(WATCHED_HOST);
  expect(resting?.nextAt).toBe(DAY0 + 86_400_000 + 7_200_000);
  world.day += 1 / 24;
  await checkDue(nobody, world.ports);
  expect(asked()).toBe(1);
  for (let turn = 0; turn < 6; turn += 1) {
    world.day += 0.5;
    await checkDue(nobody, world.ports);
  }
  expect(asked()).toBe(4);
  const watch = await watches.findWatch(WATCHED_HOST);
  expect(watch?.check).toBeNull();
  expect(watch?.documents.find(({ url }) => url.endsWith('/security'))?.problem).toBe('http-error');
  expect((await readInbox()).changes).toEqual([]);
});

test('a permission that was withdrawn is told, and nothing breaks', async () => {
  const world = await watchedUntil(40);
  world.ports.hasAccess = async () => false;
  await checkDue(nobody, world.ports);
  expect(world.requests).toEqual([]);
  expect(await watches.findWatch(WATCHED_HOST)).toMatchObject({
    problem: 'permission-missing',
    check: null,
    lastAt: DAY0,
  });
  expect((await readInbox()).changes).toEqual([]);
});

test('without a network it tries again soon, then ever more seldom', async () => {
  const world = await watchedUntil(40);
  world.ports.refetch = async () => ({
    status: null,
    retryAfter: null,
    notModified: false,
    result: { ok: false, problem: 'not-reachable' },
  });
  const waits: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    await checkDue(nobody, world.ports);
    const { nextAt = 0, problem } = (await watches.findWatch(WATCHED_HOST)) ?? {};
    expect(problem).toBe('not-reachable');
    waits.push((nextAt - world.ports.now()) / 3_600_000);
    world.day = (nextAt - DAY0) / 86_400_000;
  }
  expect(waits.map(Math.round)).toEqual([1, 2, 4]);
});

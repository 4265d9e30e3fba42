import { beforeEach, expect, test, vi } from 'vitest';
import { WATCHED_HOST, type WatchedAnswer, watchedAnswer } from '../../../test/fixtures/watched-vendor.ts';
import { resetFakeBrowser } from '../../../test/unit/fake-browser.ts';
import { freshDatabase } from '../../../test/unit/fresh-database.ts';
import { DAY0, type SimulatedWorld, savedCandidate, simulatedPorts } from '../../../test/unit/watched-year.ts';
import { changeWatch, findWatch } from '../../storage/watches.ts';
import { getCandidate } from '../candidates.ts';
import { newWatch } from './check-steps.ts';
import { readInbox } from './inbox.ts';
import { runCheck } from './run-check.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../../test/unit/fake-browser.ts')).fakeBrowser,
}));

beforeEach(async () => {
  resetFakeBrowser();
  await freshDatabase();
});

const gone: WatchedAnswer = { status: 404, headers: {}, body: '' };

/** The vendor as on its first day, but for what `change` makes of it from the day after on. */
async function checkedOn(
  days: number[],
  change: (path: string, day: number, answer: WatchedAnswer) => WatchedAnswer,
): Promise<SimulatedWorld> {
  const world = simulatedPorts((path, day, visit) => {
    const answer = watchedAnswer(path, 0, visit);
    return day === 0 ? answer : change(path, day, answer);
  });
  await savedCandidate(world);
  await changeWatch(WATCHED_HOST, () => newWatch(WATCHED_HOST, DAY0));
  for (const day of [0, ...days]) {
    world.day = day;
    await runCheck(WATCHED_HOST, world.ports, new AbortController().signal);
  }
  return world;
}

const kinds = async () => (await readInbox()).changes.map(({ kind }) => kind).sort();
const paths = async () => (await getCandidate(WATCHED_HOST))?.documents.map(({ url }) => new URL(url).pathname);

test('a document under another address has moved: nothing vanished, and nothing is new', async () => {
  await checkedOn([1, 2], (path, _day, answer) => {
    if (path === '/legal/terms') return gone;
    if (path === '/legal/terms-of-service') return watchedAnswer('/legal/terms', 0, 1);
    return { ...answer, body: answer.body.replaceAll('"/legal/terms"', '"/legal/terms-of-service"') };
  });
  expect(await kinds()).toEqual(['document-moved']);
  expect((await readInbox()).changes[0]?.material).toBe(false);
  expect(await paths()).toContain('/legal/terms-of-service');
  expect(await paths()).not.toContain('/legal/terms');
  expect((await findWatch(WATCHED_HOST))?.documents.filter(({ problem }) => problem !== null)).toEqual([]);
});

test('missing once is nothing; missing twice is told once; back again is told as well', async () => {
  const missingOn = (days: number[]) => (path: string, day: number, answer: WatchedAnswer) =>
    path === '/legal/cookies' && days.includes(day) ? gone : answer;
  await checkedOn([1, 2], missingOn([1]));
  expect(await kinds()).toEqual([]);
  await freshDatabase();
  await checkedOn([1, 2, 3, 4], missingOn([1, 2, 3, 4]));
  expect(await kinds()).toEqual(['document-vanished']);
  expect(await paths()).toContain('/legal/cookies');
  await freshDatabase();
  await checkedOn([1, 2, 3], missingOn([1, 2]));
  expect(await kinds()).toEqual(['document-appeared', 'document-vanished']);
});

test('what the first check finds besides may have been there all along: it is kept, and not told', async () => {
  const world = simulatedPorts();
  await savedCandidate(world);
  await changeWatch(WATCHED_HOST, () => newWatch(WATCHED_HOST, DAY0));
  expect(await paths()).not.toContain('/legal/sla');
  world.day = 300;
  await runCheck(WATCHED_HOST, world.ports, new AbortController().signal);
  expect(await paths()).toContain('/legal/sla');
  expect(await kinds()).toContain('breach-notice-weakened');
  expect(await kinds()).not.toContain('document-appeared');
});

test('a page that turns its words over every time has one entry, and nothing is opened by it', async () => {
  const QUOTES = [
    'The best mail we ever sent.',
    'Our dunning letters are read at last.',
    'It simply works, every day.',
  ];
  await checkedOn([1, 2, 3], (path, day, answer) =>
    path === '/security'
      ? { ...answer, body: answer.body.replace('</main>', `<p>${QUOTES[day % 3]}</p></main>`) }
      : answer,
  );
  const { changes } = await readInbox();
  expect(changes).toMatchObject([{ kind: 'text-changed', material: false, reopened: [] }]);
});

test('a counter in the text that goes on every day leaves no trace in inbox and log', async () => {
  await checkedOn([1, 2, 3], (path, day, answer) =>
    path === '/security'
      ? {
          ...answer,
          body: answer.body.replace('</main>', `<p>${12_000 + day} customers trust us with their mail.</p></main>`),
        }
      : answer,
  );
  // The sentence itself is new on the first day, and speaks for the vendor.
  expect(await kinds()).toEqual(['criterion-improved']);
  const audit = (await getCandidate(WATCHED_HOST))?.audit ?? [];
  expect(audit.filter(({ action }) => action === 'watched')).toHaveLength(1);
});

test('a known document is not asked for twice in one check, and a stranger’s site never', async () => {
  const world = await checkedOn([1], (_path, _day, answer) => ({
    ...answer,
    body: answer.body.replace(
      '</main>',
      '<a href="http://stranger.localhost/dpa">Data processing agreement</a></main>',
    ),
  }));
  const seen = world.requests.filter(({ day }) => day === 1).map(({ path }) => path);
  expect(seen.toSorted()).toEqual([...new Set(seen)].sort());
  expect(seen).not.toContain('/dpa');
});

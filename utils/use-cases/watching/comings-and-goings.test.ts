import { beforeEach, expect, test, vi } from 'vitest';
import { WATCHED_HOST, type WatchedAnswer, watchedAnswer } from '../../../test/fixtures/watched-vendor.ts';
import { resetFakeBrowser } from '../../../test/unit/fake-browser.ts';
import { freshDatabase } from '../../../test/unit/fresh-database.ts';
import { DAY0, type SimulatedWorld, savedCandidate, simulatedPorts } from '../../../test/unit/watched-year.ts';
import { DAY } from '../../model/time.ts';
import { database } from '../../storage/database.ts';
import { snapshotsOf } from '../../storage/snapshots.ts';
import { changeWatch, findWatch } from '../../storage/watches.ts';
import { getCandidate } from '../candidates.ts';
import { snapshotText } from '../snapshot-text.ts';
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
    await look(world);
  }
  return world;
}

const look = ({ ports }: SimulatedWorld) => runCheck(WATCHED_HOST, ports, new AbortController().signal);

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
  // Six at first, and the one that is told.
  expect(await snapshotsOf(WATCHED_HOST)).toHaveLength(7);
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

test('noise is not kept, however often it comes; a real change beside it is found, with the text it stands in', async () => {
  const stored = async () => [
    (await snapshotsOf(WATCHED_HOST)).length,
    await (await database()).count('bodies'),
    (await getCandidate(WATCHED_HOST))?.updatedAt,
  ];
  const vendor = (path: string, day: number, answer: WatchedAnswer) => {
    const counted = (text: string) => text.replace('</main>', `<p>Invoice number ${day} of today went out.</p></main>`);
    if (path === '/security') return { ...answer, body: counted(answer.body) };
    return path === '/legal/dpa' && day >= 9 ? watchedAnswer(path, 25, 1) : answer;
  };
  const world = await checkedOn([1], vendor);
  const once = await stored();
  expect(once.slice(0, 2)).toEqual([7, 7]);
  for (world.day = 2; world.day < 9; world.day += 1) await look(world);
  expect(await stored()).toEqual(once);
  const watched = (await findWatch(WATCHED_HOST))?.documents.find(({ url }) => url.endsWith('/security'));
  expect(watched).toMatchObject({ checkedAt: world.ports.now() - DAY, problem: null });
  await look(world);
  expect(await kinds()).toEqual(['breach-notice-weakened', 'text-changed']);
  expect((await stored())[0]).toBe(8);
  for (const { snapshotBefore, snapshotAfter } of (await readInbox()).changes)
    for (const id of [snapshotBefore, snapshotAfter]) expect(await snapshotText(id ?? '')).not.toBeNull();
});

const GERMAN = `<h1>Vertrag zur Auftragsverarbeitung</h1>
<p>Dieser Vertrag zur Auftragsverarbeitung ist Teil der Vereinbarung zwischen der Lanternpost B.V. als Auftragsverarbeiter und dem Kunden als Verantwortlichem und gilt für alle personenbezogenen Daten, die Lanternpost im Auftrag des Kunden verarbeitet.</p>
<p>Lanternpost verarbeitet personenbezogene Daten nur auf dokumentierte Weisung des Kunden, auch in Bezug auf die Übermittlung personenbezogener Daten an ein Drittland.</p>
<p>Lanternpost gewährleistet, dass sich die zur Verarbeitung befugten Personen zur Vertraulichkeit verpflichtet haben.</p>
<p>Lanternpost meldet dem Kunden eine Verletzung des Schutzes personenbezogener Daten unverzüglich und spätestens binnen 72 Stunden, nachdem sie ihr bekannt geworden ist.</p>
<p>Lanternpost unterstützt den Kunden bei der Beantwortung von Anträgen betroffener Personen und löscht nach dem Ende der Leistungen alle Daten.</p>`;

test('a text that comes in another language could not be read; several times in a row, and it is told once', async () => {
  const inGerman = (from: number, to: number) => (path: string, day: number, answer: WatchedAnswer) => {
    const body = answer.body.replace(/(<main[^>]*>).*<\/main>/s, (_all, open: string) => `${open}${GERMAN}</main>`);
    return path === '/legal/dpa' && day >= from && day <= to ? { ...answer, body } : answer;
  };
  const dpa = async () => {
    const watched = (await findWatch(WATCHED_HOST))?.documents.find(({ url }) => url.endsWith('/legal/dpa'));
    const document = (await getCandidate(WATCHED_HOST))?.documents.find(({ url }) => url.endsWith('/legal/dpa'));
    return { problem: watched?.problem, inARow: watched?.inOtherLanguage, language: document?.language };
  };
  const world = await checkedOn([1, 2], inGerman(1, 6));
  expect(await dpa()).toEqual({ problem: 'other-language', inARow: 2, language: 'en' });
  expect(await kinds()).toEqual([]);
  for (world.day = 3; world.day <= 6; world.day += 1) await look(world);
  expect((await readInbox()).changes).toMatchObject([{ kind: 'language-changed', documentType: 'dpa', reopened: [] }]);
  expect(await dpa()).toEqual({ problem: 'other-language', inARow: 6, language: 'en' });
  expect(await snapshotsOf(WATCHED_HOST)).toHaveLength(6);
  await look(world);
  expect(await dpa()).toEqual({ problem: null, inARow: undefined, language: 'en' });
  expect(await kinds()).toEqual(['language-changed']);
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

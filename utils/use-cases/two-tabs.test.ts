import { beforeEach, expect, test, vi } from 'vitest';
import { resetFakeBrowser } from '../../test/unit/fake-browser.ts';
import { freshDatabase } from '../../test/unit/fresh-database.ts';
import { assessment, candidate, job, NOW } from '../../test/unit/records.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../test/unit/fake-browser.ts')).fakeBrowser }));

/** The code of a page of its own: its modules, and so its connection to the store, are not those of the other. */
async function newPage() {
  vi.resetModules();
  const [candidates, storage, vettings, overrules, saving] = await Promise.all([
    import('./candidates.ts'),
    import('../storage/database.ts'),
    import('../storage/vettings.ts'),
    import('./overrules.ts'),
    import('./vetting/save-candidate.ts'),
  ]);
  return { ...candidates, ...storage, ...vettings, ...overrules, ...saving };
}
type Page = Awaited<ReturnType<typeof newPage>>;

const ID = 'brightledger.example';
let one: Page;
let other: Page;

beforeEach(async () => {
  resetFakeBrowser();
  await freshDatabase();
  one = await newPage();
  other = await newPage();
  expect(await one.database()).not.toBe(await other.database());
  return async () => {
    await one.closeDatabase();
    await other.closeDatabase();
  };
});

const done = () => job({ state: 'done', assessment: assessment() });

test('two tabs that save the same vendor at once make one candidate, with one entry', async () => {
  await one.changeVetting(ID, done);
  await Promise.all([one, other, one, other].map((page) => page.saveCandidate(ID, NOW)));
  const all = await (await other.database()).getAll('candidates');
  expect(all.map(({ id }) => id)).toEqual([ID]);
  expect(all[0]?.audit.map(({ action }) => action)).toEqual(['saved']);
});

test('two windows that begin the same vetting at once begin one', async () => {
  const begin = (page: Page) => page.changeVetting(ID, (stored) => stored ?? job());
  const begun = await Promise.all([begin(one), begin(other)]);
  expect(begun[0]).toEqual(begun[1]);
  expect(await (await one.database()).count('vettings')).toBe(1);
});

test('edits of different fields, and additions to the same list, are all there', async () => {
  const stored = candidate();
  await (await one.database()).put('candidates', stored);
  const results = await Promise.all([
    one.editCandidate(ID, { notes: 'By one' }, stored),
    other.editCandidate(ID, { owner: 'By the other' }, stored),
    one.editCandidate(ID, { tags: ['finance', 'one'] }, stored),
    other.editCandidate(ID, { tags: ['finance', 'other'] }, stored),
  ]);
  expect(results.map(({ kind }) => kind)).toEqual(['saved', 'saved', 'saved', 'saved']);
  const now = (await other.getCandidate(ID))!;
  expect(now).toMatchObject({ notes: 'By one', owner: 'By the other' });
  expect(now.tags.toSorted()).toEqual(['finance', 'one', 'other']);
  expect(now.audit).toHaveLength(stored.audit.length + 4);
});

test('of two edits of the same text one is stored, and the other is told so', async () => {
  const stored = candidate();
  await (await one.database()).put('candidates', stored);
  const results = await Promise.all([
    one.editCandidate(ID, { notes: 'By one' }, stored),
    other.editCandidate(ID, { notes: 'By the other' }, stored),
  ]);
  expect(results.map(({ kind }) => kind).sort()).toEqual(['conflict', 'saved']);
  const winner = results[0].kind === 'saved' ? 'By one' : 'By the other';
  expect((await one.getCandidate(ID))?.notes).toBe(winner);
});

test('a candidate that one tab deleted is not brought back by an edit in the other', async () => {
  const stored = candidate();
  await (await one.database()).put('candidates', stored);
  await one.deleteCandidate(ID);
  expect(await other.editCandidate(ID, { notes: 'Late' }, stored)).toEqual({ kind: 'gone' });
  expect(await other.getCandidate(ID)).toBeNull();
});

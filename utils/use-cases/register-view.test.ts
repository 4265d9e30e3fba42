import { beforeEach, expect, it, vi } from 'vitest';
import { fake, resetFakeBrowser } from '../../test/unit/fake-browser.ts';
import { freshDatabase } from '../../test/unit/fresh-database.ts';
import { assessment, candidate, NOW } from '../../test/unit/records.ts';
import type { Candidate } from '../model/candidate.ts';
import { NO_FILTER } from '../model/register-filter.ts';
import { changeCandidate, findCandidate } from '../storage/candidates.ts';
import { database } from '../storage/database.ts';
import { searchWordsWithId } from '../storage/search-words.ts';
import {
  deleteFilter,
  deleteMany,
  editMany,
  readFilters,
  readRows,
  restoreMany,
  rowsWithIds,
  saveFilter,
  undoMany,
} from './register-view.ts';
import { fillIndex, refreshIndex, wordIndex } from './register-view-index.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../test/unit/fake-browser.ts')).fakeBrowser }));

beforeEach(async () => {
  resetFakeBrowser();
  await freshDatabase();
});

const IDS = ['a.example', 'b.example', 'c.example'];
const put = (stored: Candidate) => changeCandidate(stored.id, () => stored);
const putAll = () => Promise.all(IDS.map((id, n) => put(candidate({ id, name: id, tags: n === 0 ? ['hr'] : [] }))));

it('a row says what the table shows, and not the assessment', async () => {
  await put(candidate());
  const [row] = await readRows();
  expect(row).toMatchObject({
    id: 'brightledger.example',
    score: 62.5,
    coverage: 80,
    gates: { passed: 0, failed: 1, open: 0 },
    subProcessors: null,
    decidedAt: NOW,
    reviewDueAt: Date.UTC(2027, 0, 15, 9, 30),
  });
  expect(JSON.stringify(row)).not.toContain('We notify you');
});

it('rows follow every way a candidate is written, and go with it', async () => {
  await putAll();
  await put(candidate({ id: 'a.example', name: 'Anew', assessment: null }));
  expect((await rowsWithIds(['a.example', 'nobody.example'])).map(({ name, score }) => [name, score])).toEqual([
    ['Anew', null],
  ]);
  const deleted = await deleteMany(['a.example', 'b.example']);
  expect((await readRows()).map(({ id }) => id)).toEqual(['c.example']);
  expect(await searchWordsWithId('a.example')).toBeNull();
  expect(await restoreMany(deleted)).toBe(2);
  expect((await readRows()).map(({ name }) => name)).toEqual(['Anew', 'b.example', 'c.example']);
});

it('summaries of an older version are made anew before they are shown', async () => {
  await putAll();
  const opened = await database();
  for (const id of IDS) await opened.put('summaries', { id, version: 0 } as never);
  await opened.put('summaries', { id: 'gone.example', version: 0 } as never);
  await opened.clear('searchWords');
  const progress = vi.fn();
  expect((await readRows(progress)).map(({ name }) => name)).toEqual(IDS);
  expect(progress).toHaveBeenCalledWith(0);
  expect((await searchWordsWithId('b.example'))!.words).toContain('72');
});

it('changes many at once, each with its entry in the log, and takes it back', async () => {
  await putAll();
  await put(candidate({ id: 'c.example', status: 'rejected', tags: [] }));
  const change = await editMany([...IDS, 'gone.example'], { status: 'rejected' }, { now: NOW + 1 });
  expect([...change.keys()]).toEqual(['a.example', 'b.example']);
  expect((await findCandidate('a.example'))!.audit.at(-1)).toEqual({ at: NOW + 1, action: 'edited', detail: 'status' });
  await put({ ...(await findCandidate('b.example'))!, status: 'ended' });
  expect(await undoMany(change, NOW + 2)).toBe(1);
  expect((await readRows()).map(({ status }) => status)).toEqual(['under-review', 'ended', 'rejected']);
});

it('adds and removes a tag, and undoing it leaves what came since', async () => {
  await putAll();
  const change = await editMany(IDS, { addTag: 'hr' });
  expect([...change.keys()]).toEqual(['b.example', 'c.example']);
  await put({ ...(await findCandidate('b.example'))!, tags: ['hr', 'pilot'] });
  await undoMany(change);
  expect((await readRows()).map(({ tags }) => tags)).toEqual([['hr'], ['pilot'], []]);
  await editMany(IDS, { removeTag: 'hr' });
  expect((await rowsWithIds(['a.example']))[0]!.tags).toEqual([]);
});

it('finds by notes, tags, sub-processors and quotes, without accents and in the middle of words', async () => {
  const judged = assessment();
  const profile = { subProcessors: [{ name: 'Hôstwell Ltd', purpose: 'hosting', countryText: 'Ireland' }] };
  await put(candidate({ assessment: { ...judged, profile: profile as never } }));
  await put(candidate({ id: 'plain.example', name: 'Plain', notes: 'Überprüft', tags: [], assessment: null }));
  const index = wordIndex();
  await fillIndex(index);
  expect(index.idsWith('notify')).toEqual(['brightledger.example']);
  expect(index.idsWith('ostwel')).toEqual(['brightledger.example']);
  expect(index.idsWith('uberpruft')).toEqual(['plain.example']);
  expect(index.idsWith('example')).toEqual(['brightledger.example', 'plain.example']);
  await put(candidate({ id: 'plain.example', notes: 'nothing', assessment: null }));
  await refreshIndex(index, 'plain.example');
  expect(index.idsWith('uberpruft')).toEqual([]);
  await deleteMany(['plain.example']);
  await refreshIndex(index, 'plain.example');
  expect(index.idsWith('example')).toEqual(['brightledger.example']);
});

it('keeps filters by name, and leaves out what is damaged', async () => {
  const kept = await saveFilter({ id: '1', name: ' Mine ', filter: { ...NO_FILTER, status: 'new', scoreTo: 50 } });
  await saveFilter({ id: '2', name: 'All', filter: NO_FILTER });
  expect((await readFilters()).map(({ name }) => name)).toEqual(['All', 'Mine']);
  await expect(saveFilter({ id: '3', name: '  ', filter: NO_FILTER })).rejects.toThrow();
  await deleteFilter('2');
  expect(await readFilters()).toEqual([kept]);
  expect(fake.badges.size).toBe(0);
});

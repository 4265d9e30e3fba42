import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser, resetFakeBrowser } from '../../test/unit/fake-browser.ts';
import { freshDatabase } from '../../test/unit/fresh-database.ts';
import { interruptedAtEach, type Work } from '../../test/unit/interrupted.ts';
import { ports, VENDOR } from '../../test/unit/invented-vendor.ts';
import { jobDocument, NOW } from '../../test/unit/records.ts';
import { storedRegister } from '../../test/unit/stored-register.ts';
import { everythingStored, storeVendor, storeWorld } from '../../test/unit/stored-world.ts';
import { mendWrites } from '../../test/unit/write-faults.ts';
import type { RestoreMode } from '../model/backup.ts';
import { DEFAULT_RETENTION } from '../model/retention.ts';
import { closeDatabase, database } from '../storage/database.ts';
import { initial } from '../storage/migrations/001-initial.ts';
import { changeVetting } from '../storage/vettings.ts';
import { makeBackup } from './backup/backup.ts';
import { goOnRestoring, openRestore } from './backup/restore.ts';
import { deleteCandidate, restoreCandidate } from './candidates.ts';
import { importRegister } from './importing/import-register.ts';
import { applyRetention } from './retention.ts';
import { saveCandidate } from './vetting/save-candidate.ts';
import { keepAllRunning, keepRunning } from './vetting/vetting-runs.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../test/unit/fake-browser.ts')).fakeBrowser }));

beforeEach(async () => {
  mendWrites();
  resetFakeBrowser();
  await freshDatabase();
  // What is interrupted says so; here that is meant.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

const KINDS = ['killed', 'full'] as const;

const vetting: Work = {
  prepare: async () => {
    const documents = ['/dpa', '/privacy', '/legal'].map((path) =>
      jobDocument({ url: `https://${VENDOR.id}${path}`, linkText: path }),
    );
    await changeVetting(VENDOR.id, () => ({
      id: VENDOR.id,
      vendorName: VENDOR.name,
      homepage: VENDOR.homepage,
      state: 'running',
      documents,
      identitySources: [],
      assessment: null,
      startedAt: NOW,
      updatedAt: NOW,
    }));
  },
  run: () => keepRunning(VENDOR.id, ports()),
  recover: async () => {
    await keepAllRunning(ports());
    await saveCandidate(VENDOR.id, NOW);
  },
  state: async () => {
    const stored = await database();
    const [job] = await stored.getAll('vettings');
    const snapshots = await stored.getAll('snapshots');
    return {
      state: job?.state,
      documents: job?.documents.map(({ url, state, problem }) => ({ url, state, problem })),
      findings: job?.assessment?.findings,
      snapshots: snapshots.map(({ url, sha256 }) => `${url} ${sha256}`).sort(),
      bodies: (await stored.getAllKeys('bodies')).length,
      candidates: (await storedRegister()).candidates.map(({ id, assessment }) => ({ id, score: assessment?.score })),
    };
  },
};

test.each(KINDS)(
  'vetting, %s at each write: after the restart the end is the same',
  { timeout: 120_000 },
  async (kind) => {
    const { after, writes, ends } = await interruptedAtEach(vetting, kind);
    expect(writes).toBeGreaterThanOrEqual(12);
    expect(after).toMatchObject({ state: 'done', candidates: [{ id: VENDOR.id }] });
    for (const { write, end, trouble } of ends) {
      expect(end, `write ${write}`).toEqual(after);
      if (kind === 'full') expect(trouble, `write ${write}`).toBe('full');
    }
  },
);

const everything = async () => withoutClock(await everythingStored());

/** Moments of the machine's own clock. */
function withoutClock(stored: Record<string, unknown>): unknown {
  return JSON.parse(
    JSON.stringify(stored, (key, value: unknown) =>
      key === 'at' && typeof value === 'number' && value > NOW ? 'later' : value,
    ),
  );
}

let backup: Blob;

const restoring = (mode: RestoreMode): Work => ({
  prepare: async () => {
    await storeWorld('Brightledger', 'Tidydesk');
    backup = await new Response(makeBackup({ now: 0 }).stream).blob();
    await freshDatabase();
    await storeVendor('tidydesk.example', 'Tidydesk');
    await storeVendor('lampwick.example', 'Lampwick');
    await fakeBrowser.storage.local.remove('mapping.mapping-1');
  },
  run: async () => {
    const opened = await openRestore(backup);
    if (opened.kind !== 'opened') return;
    const { restore } = opened;
    try {
      await restore.confirm(await restore.plan(mode));
    } catch (error) {
      // The page is gone, and with it its hold on the staged backup.
      await restore.discard().catch(() => undefined);
      throw error;
    }
  },
  recover: () => goOnRestoring(),
  state: everything,
});

test.each([
  ['merge', 'killed'],
  ['merge', 'full'],
  ['replace', 'killed'],
  ['replace', 'full'],
] as const)(
  'restoring (%s), %s at each write: as it was, or as the backup has it',
  { timeout: 120_000 },
  async (mode, kind) => {
    const { before, after, writes, ends } = await interruptedAtEach(restoring(mode), kind);
    expect(writes).toBeGreaterThan(40);
    expect(after).not.toEqual(before);
    const kinds = ends.map(({ write, end }) => {
      const isBefore = JSON.stringify(end) === JSON.stringify(before);
      if (!isBefore) expect(end, `write ${write}`).toEqual(after);
      return isBefore;
    });
    // Until it is confirmed nothing is changed; from then on it is done to its end.
    expect(kinds).toEqual(kinds.toSorted((a, b) => Number(b) - Number(a)));
    expect(new Set(kinds).size).toBe(2);
  },
);

const names = ['Brightledger', 'Tidydesk'];
let file = '';
let deleted: Awaited<ReturnType<typeof deleteCandidate>> = null;

/** In one transaction: nothing, or all of it. */
const WHOLE: Record<string, Work> = {
  'importing a register': {
    prepare: async () => {
      await storeWorld(...names);
      const register = await storedRegister();
      file = JSON.stringify({
        format: 'vetwell-register',
        version: 1,
        exportedAt: '2026-01-15T09:30:00.000Z',
        ...register,
      });
      await freshDatabase();
    },
    run: () => importRegister(file, NOW),
    recover: async () => {},
    state: everything,
  },
  'deleting a candidate': {
    prepare: () => storeWorld(...names),
    run: () => deleteCandidate('tidydesk.example'),
    recover: async () => {},
    state: everything,
  },
  'undoing a deletion': {
    prepare: async () => {
      await storeWorld(...names);
      deleted = await deleteCandidate('tidydesk.example');
    },
    run: () => restoreCandidate(deleted!),
    recover: async () => {},
    state: everything,
  },
};

test.each(Object.keys(WHOLE).flatMap((name) => KINDS.map((kind) => [name, kind] as const)))(
  '%s, %s at each write: all of it or nothing',
  { timeout: 60_000 },
  async (name, kind) => {
    const { before, after, writes, ends } = await interruptedAtEach(WHOLE[name]!, kind);
    expect(writes).toBeGreaterThan(4);
    expect(after).not.toEqual(before);
    for (const { write, end } of ends) {
      // A full disk does not keep anybody from deleting.
      expect([before, after], `write ${write}`).toContainEqual(end);
      if (kind === 'killed' || name !== 'deleting a candidate') expect(end, `write ${write}`).toEqual(before);
    }
  },
);

const OLD_ROW = { id: 'brightledger.example', name: 'Brightledger', status: 'new', tags: ['finance'], audit: [] };

const migrating: Work = {
  prepare: async () => {
    const old = await openDB('vetwell', 1, {
      upgrade: (created, _old, _new, transaction) => initial(created, transaction as never),
    });
    for (let place = 0; place < 5; place += 1)
      await old.put('candidates', { ...OLD_ROW, id: `vendor-${place}.example` });
    old.close();
  },
  run: async () => void (await database()),
  recover: async () => {},
  state: async () => {
    const any = await openDB('vetwell');
    const state = { version: any.version, candidates: await any.getAll('candidates') };
    any.close();
    return state;
  },
};

test('a migration that fails leaves the earlier version whole', async () => {
  await migrating.prepare();
  const old = await openDB('vetwell', 1);
  const before = await migrating.state();
  // Not what any version wrote: the second migration cannot read it.
  const broken = vi.spyOn(IDBCursor.prototype, 'update').mockImplementation(() => {
    throw new TypeError('no such row');
  });
  old.close();
  await expect(database()).rejects.toThrow();
  broken.mockRestore();
  expect(await migrating.state()).toEqual(before);
});

test.each(KINDS)('migrating, %s at each write: the earlier version as it was, and then the later one', async (kind) => {
  const { before, after, writes, ends } = await interruptedAtEach(migrating, kind);
  expect(writes).toBeGreaterThanOrEqual(10);
  expect(after).not.toEqual(before);
  for (const { write, end } of ends) expect(end, `write ${write}`).toEqual(before);
  await closeDatabase();
  await database();
  expect(await migrating.state()).toEqual(after);
});

const tidying: Work = {
  prepare: async () => {
    await storeWorld(...names);
    const stored = await database();
    for (const snapshot of await stored.getAll('snapshots')) {
      await stored.put('snapshots', { ...snapshot, id: `${snapshot.id}-old`, fetchedAt: 1 });
    }
  },
  run: () => applyRetention({ ...DEFAULT_RETENTION, keep: 'quoted' }, NOW + 1),
  recover: () => applyRetention({ ...DEFAULT_RETENTION, keep: 'quoted' }, NOW + 1),
  state: everything,
};

test.each(KINDS)(
  'removing old documents, %s at each write: goes on, and takes nothing that is needed',
  async (kind) => {
    const { after, writes, ends } = await interruptedAtEach(tidying, kind);
    expect(writes).toBeGreaterThan(5);
    for (const { write, end } of ends) expect(end, `write ${write}`).toEqual(after);
  },
);

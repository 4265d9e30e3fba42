import { beforeEach, expect, test, vi } from 'vitest';
import { resetFakeBrowser } from '../../test/unit/fake-browser.ts';
import { freshDatabase } from '../../test/unit/fresh-database.ts';
import { assessment, candidate, NOW, snapshot } from '../../test/unit/records.ts';
import { storedChange } from '../../test/unit/stored-world.ts';
import { DEFAULT_RETENTION, type Retention } from '../model/retention.ts';
import { packBody } from '../storage/body.ts';
import { database } from '../storage/database.ts';
import { writeRetention } from '../storage/retention-setting.ts';
import { changeVendorRows, NO_ROWS, type VendorRows } from '../storage/vendor-rows.ts';
import { applyRetention, keepRetention, previewRetention, removableSnapshots } from './retention.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../test/unit/fake-browser.ts')).fakeBrowser }));

beforeEach(async () => {
  resetFakeBrowser();
  await freshDatabase();
});

const DAY = 86_400_000;
const LAST_TWO: Retention = { ...DEFAULT_RETENTION, keep: 'last', last: 2, olderThanDays: 0 };
const NEEDED: Retention = { ...DEFAULT_RETENTION, keep: 'quoted', olderThanDays: 0 };

/** One document read every ten days, the last time now. */
const versions = (count: number, url = 'https://brightledger.example/dpa') =>
  Array.from({ length: count }, (_, place) =>
    snapshot({ id: `${url} ${place + 1}`, url, fetchedAt: NOW - (count - 1 - place) * 10 * DAY }),
  );
const bare = candidate({ decision: null, documents: [], assessment: null });
const rows = (part: Partial<VendorRows>): VendorRows => ({ ...NO_ROWS, candidate: bare, ...part });
const going = (part: Partial<VendorRows>, retention: Retention) =>
  removableSnapshots(rows(part), retention, NOW)
    .map(({ id }) => Number(id.split(' ')[1]))
    .sort();

test('the last versions of each document stay, and what is younger than was asked for', () => {
  expect(going({ snapshots: versions(5) }, LAST_TWO)).toEqual([1, 2, 3]);
  expect(
    going({ snapshots: [...versions(2), ...versions(2, 'https://brightledger.example/terms')] }, LAST_TWO),
  ).toEqual([]);
  expect(going({ snapshots: versions(5) }, { ...LAST_TWO, olderThanDays: 30 })).toEqual([1, 2]);
  expect(going({ snapshots: versions(5) }, { ...LAST_TWO, keep: 'all' })).toEqual([]);
});

test('what anything rests on stays by every rule', () => {
  const snapshots = versions(9);
  const id = (number: number) => snapshots[number - 1]!.id;
  const [document] = candidate().documents;
  const decided = (number: number) => snapshots[number - 1]!.fetchedAt + DAY;
  const decision = { ...candidate().decision!, decidedAt: decided(2) };
  const overrule = {
    criterion: 'audit-right',
    verdict: 'met' as const,
    reason: 'Seen',
    decidedBy: '',
    decidedAt: decided(3),
  };
  const one = candidate({
    assessment: assessment({ documents: [{ url: snapshots[0]!.url, snapshotId: id(7) }] }),
    documents: [{ ...document!, snapshotId: id(9) }],
    decision,
    overrules: [overrule],
  });
  const changes = [storedChange('brightledger.example', { snapshotBefore: id(4), snapshotAfter: id(5) })];
  expect(going({ snapshots, candidate: one, changes }, NEEDED)).toEqual([1, 6, 8]);
  expect(going({ snapshots }, NEEDED)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

async function store(): Promise<void> {
  const texts = await Promise.all(['old', 'newer', 'same'].map((text) => packBody(new TextEncoder().encode(text))));
  for (const body of texts) await (await database()).put('bodies', body);
  const snapshots = versions(3).map((one, place) => ({ ...one, sha256: texts[place]!.sha256 }));
  const kept = { ...versions(1, 'https://brightledger.example/terms')[0]!, sha256: texts[2]!.sha256 };
  await changeVendorRows(bare.id, () => rows({ snapshots: [...snapshots, kept] }));
}

test('the preview says what then goes: bytes that another snapshot has stay; the log tells of it', async () => {
  await store();
  const keepOne: Retention = { ...LAST_TWO, last: 1 };
  const bodies = await (await database()).getAll('bodies');
  const preview = await previewRetention(keepOne, NOW);
  expect(preview).toMatchObject({ snapshots: 2, vendors: [{ name: 'Brightledger', snapshots: 2 }] });
  expect(await (await database()).count('snapshots')).toBe(4);
  expect(await applyRetention(keepOne, NOW)).toBe(2);
  const left = await (await database()).getAll('bodies');
  const size = (some: typeof bodies) => some.reduce((sum, { bytes }) => sum + bytes.length, 0);
  expect(size(bodies) - size(left)).toBe(preview.bytes);
  expect(left).toHaveLength(1);
  expect(await (await database()).count('snapshots')).toBe(2);
  const entry = (await (await database()).get('candidates', bare.id))?.audit.at(-1);
  expect(entry).toEqual({ at: NOW, action: 'tidied', detail: 'documents: 2' });
  expect(await applyRetention(keepOne, NOW)).toBe(0);
});

test('by itself it does nothing before it was switched on', async () => {
  await store();
  const keepOne: Retention = { ...LAST_TWO, last: 1 };
  await writeRetention(keepOne);
  await keepRetention();
  expect(await (await database()).count('snapshots')).toBe(4);
  await writeRetention({ ...keepOne, automatic: true });
  await keepRetention();
  expect(await (await database()).count('snapshots')).toBe(2);
});

import { gunzipSync } from 'node:zlib';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { FROZEN_STORES, versionOne } from '../../../test/fixtures/databases/version-1.ts';
import { resetFakeBrowser } from '../../../test/unit/fake-browser.ts';
import { freshDatabase } from '../../../test/unit/fresh-database.ts';
import { candidateSchema } from '../../model/candidate.ts';
import { snapshotSchema } from '../../model/snapshot.ts';
import { vettingJobSchema } from '../../model/vetting-job.ts';
import { sha256, unpackBody } from '../body.ts';
import { database } from '../database.ts';
import { allSummaries } from '../summaries.ts';
import { initial } from './001-initial.ts';
import { MIGRATIONS } from './index.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../../test/unit/fake-browser.ts')).fakeBrowser }));

beforeEach(async () => {
  resetFakeBrowser();
  await freshDatabase();
});

async function storeVersionOne(): Promise<void> {
  const old = await openDB('vetwell', 1, {
    upgrade: (created, _old, _new, transaction) => initial(created, transaction as never),
  });
  const rows = versionOne();
  for (const store of FROZEN_STORES) {
    for (const row of rows[store]) {
      const bytes = 'bytes' in row && typeof row.bytes === 'string' ? { bytes: Buffer.from(row.bytes, 'base64') } : {};
      await old.put(store, { ...row, ...bytes });
    }
  }
  old.close();
}

test('everything that a build of version 1 stored is there after all migrations, and reads as of today', async () => {
  await storeVersionOne();
  const frozen = versionOne();
  const today = await database();
  expect(today.version).toBe(MIGRATIONS.length);
  expect(await today.getAll('snapshots')).toEqual(frozen.snapshots);
  expect(await today.getAll('vettings')).toEqual(frozen.vettings);
  const candidates = await today.getAll('candidates');
  expect(candidates).toEqual(frozen.candidates.map((row) => ({ ...row, overrules: [], risk: 'unscored' })));
  for (const one of candidates) expect(candidateSchema.parse(one)).toEqual(one);
  for (const one of await today.getAll('vettings')) expect(vettingJobSchema.parse(one)).toEqual(one);
  for (const one of await today.getAll('snapshots')) expect(snapshotSchema.parse(one)).toEqual(one);
  expect(frozen.bodies.length).toBeGreaterThan(5);
  for (const { sha256: hash, bytes } of frozen.bodies) {
    const body = await today.get('bodies', hash);
    const unpacked = await unpackBody(body!);
    expect(await sha256(unpacked)).toBe(hash);
    expect(Buffer.from(unpacked)).toEqual(gunzipSync(Buffer.from(bytes, 'base64')));
  }
  expect((await allSummaries()).map(({ name, status }) => ({ name, status }))).toEqual(
    frozen.candidates.map(({ name, status }) => ({ name, status })),
  );
});

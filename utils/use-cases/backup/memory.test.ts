import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { packBody } from '../../storage/body.ts';
import type { Database } from '../../storage/database.ts';
import { makeBackup } from './backup.ts';
import { stageBackup } from './restore-reading.ts';

// A store too large for memory: its documents are made when they are asked for, and forgotten when they were staged.
// `VETWELL_BACKUP_MB=400` measures with that many megabytes; less is enough to notice that something is kept.

const MEGABYTE = 1024 * 1024;
const TOTAL = Number(process.env.VETWELL_BACKUP_MB ?? 56) * MEGABYTE;
const SIZE = 2 * MEGABYTE;
const COUNT = Math.ceil(TOTAL / SIZE);
const ALLOWED = 45 * MEGABYTE;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const staged = vi.hoisted(() => ({ rows: 0, peak: 0, onBatch: () => {} }));

vi.mock('wxt/browser', async () => ({ browser: (await import('../../../test/unit/fake-browser.ts')).fakeBrowser }));
vi.mock('../../storage/staging.ts', async (original) => ({
  ...(await original<object>()),
  newStaging: async () => ({ close: () => {} }),
  openStaging: async () => ({ close: () => {} }),
  hasStore: () => true,
  stage: async (_staging: unknown, rows: unknown[]) => {
    staged.rows += rows.length;
    staged.onBatch();
  },
}));

/** Bytes that do not get smaller by packing, another megabyte each time. */
function document(number: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(SIZE);
  for (let from = 0; from < SIZE; from += 65_536) crypto.getRandomValues(bytes.subarray(from, from + 65_536));
  bytes[0] = number % 256;
  return bytes;
}

vi.mock('../../storage/backup-rows.ts', async (original) => ({
  ...(await original<object>()),
  backupContents: async () => ({
    vendorIds: [],
    bodies: Array.from({ length: COUNT }, (_, place) => `${place}`),
    policies: [],
    queue: [],
  }),
}));
vi.mock('../../storage/database.ts', async (original) => ({
  ...(await original<object>()),
  database: async () =>
    ({ version: 1, get: (_store: string, key: string) => packBody(document(Number(key))) }) as unknown as Database,
}));

test('writing and reading a backup takes memory for a few records, not for all', { timeout: 600_000 }, async () => {
  const inUse = () => {
    // What was only referred to weakly goes with the second.
    collectGarbage();
    collectGarbage();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = inUse();
  staged.onBatch = () => {
    staged.peak = Math.max(staged.peak, inUse() - before);
  };
  let bytes = 0;
  const { records } = await stageBackup(makeBackup().stream, {
    onBytes: (read) => {
      bytes = read;
    },
  });
  expect([records, staged.rows]).toEqual([COUNT, COUNT]);
  expect(bytes).toBeGreaterThan(TOTAL);
  if (process.env.VETWELL_BACKUP_MB) console.log(`${bytes / MEGABYTE} MB, at most ${staged.peak / MEGABYTE} MB in use`);
  expect(staged.peak).toBeLessThan(ALLOWED);
});

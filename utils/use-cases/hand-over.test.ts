import { beforeEach, expect, test, vi } from 'vitest';
import { freshDatabase } from '../../test/unit/fresh-database.ts';
import { choice, exportedRegister } from '../../test/unit/handed-over.ts';
import { knownVendor } from '../../test/unit/known-vendor.ts';
import { NOW, snapshot } from '../../test/unit/records.ts';
import { bytesOf, textOf } from '../../test/unit/shortlist.ts';
import { storedRegister } from '../../test/unit/stored-register.ts';
import { EXPORTER_IDS, EXPORTERS } from '../exporters/index.ts';
import type { Candidate } from '../model/candidate.ts';
import { latestPolicy } from '../storage/policies.ts';
import { mergeRegister } from '../storage/register.ts';
import { clearStores } from '../storage/vendor-records.ts';
import { deleteCandidate } from './candidates.ts';
import { handOver } from './hand-over.ts';
import { importRegister } from './importing/import-register.ts';
import { rescored } from './scoring-policy.ts';

// Part of the build, which is not there yet.
vi.mock('../platform/own-file.ts', () => ({ ownFile: async () => '' }));
beforeEach(freshDatabase);

const idOf = (n: number) => `vendor-${String(n).padStart(5, '0')}.example`;

/** Figures are those of the policy in force, as they are of every candidate that is stored. */
async function fill(count: number, change: (n: number) => Partial<Candidate> = () => ({})): Promise<void> {
  const numbers = Array.from({ length: count }, (_, n) => n);
  const policy = await latestPolicy();
  await mergeRegister(
    {
      candidates: numbers.map((n) => rescored(knownVendor({ id: idOf(n), ...change(n) }), policy)),
      snapshots: numbers.map((n) => snapshot({ id: `snapshot-${n}`, vendorId: idOf(n), fetchedAt: NOW + n })),
    },
    (_stored, incoming) => incoming,
  );
}

test('1,000 candidates come back from our own JSON as they were', { timeout: 120_000 }, async () => {
  await fill(1000, (n) => ({ name: `Vendor ${n} “é”\n\u2028`, notes: `{"n": ${n}}`, updatedAt: NOW + n }));
  const before = await storedRegister();
  const text = await exportedRegister();
  await clearStores();
  expect(await importRegister(text)).toEqual({ ok: true, added: 1000, updated: 0, unchanged: 0 });
  expect(await storedRegister()).toEqual(before);
});

test('the file is named for what it is and the day it was made', async () => {
  await fill(1);
  const named = async (changes: Parameters<typeof choice>[0]) =>
    (await handOver(choice(changes), { now: NOW })).fileName;
  expect(await named({})).toBe('vetwell-register-2026-01-15.json');
  expect(await named({ exporter: 'record-nl', file: 'xlsx' })).toBe('vetwell-record-nl-2026-01-15.xlsx');
  const mapping = { id: 'one', name: ' Our GRC tool: ../x ', columns: [] };
  expect(await named({ exporter: 'mapping', file: 'csv', mapping })).toBe('vetwell-our-grc-tool-x-2026-01-15.csv');
});

test('hands over only the candidates that were chosen, in one order, and leaves out one that is gone meanwhile', async () => {
  await fill(5);
  const { total, pieces } = await handOver(
    choice({ exporter: 'jsonl', file: 'jsonl', ids: [idOf(3), idOf(1), idOf(2), 'nobody.example'] }),
  );
  expect(total).toBe(3);
  await deleteCandidate(idOf(2));
  const lines = (await textOf(pieces)).trimEnd().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { candidate: Candidate }).candidate.id)).toEqual([idOf(1), idOf(3)]);
});

test.each(EXPORTER_IDS)('%s: progress reaches the end once, never going back', async (id) => {
  await fill(45);
  const shares: number[] = [];
  const { about } = EXPORTERS[id];
  const wanted = choice({ exporter: id, file: about.files[0] });
  await bytesOf((await handOver(wanted, { onProgress: (share) => shares.push(share) })).pieces);
  expect(shares.at(-1)).toBe(1);
  expect(shares.filter((share) => share === 1)).toHaveLength(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test('can be cancelled half-way', async () => {
  await fill(60);
  const controller = new AbortController();
  let reached = 0;
  const onProgress = (share: number) => {
    reached = share;
    if (share > 0.3) controller.abort();
  };
  const { pieces } = await handOver(choice(), { onProgress, signal: controller.signal });
  await expect(textOf(pieces)).rejects.toThrow('aborted');
  expect(reached).toBeLessThan(0.4);
});

test('reads no further ahead than it is asked to', async () => {
  await fill(200);
  let reached = 0;
  const { pieces } = await handOver(choice({ exporter: 'csv', file: 'csv' }), {
    onProgress: (share) => (reached = share),
  });
  const reader = pieces[Symbol.asyncIterator]();
  await reader.next();
  await reader.next();
  expect(reached).toBeLessThan(0.15);
});

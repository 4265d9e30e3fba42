import type { IDBPTransaction } from 'idb';
import type { Candidate } from '../model/candidate.ts';
import type { OutboxItem } from '../model/outbox-item.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { ChangeRecord } from '../model/vendor-change.ts';
import type { VettingJob } from '../model/vetting-job.ts';
import type { Watch } from '../model/watch.ts';
import { type Database, type DatabaseSchema, database, type StoreName } from './database.ts';
import { policyIn } from './policies.ts';
import { announce } from './store-change.ts';
import { putCandidate, removeCandidate } from './summaries.ts';

/** Everything of one vendor but the bytes of its documents. A vendor need not be a candidate. */
export interface VendorRows {
  candidate: Candidate | null;
  vetting: VettingJob | null;
  watch: Watch | null;
  outbox: OutboxItem | null;
  changes: ChangeRecord[];
  snapshots: Snapshot[];
}

export const NO_ROWS: VendorRows = {
  candidate: null,
  vetting: null,
  watch: null,
  outbox: null,
  changes: [],
  snapshots: [],
};

const VENDOR_STORES = ['candidates', 'vettings', 'watches', 'outbox', 'changes', 'snapshots'] as const;
const WRITTEN = [...VENDOR_STORES, 'summaries', 'searchWords', 'bodies', 'policies'] as const;
type Reading = IDBPTransaction<DatabaseSchema, (typeof VENDOR_STORES)[number][], 'readonly'>;
type Writing = IDBPTransaction<DatabaseSchema, (typeof WRITTEN)[number][], 'readwrite'>;

/** As they were at one moment. */
export async function vendorRows(id: string, from?: Database): Promise<VendorRows> {
  return readRows((from ?? (await database())).transaction(VENDOR_STORES as unknown as StoreName[]) as never, id);
}

async function readRows(transaction: Reading, id: string): Promise<VendorRows> {
  const [candidate, vetting, watch, outbox, changes, snapshots] = await Promise.all([
    transaction.objectStore('candidates').get(id),
    transaction.objectStore('vettings').get(id),
    transaction.objectStore('watches').get(id),
    transaction.objectStore('outbox').get(id),
    transaction.objectStore('changes').index('vendorId').getAll(id),
    transaction.objectStore('snapshots').index('vendorId').getAll(id),
  ]);
  return {
    candidate: candidate ?? null,
    vetting: vetting ?? null,
    watch: watch ?? null,
    outbox: outbox ?? null,
    changes,
    snapshots,
  };
}

/**
 * Reads, changes and writes all records of one vendor in one transaction; what `change` returns takes the place of what
 * is stored. It gets the scoring policy in force, must be synchronous, and writes nothing when it returns its own
 * argument. False, and nothing written, when bytes that are `needed` (by SHA-256) have gone meanwhile.
 */
export async function changeVendorRows(
  id: string,
  change: (stored: VendorRows, policy: ScoringPolicy) => VendorRows,
  needed: readonly string[] = [],
): Promise<boolean> {
  const transaction = (await database()).transaction(WRITTEN, 'readwrite') as unknown as Writing;
  const stored = await readRows(transaction as unknown as Reading, id);
  const policy = await policyIn(transaction.objectStore('policies'));
  const changed = change(stored, policy);
  if (changed !== stored) {
    for (const sha256 of needed) {
      if ((await transaction.objectStore('bodies').count(sha256)) > 0) continue;
      await transaction.done;
      return false;
    }
    await writeRows(transaction, id, stored, changed);
  }
  await transaction.done;
  if (changed !== stored) announce([...VENDOR_STORES], [id]);
  return true;
}

async function writeRows(transaction: Writing, id: string, stored: VendorRows, changed: VendorRows): Promise<void> {
  for (const name of ['changes', 'snapshots'] as const) {
    const kept = new Set<object>(changed[name]);
    const gone = new Set(stored[name].filter((row) => !kept.has(row)).map((row) => row.id));
    for (const gonerId of gone) await transaction.objectStore(name).delete(gonerId);
    const known = new Set<object>(stored[name]);
    for (const row of changed[name]) if (!known.has(row)) await transaction.objectStore(name).put(row as never);
  }
  for (const [name, row, before] of [
    ['vettings', changed.vetting, stored.vetting],
    ['watches', changed.watch, stored.watch],
    ['outbox', changed.outbox, stored.outbox],
  ] as const) {
    if (row === before) continue;
    if (row === null) await transaction.objectStore(name).delete(id);
    else await transaction.objectStore(name).put(row as never);
  }
  if (changed.candidate === stored.candidate) return;
  if (changed.candidate === null) await removeCandidate(transaction, id);
  else await putCandidate(transaction, changed.candidate);
}

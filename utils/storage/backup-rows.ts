import * as z from 'zod/mini';
import { candidateSchema } from '../model/candidate.ts';
import { outboxItemSchema } from '../model/outbox-item.ts';
import { type QueuedDomain, queuedDomainSchema } from '../model/queued-domain.ts';
import { type ScoringPolicy, scoringPolicySchema } from '../model/scoring-policy.ts';
import { snapshotSchema } from '../model/snapshot.ts';
import { changeRecordSchema } from '../model/vendor-change.ts';
import { vettingJobSchema } from '../model/vetting-job.ts';
import { watchSchema } from '../model/watch.ts';
import { type Database, database, type StoreName } from './database.ts';
import type { VendorRows } from './vendor-rows.ts';

/** Made from the candidates again whenever they are written. */
type DerivedStore = 'summaries' | 'searchWords';
export type BackedUpStore = Exclude<StoreName, DerivedStore>;

/** What the rows of each store must look like in a backup; bytes stand there as Base64. A new store gets its line here. */
export const ROW_SCHEMAS: Record<BackedUpStore, z.ZodMiniType<object>> = {
  policies: scoringPolicySchema,
  candidates: candidateSchema,
  vettings: vettingJobSchema,
  watches: watchSchema,
  changes: changeRecordSchema,
  snapshots: snapshotSchema,
  bodies: z.object({ sha256: z.string(), encoding: z.literal('gzip'), bytes: z.base64() }),
  outbox: outboxItemSchema,
  queue: queuedDomainSchema,
};

/** Keys of everything that is kept, as it was at one moment. The records of a vendor are read when their turn comes. */
export interface BackupContents {
  vendorIds: string[];
  bodies: string[];
  /** Read whole: there are few, and they are small. */
  policies: ScoringPolicy[];
  queue: QueuedDomain[];
}

export async function backupContents(from?: Database): Promise<BackupContents> {
  const stored = from ?? (await database());
  const transaction = stored.transaction([
    'candidates',
    'vettings',
    'watches',
    'changes',
    'snapshots',
    'outbox',
    'bodies',
    'policies',
    'queue',
  ]);
  const [policies, queue, bodies, ...ids] = await Promise.all([
    transaction.objectStore('policies').getAll(),
    transaction.objectStore('queue').getAll(),
    transaction.objectStore('bodies').getAllKeys(),
    transaction.objectStore('candidates').getAllKeys(),
    transaction.objectStore('vettings').getAllKeys(),
    transaction.objectStore('watches').getAllKeys(),
    transaction.objectStore('outbox').getAllKeys(),
    vendorIdsIn(transaction.objectStore('changes').index('vendorId')),
    vendorIdsIn(transaction.objectStore('snapshots').index('vendorId')),
  ]);
  return { vendorIds: [...new Set(ids.flat())].sort(), bodies, policies, queue };
}

/** The vendors that an index knows, each once, without reading its records. */
async function vendorIdsIn(index: {
  openKeyCursor: (range: null, direction: 'nextunique') => Promise<VendorCursor | null>;
}): Promise<string[]> {
  const ids: string[] = [];
  let cursor = await index.openKeyCursor(null, 'nextunique');
  while (cursor !== null) {
    ids.push(cursor.key);
    cursor = await cursor.continue();
  }
  return ids;
}

interface VendorCursor {
  key: string;
  continue: () => Promise<VendorCursor | null>;
}

/** The records of one vendor by store, as a backup has them. */
export function rowsByStore(rows: VendorRows): [BackedUpStore, object[]][] {
  const some = (row: object | null) => (row === null ? [] : [row]);
  return [
    ['candidates', some(rows.candidate)],
    ['vettings', some(rows.vetting)],
    ['watches', some(rows.watch)],
    ['outbox', some(rows.outbox)],
    ['changes', rows.changes],
    ['snapshots', rows.snapshots],
  ];
}

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Candidate } from '../model/candidate.ts';
import type { CandidateSummary } from '../model/candidate-summary.ts';
import type { OutboxItem } from '../model/outbox-item.ts';
import type { QueuedDomain } from '../model/queued-domain.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { ChangeRecord } from '../model/vendor-change.ts';
import type { VettingJob } from '../model/vetting-job.ts';
import type { Watch } from '../model/watch.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { guarded } from './storage-state.ts';

/** The bytes of a document, stored once however many snapshots have them. */
export interface StoredBody {
  /** Of the bytes as received. */
  sha256: string;
  encoding: 'gzip';
  bytes: Uint8Array<ArrayBuffer>;
}

/** The words a candidate can be found by, folded, with spaces between them. */
export interface StoredWords {
  /** The candidate's. */
  id: string;
  words: string;
}

export interface DatabaseSchema extends DBSchema {
  candidates: { key: string; value: Candidate };
  vettings: { key: string; value: VettingJob };
  snapshots: { key: string; value: Snapshot; indexes: { vendorId: string; sha256: string } };
  bodies: { key: string; value: StoredBody };
  watches: { key: string; value: Watch };
  changes: { key: string; value: ChangeRecord; indexes: { vendorId: string } };
  outbox: { key: string; value: OutboxItem };
  queue: { key: string; value: QueuedDomain };
  policies: { key: number; value: ScoringPolicy };
  summaries: { key: string; value: CandidateSummary };
  searchWords: { key: string; value: StoredWords };
}
export const STORE_NAMES = [
  'candidates',
  'vettings',
  'snapshots',
  'bodies',
  'watches',
  'changes',
  'outbox',
  'queue',
  'policies',
  'summaries',
  'searchWords',
] as const;
export type StoreName = (typeof STORE_NAMES)[number];
export type Database = IDBPDatabase<DatabaseSchema>;

const DATABASE_NAME = 'vetwell';

let opened: Promise<Database> | null = null;

/**
 * The one connection of this context; opened, and migrated when it is older, on first use. That of a newer version is
 * opened for reading: whoever writes gets a `NewerDatabaseError`.
 */
export function database(): Promise<Database> {
  opened ??= connect().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** Closes the connection; the next use opens it again. */
export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = null;
  (await closing)?.close();
}

/** Whether a newer version of ours made it. */
export const isReadOnly = ({ version }: Database): boolean => version > MIGRATIONS.length;

async function connect(): Promise<Database> {
  const connection = await openStores(DATABASE_NAME, MIGRATIONS.length).catch((error: unknown) => {
    if (!(error instanceof DOMException) || error.name !== 'VersionError') throw error;
    return openDB<DatabaseSchema>(DATABASE_NAME, undefined, CONNECTED);
  });
  return guarded(connection, isReadOnly(connection));
}

const CONNECTED = {
  // A page of a newer version waits to migrate: let it, and open again on next use.
  blocking: () => void closeDatabase(),
  terminated: () => {
    opened = null;
  },
};

/** Opens, or makes, a database with our stores as they were in a version; an older one is migrated to it. */
export function openStores(name: string, version: number): Promise<Database> {
  return openDB<DatabaseSchema>(name, version, {
    async upgrade(upgraded, oldVersion, _newVersion, transaction) {
      // Whoever opens it hears of a failure.
      transaction.done.catch(() => undefined);
      try {
        for (const migration of MIGRATIONS.slice(oldVersion, version)) {
          await migration(upgraded as unknown as IDBPDatabase, transaction as never);
        }
      } catch (error) {
        console.error(`the database stays at version ${oldVersion}`, error);
        abort(transaction);
      }
    },
    ...(name === DATABASE_NAME && CONNECTED),
  });
}

/** All of a migration or nothing: a browser would commit what was done before the failure. */
function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It was aborted by the failure itself.
  }
}

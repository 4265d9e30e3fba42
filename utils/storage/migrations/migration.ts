import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * Brings the database from the version before to its own. Frozen once shipped: it names stores by plain strings and
 * knows nothing of today's schema, so that it does the same for ever. Steps that must change later are a new migration.
 */
export type Migration = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => Promise<void>;

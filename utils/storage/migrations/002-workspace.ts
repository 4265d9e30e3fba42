import type { Migration } from './migration.ts';

/** Watching, the inbox of changes, the outbox, the queue of vendors, scoring policies; candidates get risk and overrules. */
export const workspace: Migration = async (database, transaction) => {
  database.createObjectStore('watches', { keyPath: 'vendorId' });
  const changes = database.createObjectStore('changes', { keyPath: 'id' });
  changes.createIndex('vendorId', 'vendorId');
  database.createObjectStore('outbox', { keyPath: 'id' });
  database.createObjectStore('queue', { keyPath: 'domain' });
  database.createObjectStore('policies', { keyPath: 'version' });
  let cursor = await transaction.objectStore('candidates').openCursor();
  while (cursor !== null) {
    await cursor.update({ ...cursor.value, overrules: [], risk: 'unscored' });
    cursor = await cursor.continue();
  }
};

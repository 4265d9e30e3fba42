import type { Migration } from './migration.ts';

/** Candidates, vettings, and snapshots with their bytes. */
export const initial: Migration = async (database) => {
  database.createObjectStore('candidates', { keyPath: 'id' });
  database.createObjectStore('vettings', { keyPath: 'id' });
  const snapshots = database.createObjectStore('snapshots', { keyPath: 'id' });
  snapshots.createIndex('vendorId', 'vendorId');
  snapshots.createIndex('sha256', 'sha256');
  database.createObjectStore('bodies', { keyPath: 'sha256' });
};

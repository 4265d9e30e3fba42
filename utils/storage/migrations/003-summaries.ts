import type { Migration } from './migration.ts';

/**
 * A summary of every candidate and the words it can be found by, so that a list need not read whole assessments. Here
 * they only get their places, of version 0: they are made from the candidates when the register is next opened.
 */
export const summaries: Migration = async (database, transaction) => {
  database.createObjectStore('summaries', { keyPath: 'id' });
  database.createObjectStore('searchWords', { keyPath: 'id' });
  const places = transaction.objectStore('summaries');
  for (const id of await transaction.objectStore('candidates').getAllKeys()) await places.put({ id, version: 0 });
};

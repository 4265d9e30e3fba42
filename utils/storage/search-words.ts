import { openDB } from 'idb';
import type { DatabaseSchema, StoredWords } from './database.ts';

// Read in a worker, where the browser's own API is not at hand, on which the connection of all others rests.

/** The words of up to `limit` candidates whose ids come after `after`, in order of their ids. */
export async function searchWordsAfter(after: string | null, limit: number): Promise<StoredWords[]> {
  const connection = await connect();
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  return connection.getAll('searchWords', range, limit).finally(() => connection.close());
}

export async function searchWordsWithId(id: string): Promise<StoredWords | null> {
  const connection = await connect();
  const found = await connection.get('searchWords', id).finally(() => connection.close());
  return found ?? null;
}

/** For reading, and only what somebody else has made and migrated. */
const connect = () =>
  openDB<DatabaseSchema>('vetwell', undefined, {
    upgrade: (_database, _old, _new, transaction) => transaction.abort(),
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });

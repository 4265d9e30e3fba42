import { FROZEN_STORES, versionOne } from '../fixtures/databases/version-1.ts';
import type { World } from './world.ts';

/** Puts the database of version 1 in place of the extension's own, and starts the browser again: now the build is newer. */
export async function upgradeFromVersionOne(world: World): Promise<void> {
  const page = await world.running.openExtension('options.html');
  await page.evaluate(
    async (rows, stores) => {
      const done = <R>(request: IDBRequest<R>) =>
        new Promise<R>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      // Asked for in one turn: nobody can come between.
      void indexedDB.deleteDatabase('vetwell');
      const opening = indexedDB.open('vetwell', 1);
      opening.onupgradeneeded = () => {
        const database = opening.result;
        database.createObjectStore('candidates', { keyPath: 'id' });
        database.createObjectStore('vettings', { keyPath: 'id' });
        const snapshots = database.createObjectStore('snapshots', { keyPath: 'id' });
        snapshots.createIndex('vendorId', 'vendorId');
        snapshots.createIndex('sha256', 'sha256');
        database.createObjectStore('bodies', { keyPath: 'sha256' });
      };
      const database = await done(opening);
      const transaction = database.transaction(stores, 'readwrite');
      for (const store of stores) {
        for (const row of rows[store]) {
          const packed = 'bytes' in row && typeof row.bytes === 'string' ? row.bytes : null;
          const bytes = packed === null ? {} : { bytes: Uint8Array.from(atob(packed), (one) => one.charCodeAt(0)) };
          transaction.objectStore(store).put({ ...row, ...bytes });
        }
      }
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
      });
      database.close();
    },
    versionOne(),
    [...FROZEN_STORES],
  );
  await world.restart();
}

import type { QueuedDomain } from '../model/queued-domain.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import { type Database, database } from './database.ts';
import { announce } from './store-change.ts';

// What belongs to no one vendor: bytes, policies, the list of vendors to vet.

/** Copies bytes that are not stored yet, one document at a time. Returns those of the hashes that `from` has. */
export async function copyBodies(from: Database, hashes: readonly string[]): Promise<string[]> {
  const to = await database();
  const there: string[] = [];
  for (const hash of new Set(hashes)) {
    if ((await to.count('bodies', hash)) === 0) {
      const body = await from.get('bodies', hash);
      if (body === undefined) continue;
      await to.put('bodies', body);
    } else if ((await from.count('bodies', hash)) === 0) continue;
    there.push(hash);
  }
  return there;
}

/** Bytes looked at in one transaction. */
const AT_ONCE = 200;

/** Removes bytes that no snapshot has. Returns how many went. */
export async function removeOrphanBodies(): Promise<number> {
  const hashes = await (await database()).getAllKeys('bodies');
  let removed = 0;
  for (let from = 0; from < hashes.length; from += AT_ONCE) {
    const transaction = (await database()).transaction(['bodies', 'snapshots'], 'readwrite');
    const snapshots = transaction.objectStore('snapshots').index('sha256');
    for (const hash of hashes.slice(from, from + AT_ONCE)) {
      if ((await snapshots.count(hash)) > 0) continue;
      await transaction.objectStore('bodies').delete(hash);
      removed += 1;
    }
    await transaction.done;
  }
  return removed;
}

/** Policies and the list of vendors to vet, as they are to be from now on; `choose` must be synchronous. */
export async function changeCommonRows(choose: (stored: CommonRows) => CommonRows): Promise<void> {
  const transaction = (await database()).transaction(['policies', 'queue'], 'readwrite');
  const [policies, queue] = [transaction.objectStore('policies'), transaction.objectStore('queue')];
  const chosen = choose({ policies: await policies.getAll(), queue: await queue.getAll() });
  await Promise.all([policies.clear(), queue.clear()]);
  for (const row of chosen.policies) await policies.put(row);
  for (const row of chosen.queue) await queue.put(row);
  await transaction.done;
  announce(['policies', 'queue'], []);
}

export interface CommonRows {
  policies: ScoringPolicy[];
  queue: QueuedDomain[];
}

/** Bytes that go when so many snapshots of each hash do: those that another snapshot has stay. */
export async function spaceOfBodies(going: ReadonlyMap<string, number>): Promise<number> {
  const stored = await database();
  let bytes = 0;
  for (const [hash, count] of going) {
    if ((await stored.countFromIndex('snapshots', 'sha256', hash)) > count) continue;
    bytes += (await stored.get('bodies', hash))?.bytes.length ?? 0;
  }
  return bytes;
}

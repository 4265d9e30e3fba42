import type { Snapshot } from '../model/snapshot.ts';
import type { VettingJob } from '../model/vetting-job.ts';
import { database, type StoredBody } from './database.ts';
import { announce } from './store-change.ts';

/** Bytes read, with the record of how. */
export interface Reading {
  snapshot: Snapshot;
  body: StoredBody;
}

export async function findVetting(vendorId: string): Promise<VettingJob | null> {
  return (await (await database()).get('vettings', vendorId)) ?? null;
}

/** Vettings that are not finished: they go on after a restart. */
export async function unfinishedVettings(): Promise<VettingJob[]> {
  const all = await (await database()).getAll('vettings');
  return all.filter((job) => job.state === 'running' || job.state === 'judging');
}

/**
 * Reads, changes and writes one vetting, and with it what was read, in one transaction: either all of a step is stored or
 * nothing. `change` must be synchronous; when it returns null or its own argument, nothing is written and the reading is
 * dropped. Returns what is stored afterwards.
 */
export async function changeVetting(
  vendorId: string,
  change: (stored: VettingJob | null) => VettingJob | null,
  reading?: Reading,
): Promise<VettingJob | null> {
  const transaction = (await database()).transaction(['vettings', 'snapshots', 'bodies'], 'readwrite');
  const vettings = transaction.objectStore('vettings');
  const stored = (await vettings.get(vendorId)) ?? null;
  const changed = change(stored);
  if (changed === null || changed === stored) {
    await transaction.done;
    return stored;
  }
  await Promise.all([
    vettings.put(changed),
    reading && transaction.objectStore('snapshots').add(reading.snapshot),
    reading && transaction.objectStore('bodies').put(reading.body),
    transaction.done,
  ]);
  announce(reading ? ['vettings', 'snapshots', 'bodies'] : ['vettings'], [vendorId]);
  return changed;
}

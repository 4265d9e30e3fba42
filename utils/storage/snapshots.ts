import type { Snapshot } from '../model/snapshot.ts';
import { unpackBody } from './body.ts';
import { database } from './database.ts';

export async function findSnapshot(id: string): Promise<Snapshot | null> {
  return (await (await database()).get('snapshots', id)) ?? null;
}

/** Newest first. */
export async function snapshotsOf(vendorId: string): Promise<Snapshot[]> {
  const found = await (await database()).getAllFromIndex('snapshots', 'vendorId', vendorId);
  return found.sort((a, b) => b.fetchedAt - a.fetchedAt);
}

/** The bytes as received; null when they are not kept here (a snapshot that came with an imported register). */
export async function bodyOf(snapshot: Snapshot): Promise<Uint8Array<ArrayBuffer> | null> {
  const stored = await (await database()).get('bodies', snapshot.sha256);
  return stored === undefined ? null : unpackBody(stored);
}

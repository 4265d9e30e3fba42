import type { Snapshot } from '../../utils/model/snapshot.ts';

/** A snapshot of a document beside the one before it. */
export interface Version {
  snapshot: Snapshot;
  /** Told by the hash of the bytes; `same` bytes are the same words, other bytes need not be other words. */
  change: 'first' | 'changed' | 'same';
  /** The snapshot before it; null for the first. */
  previous: Snapshot | null;
}

/** The snapshots of one document, the oldest first. */
export function versionsOf(snapshots: readonly Snapshot[]): Version[] {
  const inTime = snapshots.toSorted((a, b) => a.fetchedAt - b.fetchedAt);
  return inTime.map((snapshot, place) => {
    const previous = inTime[place - 1] ?? null;
    const change = !previous ? 'first' : previous.sha256 === snapshot.sha256 ? 'same' : 'changed';
    return { snapshot, change, previous };
  });
}

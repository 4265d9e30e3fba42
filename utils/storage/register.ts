import type { Candidate } from '../model/candidate.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { database } from './database.ts';
import { announce } from './store-change.ts';
import { CANDIDATE_STORES, putCandidate } from './summaries.ts';

/**
 * Merges candidates into the register and adds the snapshots that are not there yet, all or nothing. `merge` gets what is
 * stored and what comes, and returns what is to be stored; it must be synchronous. A stored snapshot is never changed.
 */
export async function mergeRegister(
  incoming: { candidates: Candidate[]; snapshots: Snapshot[] },
  merge: (stored: Candidate | null, candidate: Candidate) => Candidate,
): Promise<void> {
  const transaction = (await database()).transaction([...CANDIDATE_STORES, 'snapshots'] as const, 'readwrite');
  const candidates = transaction.objectStore('candidates');
  const snapshots = transaction.objectStore('snapshots');
  for (const candidate of incoming.candidates) {
    const stored = (await candidates.get(candidate.id)) ?? null;
    const merged = merge(stored, candidate);
    if (merged !== stored) await putCandidate(transaction, merged);
  }
  for (const snapshot of incoming.snapshots) {
    if ((await snapshots.count(snapshot.id)) === 0) await snapshots.add(snapshot);
  }
  await transaction.done;
  announce(
    ['candidates', 'snapshots'],
    incoming.candidates.map((candidate) => candidate.id),
  );
}

import type { Candidate } from '../model/candidate.ts';
import { database } from './database.ts';
import { announce } from './store-change.ts';

export async function allCandidates(): Promise<Candidate[]> {
  return (await database()).getAll('candidates');
}

export async function findCandidate(id: string): Promise<Candidate | null> {
  return (await (await database()).get('candidates', id)) ?? null;
}

/**
 * Reads, changes and writes one candidate in one transaction, so that two tabs cannot overwrite each other. `change`
 * must be synchronous; when it returns null or its own argument, nothing is written. Returns what is stored afterwards.
 */
export async function changeCandidate(
  id: string,
  change: (stored: Candidate | null) => Candidate | null,
): Promise<Candidate | null> {
  const transaction = (await database()).transaction('candidates', 'readwrite');
  const stored = (await transaction.store.get(id)) ?? null;
  const changed = change(stored);
  if (changed === null || changed === stored) {
    await transaction.done;
    return stored;
  }
  await transaction.store.put(changed);
  await transaction.done;
  announce(['candidates'], [id]);
  return changed;
}

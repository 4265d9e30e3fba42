import type { Candidate } from '../model/candidate.ts';
import { BUILT_IN_POLICY, type ScoringPolicy } from '../model/scoring-policy.ts';
import { database } from './database.ts';
import { announce } from './store-change.ts';
import { CANDIDATE_STORES, putCandidate } from './summaries.ts';

export async function allCandidates(): Promise<Candidate[]> {
  return (await database()).getAll('candidates');
}

export async function findCandidate(id: string): Promise<Candidate | null> {
  return (await (await database()).get('candidates', id)) ?? null;
}

/**
 * Reads, changes and writes one candidate in one transaction, so that two tabs cannot overwrite each other. `change`
 * gets the scoring policy in force as well; it must be synchronous; when it returns null or its own argument, nothing is
 * written. Returns what is stored afterwards.
 */
export async function changeCandidate(
  id: string,
  change: (stored: Candidate | null, policy: ScoringPolicy) => Candidate | null,
): Promise<Candidate | null> {
  const transaction = (await database()).transaction([...CANDIDATE_STORES, 'policies'] as const, 'readwrite');
  const candidates = transaction.objectStore('candidates');
  const stored = (await candidates.get(id)) ?? null;
  const latest = await transaction.objectStore('policies').openCursor(null, 'prev');
  const changed = change(stored, latest?.value ?? BUILT_IN_POLICY);
  if (changed === null || changed === stored) {
    await transaction.done;
    return stored;
  }
  await putCandidate(transaction, changed);
  await transaction.done;
  announce(['candidates'], [id]);
  return changed;
}

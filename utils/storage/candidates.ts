import type { Candidate } from '../model/candidate.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import { database } from './database.ts';
import { policyIn } from './policies.ts';
import { announce } from './store-change.ts';
import { CANDIDATE_STORES, putCandidate } from './summaries.ts';

export async function findCandidate(id: string): Promise<Candidate | null> {
  return (await (await database()).get('candidates', id)) ?? null;
}

/** Candidates that are changed in one transaction: few enough that nobody waits for it. */
const AT_ONCE = 50;

/**
 * The same as `changeCandidate` for many, some at a time; those that are gone are left out. `onProgress`: share done, 0 to
 * 1. Returns the ids of those that were written.
 */
export async function changeCandidates(
  ids: readonly string[],
  change: (stored: Candidate) => Candidate,
  onProgress?: (share: number) => void,
): Promise<string[]> {
  const written: string[] = [];
  try {
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      onProgress?.(from / ids.length);
      written.push(...(await changeSome(ids.slice(from, from + AT_ONCE), change)));
    }
  } finally {
    // Told once: whoever shows the register would read it again each time.
    if (written.length > 0) announce(['candidates'], written);
  }
  return written;
}

async function changeSome(ids: readonly string[], change: (stored: Candidate) => Candidate): Promise<string[]> {
  const transaction = (await database()).transaction(CANDIDATE_STORES, 'readwrite');
  const written: string[] = [];
  for (const id of ids) {
    const stored = await transaction.objectStore('candidates').get(id);
    const changed = stored && change(stored);
    if (!changed || changed === stored) continue;
    await putCandidate(transaction, changed);
    written.push(id);
  }
  await transaction.done;
  return written;
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
  const changed = change(stored, await policyIn(transaction.objectStore('policies')));
  if (changed === null || changed === stored) {
    await transaction.done;
    return stored;
  }
  await putCandidate(transaction, changed);
  await transaction.done;
  announce(['candidates'], [id]);
  return changed;
}

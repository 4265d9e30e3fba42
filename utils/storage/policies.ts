import type { Candidate } from '../model/candidate.ts';
import { BUILT_IN_POLICY, type ScoringPolicy } from '../model/scoring-policy.ts';
import { database } from './database.ts';
import { announce } from './store-change.ts';
import { CANDIDATE_STORES, putCandidate } from './summaries.ts';

/** Candidates that are scored anew in one transaction: few enough that nobody waits for it. */
const AT_ONCE = 100;

/** Every version the organisation has had, the oldest first; without the built-in proposal. */
export async function allPolicies(): Promise<ScoringPolicy[]> {
  return (await database()).getAll('policies');
}

/** The policy in force: the latest version, or the built-in proposal. */
export async function latestPolicy(): Promise<ScoringPolicy> {
  return policyIn((await database()).transaction('policies').store);
}

/** The same within a transaction of one's own, by its store of policies. */
export async function policyIn(policies: {
  openCursor: (range: null, direction: 'prev') => Promise<{ value: ScoringPolicy } | null>;
}): Promise<ScoringPolicy> {
  return (await policies.openCursor(null, 'prev'))?.value ?? BUILT_IN_POLICY;
}

/**
 * Adds the next version. `make` gets the policy in force and must be synchronous; when it returns null nothing is
 * written. Returns the new version, or null. Stored versions are never changed.
 */
export async function addPolicy(
  make: (current: ScoringPolicy) => Omit<ScoringPolicy, 'version'> | null,
): Promise<ScoringPolicy | null> {
  const transaction = (await database()).transaction('policies', 'readwrite');
  const current = await policyIn(transaction.store);
  const made = make(current);
  const added = made && { ...made, version: current.version + 1 };
  if (added) await transaction.store.add(added);
  await transaction.done;
  if (added) announce(['policies'], []);
  return added;
}

/**
 * Scores every candidate anew, some at a time. `rescore` gets a candidate and the policy in force, must be synchronous,
 * and returns its own argument when nothing is to be written. Returns how many were written. Interrupted, it can be
 * started again: it then does what is left.
 */
export async function rescoreAll(rescore: (candidate: Candidate, policy: ScoringPolicy) => Candidate): Promise<number> {
  const ids = await (await database()).getAllKeys('candidates');
  let written = 0;
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const changed = await rescoreSome(ids.slice(from, from + AT_ONCE), rescore);
    if (changed.length > 0) announce(['candidates'], changed);
    written += changed.length;
  }
  return written;
}

async function rescoreSome(
  ids: readonly string[],
  rescore: (candidate: Candidate, policy: ScoringPolicy) => Candidate,
): Promise<string[]> {
  const transaction = (await database()).transaction([...CANDIDATE_STORES, 'policies'] as const, 'readwrite');
  const candidates = transaction.objectStore('candidates');
  const policy = await policyIn(transaction.objectStore('policies'));
  const changed: string[] = [];
  for (const id of ids) {
    const stored = await candidates.get(id);
    const rescored = stored && rescore(stored, policy);
    if (!rescored || rescored === stored) continue;
    await putCandidate(transaction, rescored);
    changed.push(id);
  }
  await transaction.done;
  return changed;
}

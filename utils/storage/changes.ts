import type { Candidate } from '../model/candidate.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import type { ChangeRecord } from '../model/vendor-change.ts';
import { database } from './database.ts';
import { policyIn } from './policies.ts';
import { announce } from './store-change.ts';
import { CANDIDATE_STORES, putCandidate } from './summaries.ts';

/** Everything in the store of changes, newest first: what vendors changed, and what our own rules made anew. */
export async function allChanges(): Promise<ChangeRecord[]> {
  return newestFirst(await (await database()).getAll('changes'));
}

/** Newest first. */
export async function changesOf(vendorId: string): Promise<ChangeRecord[]> {
  return newestFirst(await (await database()).getAllFromIndex('changes', 'vendorId', vendorId));
}

/**
 * Reads and writes changes by their ids in one transaction; those that went meanwhile are passed over. `change` must be
 * synchronous; what it returns unchanged is not written.
 */
export async function editChanges(
  ids: readonly string[],
  change: (stored: ChangeRecord) => ChangeRecord,
): Promise<void> {
  const transaction = (await database()).transaction('changes', 'readwrite');
  const vendors = new Set<string>();
  for (const id of ids) {
    const stored = await transaction.store.get(id);
    const changed = stored && change(stored);
    if (changed === undefined || changed === stored) continue;
    await transaction.store.put(changed);
    vendors.add(changed.vendorId);
  }
  await transaction.done;
  if (vendors.size > 0) announce(['changes'], [...vendors]);
}

/** A candidate to write, and the changes that this settles or adds. */
export interface Judgement {
  candidate: Candidate;
  changes: ChangeRecord[];
}

/**
 * Writes a candidate that was judged again together with the changes that this settles or adds, all or nothing. `judge`
 * gets the scoring policy in force as well and must be synchronous; null writes nothing. Returns the candidate as stored afterwards.
 */
export function storeJudgement(
  vendorId: string,
  judge: (candidate: Candidate, changes: ChangeRecord[], policy: ScoringPolicy) => Judgement | null,
): Promise<Candidate | null> {
  return saveWithChanges(vendorId, (candidate, ...others) => candidate && judge(candidate, ...others));
}

/** The same for a vendor that may be no candidate yet. */
export async function saveWithChanges(
  vendorId: string,
  save: (candidate: Candidate | null, changes: ChangeRecord[], policy: ScoringPolicy) => Judgement | null,
): Promise<Candidate | null> {
  const transaction = (await database()).transaction(
    [...CANDIDATE_STORES, 'changes', 'policies'] as const,
    'readwrite',
  );
  const changes = transaction.objectStore('changes');
  const candidate = (await transaction.objectStore('candidates').get(vendorId)) ?? null;
  const known = await changes.index('vendorId').getAll(vendorId);
  const policy = await policyIn(transaction.objectStore('policies'));
  const judged = save(candidate, known, policy);
  if (judged === null) {
    await transaction.done;
    return candidate;
  }
  await Promise.all([
    putCandidate(transaction, judged.candidate),
    ...judged.changes.map((one) => changes.put(one)),
    transaction.done,
  ]);
  announce(['candidates', 'changes'], [vendorId]);
  return judged.candidate;
}

const newestFirst = (changes: ChangeRecord[]): ChangeRecord[] =>
  changes.sort((a, b) => b.foundAt - a.foundAt || (a.id < b.id ? -1 : 1));

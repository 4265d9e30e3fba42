import type { IDBPTransaction } from 'idb';
import type { Candidate } from '../model/candidate.ts';
import { type CandidateSummary, SUMMARY_VERSION, summaryOf } from '../model/candidate-summary.ts';
import { searchWordsOf } from '../model/search-words.ts';
import { type DatabaseSchema, database, isReadOnly, type StoreName } from './database.ts';

/** Whoever writes candidates opens its transaction on these as well, and writes with the two functions below. */
export const CANDIDATE_STORES = ['candidates', 'summaries', 'searchWords'] as const;

type AnyOf<Stores extends ArrayLike<StoreName>> = IDBPTransaction<DatabaseSchema, Stores, 'readwrite'>;
type OfCandidates = AnyOf<(typeof CANDIDATE_STORES)[number][]>;

const READ_AT_ONCE = 1_000;
/** Summaries made anew in one transaction: their candidates are large. */
const AT_ONCE = 50;

/** Writes a candidate, and with it what lists and searches know of it. Only in a transaction on `CANDIDATE_STORES`. */
export async function putCandidate<Stores extends ArrayLike<StoreName>>(
  transaction: AnyOf<Stores>,
  candidate: Candidate,
): Promise<void> {
  const { objectStore } = onCandidates(transaction);
  await Promise.all([
    objectStore('candidates').put(candidate),
    objectStore('summaries').put(summaryOf(candidate)),
    objectStore('searchWords').put({ id: candidate.id, words: searchWordsOf(candidate) }),
  ]);
}

/** Removes a candidate and what lists and searches know of it. Only in a transaction on `CANDIDATE_STORES`. */
export async function removeCandidate<Stores extends ArrayLike<StoreName>>(
  transaction: AnyOf<Stores>,
  id: string,
): Promise<void> {
  const { objectStore } = onCandidates(transaction);
  await Promise.all(CANDIDATE_STORES.map((name) => objectStore(name).delete(id)));
}

/** The type of a transaction does not say that it is on more stores than needed. */
function onCandidates<Stores extends ArrayLike<StoreName>>(transaction: AnyOf<Stores>) {
  const known = transaction as unknown as OfCandidates;
  return { objectStore: <Name extends (typeof CANDIDATE_STORES)[number]>(name: Name) => known.objectStore(name) };
}

/** Summaries of all candidates; those that an older version made are made anew first. `onProgress`: share done, 0 to 1. */
export async function allSummaries(onProgress?: (share: number) => void): Promise<CandidateSummary[]> {
  const stored = await storedSummaries();
  const outdated = stored.filter(({ version }) => version !== SUMMARY_VERSION).map(({ id }) => id);
  if (outdated.length === 0) return stored;
  if (isReadOnly(await database())) return summariesUnstored();
  for (let from = 0; from < outdated.length; from += AT_ONCE) {
    onProgress?.(from / outdated.length);
    await summariseAnew(outdated.slice(from, from + AT_ONCE));
  }
  return storedSummaries();
}

/** Some at a time: a page that took thousands in at once could not answer meanwhile. */
async function storedSummaries(): Promise<CandidateSummary[]> {
  const { store } = (await database()).transaction('summaries');
  const summaries: CandidateSummary[] = [];
  for (;;) {
    const last = summaries.at(-1)?.id;
    const batch = await store.getAll(last === undefined ? null : IDBKeyRange.lowerBound(last, true), READ_AT_ONCE);
    summaries.push(...batch);
    if (batch.length < READ_AT_ONCE) return summaries;
  }
}

/** Where nothing may be written. */
async function summariesUnstored(): Promise<CandidateSummary[]> {
  const ids = await (await database()).getAllKeys('candidates');
  const summaries: CandidateSummary[] = [];
  for (const id of ids) {
    const candidate = await (await database()).get('candidates', id);
    if (candidate) summaries.push(summaryOf(candidate));
  }
  return summaries;
}

async function summariseAnew(ids: readonly string[]): Promise<void> {
  const transaction = (await database()).transaction(CANDIDATE_STORES, 'readwrite');
  for (const id of ids) {
    const candidate = await transaction.objectStore('candidates').get(id);
    if (candidate) await putCandidate(transaction, candidate);
    else await removeCandidate(transaction, id);
  }
  await transaction.done;
}

/** Summaries of these candidates; one that is gone is left out. */
export async function summariesWithIds(ids: readonly string[]): Promise<CandidateSummary[]> {
  const store = (await database()).transaction('summaries').store;
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.filter((summary) => summary !== undefined);
}

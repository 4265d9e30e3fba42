import type { Candidate } from '../model/candidate.ts';
import { database } from './database.ts';

/** Ids of all candidates, in order. */
export async function candidateIds(): Promise<string[]> {
  return (await database()).getAllKeys('candidates');
}

/** These candidates as they are at one moment, in this order; one that is gone is left out. */
export async function candidatesWithIds(ids: readonly string[]): Promise<Candidate[]> {
  const store = (await database()).transaction('candidates').store;
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return found.filter((candidate) => candidate !== undefined);
}

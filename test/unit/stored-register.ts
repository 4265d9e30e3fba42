import type { Candidate } from '../../utils/model/candidate.ts';
import type { Snapshot } from '../../utils/model/snapshot.ts';
import { database } from '../../utils/storage/database.ts';

/** All candidates and all snapshots that are stored, by id. */
export async function storedRegister(): Promise<{ candidates: Candidate[]; snapshots: Snapshot[] }> {
  const stored = await database();
  return { candidates: await stored.getAll('candidates'), snapshots: await stored.getAll('snapshots') };
}

import { latestPolicy } from '../../storage/policies.ts';
import { mergeRegister } from '../../storage/register.ts';
import { mergeCandidate } from '../merge-candidate.ts';
import { rescored } from '../scoring-policy.ts';
import { parseRegister, type RegisterFault } from './parse-register.ts';

/** On a fault nothing was changed. */
export type ImportResult =
  | { ok: true; added: number; updated: number; unchanged: number }
  | ({ ok: false } & RegisterFault);

/** Merges an exported JSON file into the register. The later version of a candidate wins; no audit entry is lost. */
export async function importRegister(text: string, now: number = Date.now()): Promise<ImportResult> {
  const parsed = parseRegister(text);
  if (!parsed.ok) return parsed;
  // Figures of another organisation's policy would not compare with ours.
  const policy = await latestPolicy();
  const candidates = parsed.file.candidates.map((candidate) => rescored(candidate, policy));
  const counts = { added: 0, updated: 0, unchanged: 0 };
  await mergeRegister({ ...parsed.file, candidates }, (stored, incoming) => {
    const merged = mergeCandidate(stored, incoming, now);
    counts[stored === null ? 'added' : merged === stored ? 'unchanged' : 'updated'] += 1;
    return merged;
  });
  return { ok: true, ...counts };
}

import type { Assessment } from '../../model/assessment.ts';
import type { Candidate, VendorDocument } from '../../model/candidate.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { JobDocument } from '../../model/vetting-job.ts';
import { findVetting } from '../../storage/vettings.ts';
import { newJob } from '../vetting/job-steps.ts';
import { judge } from '../vetting/judge.ts';

/**
 * Judges a candidate by these documents as they are stored, by the rules of today. `known`: extractions at hand, by snapshot
 * id; the others are made again from the stored bytes, and what has none (an imported snapshot) is left out.
 */
export async function judgeStored(
  candidate: Candidate,
  documents: readonly VendorDocument[],
  now: number,
  known: ReadonlyMap<string, Extraction> = new Map(),
): Promise<Assessment> {
  const { id, name, homepage } = candidate;
  const sources = (await findVetting(id))?.identitySources ?? [];
  return judge(newJob({ id, name, homepage }, documents.map(asRead), now, sources), known, now);
}

const asRead = ({ url, linkText, documentType, snapshotId }: VendorDocument): JobDocument => ({
  url,
  linkText,
  documentType,
  state: snapshotId === null ? 'failed' : 'read',
  snapshotId,
  problem: null,
});

import { assess } from '../../engine/criteria/assess.ts';
import { readVendor } from '../../engine/criteria/vendor-reading.ts';
import { isSecurityTxtUrl } from '../../engine/detection/security-txt.ts';
import { EXTRACTOR_VERSION } from '../../engine/extraction/extract.ts';
import { adequacyState } from '../../engine/international/adequacy-state.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { AssessableDocument } from '../../model/finding.ts';
import type { JobDocument, VettingJob } from '../../model/vetting-job.ts';
import { latestPolicy } from '../../storage/policies.ts';
import { scoredAssessment } from '../scoring-policy.ts';
import { snapshotText } from '../snapshot-text.ts';
import { vendorIdentity, vendorProfile } from './vendor-profile.ts';

/** Judges what was read. `known`: extractions still at hand; the others are made again from the stored bytes. */
export async function judge(job: VettingJob, known: ReadonlyMap<string, Extraction>, now: number): Promise<Assessment> {
  const assessable: AssessableDocument[] = [];
  const assessed: Assessment['documents'] = [];
  const texts = new Set<string>();
  for (const { documentType, url, snapshotId } of mostSpecificFirst(job.documents)) {
    if (snapshotId === null) continue;
    const extraction = known.get(snapshotId) ?? (await snapshotText(snapshotId));
    // The same text under two addresses would be quoted twice.
    if (extraction === null || texts.has(extraction.text)) continue;
    texts.add(extraction.text);
    const { text, blocks, truncated } = extraction;
    // Too short to tell a language by; but its fields have the names that the standard gives them, which are English.
    const language = extraction.language ?? (isSecurityTxtUrl(url) ? 'en' : null);
    assessable.push({ documentType, url, language, text, blocks, truncated });
    assessed.push({ url, snapshotId });
  }
  const identity = vendorIdentity(assessable, job.identitySources);
  const reading = readVendor(assessable, { vendorCountry: identity.country?.value ?? null, now });
  const profile = assessable.length > 0 ? { profile: vendorProfile(identity, reading) } : {};
  const assessment = {
    ...assess(assessable, reading),
    ...profile,
    extractorVersion: EXTRACTOR_VERSION,
    adequacyState: adequacyState(now),
    assessedAt: now,
    documents: assessed,
  };
  return scoredAssessment(assessment, [], await latestPolicy());
}

function mostSpecificFirst(documents: readonly JobDocument[]): JobDocument[] {
  const isGeneral = ({ documentType }: JobDocument) => Number(documentType === 'other-legal');
  return documents.filter(({ state }) => state === 'read').sort((a, b) => isGeneral(a) - isGeneral(b));
}

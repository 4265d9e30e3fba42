import { adequacyChanges } from '../../engine/changes/adequacy-changes.ts';
import { RULES_VERSION } from '../../engine/criteria/assess.ts';
import { CATALOGUE } from '../../engine/criteria/catalogue.ts';
import { EXTRACTOR_VERSION } from '../../engine/extraction/extract.ts';
import { adequacyState } from '../../engine/international/adequacy-state.ts';
import { score } from '../../engine/scoring/score.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { AuditEntry, Candidate } from '../../model/candidate.ts';
import type { Evidence, Finding } from '../../model/finding.ts';
import type { JudgedAnew, ReopenedFinding, VendorChange } from '../../model/vendor-change.ts';
import { findCandidate } from '../../storage/candidates.ts';
import { changesOf, storeJudgement } from '../../storage/changes.ts';
import { bodyOf, findSnapshot } from '../../storage/snapshots.ts';
import { allSummaries } from '../../storage/summaries.ts';
import { isEqual } from '../is-equal.ts';
import { scoreHistoryWith } from '../score-history.ts';
import { scoredAssessment } from '../scoring-policy.ts';
import { updatedAfter } from '../updated-at.ts';
import { judgeStored } from './judge-stored.ts';

/**
 * Judges a candidate again where its documents changed: findings whose evidence was touched are made anew, all others stay
 * as they are. Null when there is no such candidate. In the background only.
 */
export async function reassess(vendorId: string, now: number = Date.now()): Promise<Candidate | null> {
  const candidate = await findCandidate(vendorId);
  if (candidate === null) return null;
  const pending = (await changesOf(vendorId)).filter((one) => one.origin === 'vendor').filter(isPending);
  const fresh = await judgeStored(candidate, candidate.documents, now);
  const touched = new Set(pending.flatMap(({ reopened }) => reopened.map(({ criterion }) => criterion)));
  return storeJudgement(vendorId, (stored, _records, policy) => {
    // Another check ended meanwhile: what it found is judged at the next click.
    if (!isEqual(stored.documents, candidate.documents)) return null;
    const assessment = stored.assessment === null ? fresh : merged(stored.assessment, fresh, touched);
    const settled: VendorChange[] = pending.map((change) => ({ ...change, reassessedAt: now }));
    const detail = `findings: ${touched.size}, changes: ${settled.length}`;
    return {
      candidate: withAssessment(stored, scoredAssessment(assessment, stored.overrules, policy), { detail, now }),
      changes: settled,
    };
  });
}

const isPending = ({ reassessedAt }: VendorChange): boolean => reassessedAt === null;

/**
 * The assessment with the touched findings of a fresh one. The others keep verdict and quotes; a quote that still stands in
 * the new text is found there, any other points to the text in which it stood.
 */
export function merged(stored: Assessment, fresh: Assessment, touched: ReadonlySet<string>): Assessment {
  const documents = [...fresh.documents];
  const kept = new Map(stored.findings.map((finding) => [finding.criterion, finding]));
  const findings = fresh.findings.map((finding): Finding => {
    const before = kept.get(finding.criterion);
    if (before === undefined || touched.has(finding.criterion)) return finding;
    return {
      ...before,
      evidence: before.evidence.map((evidence) => replant(evidence, { stored, finding, documents })),
    };
  });
  return { ...fresh, documents, findings, ...score(findings, CATALOGUE) };
}

function replant(
  evidence: Evidence,
  { stored, finding, documents }: { stored: Assessment; finding: Finding; documents: Assessment['documents'] },
): Evidence {
  const source = stored.documents[evidence.document];
  if (source === undefined) return evidence;
  const isSameUrl = (other: Evidence) => documents[other.document]?.url === source.url;
  const again = finding.evidence.find((other) => other.quote === evidence.quote && isSameUrl(other));
  if (again) return again;
  const known = documents.findIndex(({ url, snapshotId }) => url === source.url && snapshotId === source.snapshotId);
  return { ...evidence, document: known >= 0 ? known : documents.push(source) - 1 };
}

/**
 * Judges anew, from stored bytes, every candidate that was judged by other rules, another reading of ours or other adequacy
 * decisions, and notes what became of it apart from what vendors changed. Goes on where it was interrupted. In the
 * background only.
 */
export async function judgeOutdated(newId: () => string, now: number = Date.now()): Promise<void> {
  // Whole candidates are large, and mostly none is outdated.
  for (const { id } of (await allSummaries()).filter(isOutdatedAt(now))) {
    const candidate = await findCandidate(id);
    if (!candidate?.assessment || !(await hasAllBytes(candidate.assessment))) continue;
    try {
      await judgeAnew(candidate, newId, now);
    } catch (error) {
      console.error(`judging ${candidate.id} anew failed`, error);
    }
  }
}

interface MadeBy {
  rulesVersion: number | null;
  extractorVersion?: number | null | undefined;
  adequacyState?: string | null | undefined;
}

const isOutdatedAt = (now: number): ((made: MadeBy) => boolean) => {
  const state = adequacyState(now);
  return (made) => isByOldRules(made) || (made.rulesVersion !== null && (made.adequacyState ?? state) !== state);
};

/** Nothing was assessed: then nothing is outdated. */
const isByOldRules = ({ rulesVersion, extractorVersion }: MadeBy): boolean =>
  rulesVersion !== null &&
  (rulesVersion !== RULES_VERSION || (extractorVersion ?? EXTRACTOR_VERSION) !== EXTRACTOR_VERSION);

/** Bytes that are not here (an imported register) cannot be read anew: such an assessment stays as it came. */
async function hasAllBytes({ documents }: Assessment): Promise<boolean> {
  for (const { snapshotId } of documents) {
    const snapshot = snapshotId === null ? null : await findSnapshot(snapshotId);
    if (snapshot === null || (await bodyOf(snapshot)) === null) return false;
  }
  return documents.length > 0;
}

async function judgeAnew(candidate: Candidate, newId: () => string, now: number): Promise<void> {
  const fresh = await judgeStored(candidate, judgedDocuments(candidate), now);
  await storeJudgement(candidate.id, (stored, _records, policy) => {
    const before = stored.assessment;
    if (before === null || !isOutdatedAt(now)(before) || !isEqual(before, candidate.assessment)) return null;
    const places = adequacyChanges(before, fresh);
    const note: JudgedAnew = {
      origin: 'our-rules',
      id: newId(),
      vendorId: stored.id,
      foundAt: now,
      rules: { before: before.rulesVersion, after: fresh.rulesVersion },
      extractor: { before: before.extractorVersion ?? null, after: EXTRACTOR_VERSION },
      findings: differences(before, fresh),
      ...(places.length > 0 && { places }),
    };
    const isByRules = isByOldRules(before);
    const detail = isByRules ? `rules ${before.rulesVersion} → ${fresh.rulesVersion}` : 'adequacy';
    const assessment = scoredAssessment(fresh, stored.overrules, policy);
    // A decision on countries that this vendor does not name is nothing to tell.
    const isNews = isByRules || places.length > 0 || note.findings.length > 0;
    return { candidate: withAssessment(stored, assessment, { detail, now }), changes: isNews ? [note] : [] };
  });
}

/** The texts that the assessment was made from, not those that the watching has found since. */
function judgedDocuments({ documents, assessment }: Candidate): Candidate['documents'] {
  const judged = new Map((assessment?.documents ?? []).map(({ url, snapshotId }) => [url, snapshotId]));
  return documents.map((document) => ({ ...document, snapshotId: judged.get(document.url) ?? null }));
}

function differences(before: Assessment, after: Assessment): ReopenedFinding[] {
  const earlier = new Map(before.findings.map(({ criterion, verdict }) => [criterion, verdict]));
  return after.findings.flatMap(({ criterion, verdict }) => {
    const known = earlier.get(criterion);
    return known === undefined || known === verdict ? [] : [{ criterion, before: known, after: verdict }];
  });
}

function withAssessment(
  candidate: Candidate,
  assessment: Assessment,
  { detail, now }: { detail: string; now: number },
): Candidate {
  const entry: AuditEntry = { at: now, action: 'assessed', detail };
  const scoreHistory = scoreHistoryWith(candidate, assessment);
  const updatedAt = updatedAfter(candidate, now);
  return { ...candidate, assessment, scoreHistory, audit: [...candidate.audit, entry], updatedAt };
}

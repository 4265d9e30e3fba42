import type { GateOutcome } from './assessment.ts';
import type { Candidate } from './candidate.ts';
import { countGates } from './gate-counts.ts';
import { type ReviewBasis, reviewBasisOf } from './review.ts';

/** To be raised when a summary or the words of a search are made in another way: older ones are then made again. */
export const SUMMARY_VERSION = 3;

/**
 * What a list of candidates shows of one of them. A candidate carries its whole assessment with every quote; a list of
 * thousands cannot wait for that. Derived, and stored with the candidate in one transaction.
 */
export interface CandidateSummary
  extends Pick<Candidate, 'id' | 'name' | 'owner' | 'purpose' | 'tags' | 'updatedAt'>,
    ReviewBasis {
  /** `SUMMARY_VERSION` of the code that made it; 0: still to be made. */
  version: number;
  /** Null: no assessment, or one that could tell nothing. 0 to 100. */
  score: number | null;
  /** Null: no assessment. 0 to 100. */
  coverage: number | null;
  gates: Record<GateOutcome, number> | null;
  /** Null: no assessment, or the documents were not read for this. */
  subProcessors: number | null;
  assessedAt: number | null;
  /** Of the rules and of the code that made the texts; null: no assessment, or one that does not say. */
  rulesVersion: number | null;
  extractorVersion: number | null;
  /** Of the adequacy decisions it was made by; null: no assessment, or one that does not say. */
  adequacyState: string | null;
}

export function summaryOf(candidate: Candidate): CandidateSummary {
  const { assessment } = candidate;
  return {
    ...reviewBasisOf(candidate),
    id: candidate.id,
    version: SUMMARY_VERSION,
    name: candidate.name,
    owner: candidate.owner,
    purpose: candidate.purpose,
    tags: candidate.tags,
    updatedAt: candidate.updatedAt,
    score: assessment?.score ?? null,
    coverage: assessment?.coverage ?? null,
    gates: assessment && countGates(assessment),
    subProcessors: assessment?.profile?.subProcessors.length ?? null,
    assessedAt: assessment?.assessedAt ?? null,
    rulesVersion: assessment?.rulesVersion ?? null,
    extractorVersion: assessment?.extractorVersion ?? null,
    adequacyState: assessment?.adequacyState ?? null,
  };
}

/** A summary with what follows from the schedule of reviews. */
export interface RegisterRow extends CandidateSummary {
  /** Null: nothing to review, as with a vendor that was rejected. */
  reviewDueAt: number | null;
}

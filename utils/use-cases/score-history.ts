import type { Assessment } from '../model/assessment.ts';
import type { Candidate } from '../model/candidate.ts';
import type { ScorePoint } from '../model/score-point.ts';

/** Kept of each candidate: five years of monthly assessments. */
const MOST_POINTS = 60;

/**
 * What the assessments of a candidate came to, oldest first, the one it has now included. Candidates of before there was
 * a history have at most that one.
 */
export function scoreHistoryOf({
  scoreHistory,
  assessment,
}: Pick<Candidate, 'scoreHistory' | 'assessment'>): ScorePoint[] {
  const kept = scoreHistory ?? [];
  if (assessment === null) return kept;
  const others = kept.filter((point) => point.assessedAt !== assessment.assessedAt);
  return [...others, pointOf(assessment)].toSorted((a, b) => a.assessedAt - b.assessedAt);
}

/** The history to store with a new assessment; the oldest points give way when there are too many. */
export function scoreHistoryWith(
  stored: Pick<Candidate, 'scoreHistory' | 'assessment'>,
  assessment: Assessment,
): ScorePoint[] {
  return scoreHistoryOf({ scoreHistory: scoreHistoryOf(stored), assessment }).slice(-MOST_POINTS);
}

function pointOf({ assessedAt, rulesVersion, policyVersion, score, coverage, gates }: Assessment): ScorePoint {
  const point = { assessedAt, rulesVersion, score, coverage, gates: gates.outcome };
  return policyVersion ? { ...point, policyVersion } : point;
}

import { CATALOGUE } from '../engine/criteria/catalogue.ts';
import { countOverruled, effectiveFindings } from '../engine/scoring/effective-findings.ts';
import { onlyDifferences, policyFaults } from '../engine/scoring/policy.ts';
import { score } from '../engine/scoring/score.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Candidate, Overrule } from '../model/candidate.ts';
import type { PolicyChanges, PolicyResult, ScoringPolicy } from '../model/scoring-policy.ts';
import { addPolicy, allPolicies, latestPolicy, rescoreAll } from '../storage/policies.ts';
import { isEqual } from './is-equal.ts';

/** The policy in force; version 0 is the built-in proposal. */
export async function getPolicy(): Promise<ScoringPolicy> {
  return latestPolicy();
}

/** Every version there has been, the newest first. */
export async function listPolicies(): Promise<ScoringPolicy[]> {
  return (await allPolicies()).reverse();
}

/**
 * Stores changes as the next version and scores every candidate by it. `seen`: the version the user began from. Without
 * any change (`{ severities: {}, criteria: {} }`) it goes back to the proposal, as a version of its own.
 */
export async function savePolicy(
  changes: PolicyChanges,
  who: string,
  seen: number,
  now: number = Date.now(),
): Promise<PolicyResult> {
  const faults = policyFaults(changes, CATALOGUE);
  if (faults.length > 0) return { kind: 'invalid', faults };
  const differences = onlyDifferences(changes, CATALOGUE);
  let refused: PolicyResult = { kind: 'unchanged' };
  const policy = await addPolicy((current) => {
    if (current.version !== seen) refused = { kind: 'conflict', current };
    const { severities, criteria } = current;
    if (current.version !== seen || isEqual(differences, { severities, criteria })) return null;
    return { ...differences, createdAt: now, createdBy: who };
  });
  if (policy === null) return refused;
  return { kind: 'saved', policy, rescored: await rescoreCandidates() };
}

/** Brings the figures of every candidate to the policy in force: a recomputation, which is no change of the vendor's. */
export async function rescoreCandidates(): Promise<number> {
  return rescoreAll(rescored);
}

/** The candidate with the figures of this policy; itself when it has them. Neither its log nor its date changes. */
export function rescored(candidate: Candidate, policy: ScoringPolicy): Candidate {
  const { assessment, overrules } = candidate;
  if (assessment === null) return candidate;
  const scored = scoredAssessment(assessment, overrules, policy);
  return isEqual(scored, assessment) ? candidate : { ...candidate, assessment: scored };
}

/** The machine's findings as they are, with the figures that follow from people's verdicts and this policy. */
export function scoredAssessment(
  assessment: Assessment,
  overrules: readonly Overrule[],
  policy: ScoringPolicy,
): Assessment {
  const { findings } = assessment;
  const verdictsByPeople = countOverruled(findings, overrules);
  // By the proposal and without overrules the figures are those that the assessment came with.
  if (policy.version === 0 && (assessment.policyVersion ?? 0) === 0 && verdictsByPeople === 0) {
    if ((assessment.verdictsByPeople ?? 0) === 0) return assessment;
  }
  return { ...assessment, ...score(effectiveFindings(findings, overrules), CATALOGUE, policy), verdictsByPeople };
}

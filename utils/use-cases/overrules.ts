import { seenOf } from '../engine/scoring/effective-findings.ts';
import { type AuditEntry, type Candidate, type Overrule, overruleSchema } from '../model/candidate.ts';
import type { ScoringPolicy } from '../model/scoring-policy.ts';
import { changeCandidate } from '../storage/candidates.ts';
import { scoredAssessment } from './scoring-policy.ts';
import { updatedAfter } from './updated-at.ts';

/** What a person decides on one criterion. The reason must not be empty. */
export type OverruleInput = Pick<Overrule, 'criterion' | 'verdict' | 'reason'>;

/** `no-reason`: nothing was written. `gone`: the candidate was deleted meanwhile. */
export type OverruleResult = { kind: 'saved'; candidate: Candidate } | { kind: 'no-reason' } | { kind: 'gone' };

/**
 * Puts a person's verdict in the place of the machine's on one criterion, and scores the candidate anew. An earlier
 * overrule of the same criterion makes way; its reason stays in the audit log. Others are left alone, whoever made them.
 */
export async function overruleFinding(
  candidateId: string,
  input: OverruleInput,
  who: string,
  now: number = Date.now(),
): Promise<OverruleResult> {
  const reason = input.reason.trim();
  if (reason === '') return { kind: 'no-reason' };
  const { criterion, verdict } = input;
  const decided = overruleSchema.parse({ criterion, verdict, reason, decidedBy: who, decidedAt: now });
  const candidate = await changeCandidate(candidateId, (stored, policy) => {
    if (stored === null) return null;
    const finding = stored.assessment?.findings.find((one) => one.criterion === criterion);
    const before = overruleOf(stored, criterion)?.verdict ?? finding?.verdict ?? 'not-assessed';
    const overrule: Overrule = finding ? { ...decided, seen: seenOf(finding) } : decided;
    const entry: AuditEntry = {
      at: now,
      action: 'overruled',
      detail: auditDetail(criterion, before, verdict, [who, reason]),
    };
    return withOverrules(stored, [...others(stored, criterion), overrule], { entry, policy });
  });
  return candidate === null ? { kind: 'gone' } : { kind: 'saved', candidate };
}

/** Lets the machine's verdict hold again. Changes nothing when there is no overrule any more. */
export async function withdrawOverrule(
  candidateId: string,
  criterion: string,
  who: string,
  now: number = Date.now(),
): Promise<OverruleResult> {
  const candidate = await changeCandidate(candidateId, (stored, policy) => {
    const overrule = stored && overruleOf(stored, criterion);
    if (!stored || !overrule) return stored;
    const machine = stored.assessment?.findings.find((one) => one.criterion === criterion)?.verdict ?? 'not-assessed';
    const entry: AuditEntry = {
      at: now,
      action: 'overrule-withdrawn',
      detail: auditDetail(criterion, overrule.verdict, machine, [who]),
    };
    return withOverrules(stored, others(stored, criterion), { entry, policy });
  });
  return candidate === null ? { kind: 'gone' } : { kind: 'saved', candidate };
}

/** "dpa-audit-inspection: partial → met (J. de Vries; seen in the signed contract)": ids, for the interface to translate. */
function auditDetail(criterion: string, before: string, after: string, notes: readonly string[]): string {
  const known = notes.filter(Boolean).join('; ');
  return `${criterion}: ${before} → ${after}${known && ` (${known})`}`;
}

const overruleOf = (candidate: Candidate, criterion: string): Overrule | undefined =>
  candidate.overrules.find((overrule) => overrule.criterion === criterion);

const others = (candidate: Candidate, criterion: string): Overrule[] =>
  candidate.overrules.filter((overrule) => overrule.criterion !== criterion);

function withOverrules(
  candidate: Candidate,
  overrules: Overrule[],
  { entry, policy }: { entry: AuditEntry; policy: ScoringPolicy },
): Candidate {
  const { assessment, audit } = candidate;
  return {
    ...candidate,
    overrules,
    assessment: assessment && scoredAssessment(assessment, overrules, policy),
    audit: [...audit, entry],
    updatedAt: updatedAfter(candidate, entry.at),
  };
}

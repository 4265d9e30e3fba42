import {
  type CriterionPolicy,
  HIGHEST_WEIGHT,
  type PolicyChanges,
  type PolicyFault,
  SEVERITIES,
  type Severity,
} from '../../model/scoring-policy.ts';
import type { Criterion } from '../criteria/criterion.ts';

/** What the score needs of a criterion. */
export type Scored = Pick<Criterion, 'id' | 'group' | 'severity' | 'gate'> & { weight: number };

/** The proposal: five, three, one, so that five small things do not buy off one clause of Art. 28(3). */
export const PROPOSED_WEIGHTS: Readonly<Record<Severity, number>> = { essential: 5, important: 3, bonus: 1 };

/** Thousands of candidates are scored by the same policy, one after the other. */
const applied = new WeakMap<PolicyChanges, { catalogue: readonly Scored[]; weighed: readonly Scored[] }>();

/** `applyPolicy`, remembered for each policy. */
export function weighed(catalogue: readonly Scored[], policy: PolicyChanges): readonly Scored[] {
  const known = applied.get(policy);
  if (known?.catalogue === catalogue) return known.weighed;
  const made = applyPolicy(catalogue, policy);
  applied.set(policy, { catalogue, weighed: made });
  return made;
}

/** The criteria as the organisation weighs them. A weight of its own goes before that of its severity. */
export function applyPolicy<One extends Scored>(catalogue: readonly One[], policy: PolicyChanges): (One & Scored)[] {
  return catalogue.map((criterion) => {
    const own = policy.criteria[criterion.id];
    const weight = own?.weight ?? policy.severities[criterion.severity] ?? criterion.weight;
    return { ...criterion, weight, gate: own?.gate ?? criterion.gate };
  });
}

/** The changes without what says the same as the proposal. Criteria that this catalogue does not know are kept. */
export function onlyDifferences(changes: PolicyChanges, catalogue: readonly Scored[]): PolicyChanges {
  const severities: PolicyChanges['severities'] = {};
  for (const severity of SEVERITIES) {
    const weight = changes.severities[severity];
    if (weight !== undefined && weight !== PROPOSED_WEIGHTS[severity]) severities[severity] = weight;
  }
  const known = new Map(catalogue.map((criterion) => [criterion.id, criterion]));
  const criteria: PolicyChanges['criteria'] = {};
  for (const [id, own] of Object.entries(changes.criteria)) {
    const criterion = known.get(id);
    const inherited = criterion && (severities[criterion.severity] ?? criterion.weight);
    const kept: CriterionPolicy = {};
    if (own.weight !== undefined && own.weight !== inherited) kept.weight = own.weight;
    if (own.gate !== undefined && own.gate !== criterion?.gate) kept.gate = own.gate;
    if (Object.keys(kept).length > 0) criteria[id] = kept;
  }
  return { severities, criteria };
}

/** Every fault; none when the changes can be stored. */
export function policyFaults(changes: PolicyChanges, catalogue: readonly Scored[]): PolicyFault[] {
  const faults: PolicyFault[] = [
    ...SEVERITIES.filter((severity) => !isWeight(changes.severities[severity])).map((severity) => ({
      fault: 'weight' as const,
      severity,
    })),
    ...Object.entries(changes.criteria)
      .filter(([, { weight }]) => !isWeight(weight))
      .map(([criterion]) => ({ fault: 'weight' as const, criterion })),
  ];
  if (faults.length > 0) return faults;
  return applyPolicy(catalogue, changes).some(({ weight }) => weight > 0) ? [] : [{ fault: 'nothing-counts' }];
}

const isWeight = (weight: number | undefined): boolean =>
  weight === undefined || (Number.isInteger(weight) && weight >= 0 && weight <= HIGHEST_WEIGHT);

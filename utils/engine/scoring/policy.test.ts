import { expect, it } from 'vitest';
import type { Finding, Verdict } from '../../model/finding.ts';
import { BUILT_IN_POLICY, type PolicyChanges, type ScoringPolicy } from '../../model/scoring-policy.ts';
import { CATALOGUE } from '../criteria/catalogue.ts';
import { applyPolicy, onlyDifferences, PROPOSED_WEIGHTS, policyFaults, type Scored } from './policy.ts';
import { score } from './score.ts';

const catalogue: Scored[] = [
  { id: 'a', group: 'processor-contract', severity: 'essential', weight: 5, gate: true },
  { id: 'b', group: 'processor-contract', severity: 'important', weight: 3, gate: false },
];
const changes = (part: Partial<PolicyChanges>): PolicyChanges => ({ severities: {}, criteria: {}, ...part });
const version = (part: Partial<PolicyChanges>): ScoringPolicy => ({ ...BUILT_IN_POLICY, version: 4, ...changes(part) });
const finding = (criterion: string, verdict: Verdict): Finding => ({ criterion, verdict, evidence: [] });

it('proposes for each criterion the weight of its severity', () => {
  expect(CATALOGUE.filter(({ severity, weight }) => weight !== PROPOSED_WEIGHTS[severity])).toEqual([]);
});

it('weighs a criterion by its own weight, else by its severity, else as proposed', () => {
  const weights = (part: Partial<PolicyChanges>) => applyPolicy(catalogue, changes(part)).map(({ weight }) => weight);
  expect(weights({})).toEqual([5, 3]);
  expect(weights({ severities: { important: 4 } })).toEqual([5, 4]);
  expect(weights({ severities: { important: 4 }, criteria: { b: { weight: 0 } } })).toEqual([5, 0]);
});

it('scores by the policy, names its version, and takes gates on and off', () => {
  const findings = [finding('a', 'not-found'), finding('b', 'met')];
  expect(score(findings, catalogue)).toMatchObject({ score: 37.5, policyVersion: 0, gates: { outcome: 'failed' } });
  const other = score(findings, catalogue, version({ criteria: { a: { weight: 1, gate: false }, b: { gate: true } } }));
  expect(other).toMatchObject({ score: 75, policyVersion: 4 });
  expect(other.gates).toEqual({ outcome: 'passed', results: [{ criterion: 'b', outcome: 'passed' }] });
});

it('a criterion that weighs nothing is out of score and coverage', () => {
  const none = version({ criteria: { a: { weight: 0 } } });
  expect(score([finding('a', 'not-found'), finding('b', 'met')], catalogue, none)).toMatchObject({
    score: 100,
    coverage: 100,
  });
});

it('keeps only what differs from the proposal, and what a later catalogue may know', () => {
  expect(
    onlyDifferences(
      changes({
        severities: { essential: 5, bonus: 2 },
        criteria: { a: { weight: 5, gate: true }, b: { weight: 7, gate: false }, later: { gate: false } },
      }),
      catalogue,
    ),
  ).toEqual({ severities: { bonus: 2 }, criteria: { b: { weight: 7 }, later: { gate: false } } });
});

it('keeps a weight that is the proposal’s where the severity was changed', () => {
  const kept = changes({ severities: { important: 2 }, criteria: { b: { weight: 3 } } });
  expect(onlyDifferences(kept, catalogue)).toEqual(kept);
});

it('names every weight that is no whole number from 0 to 10, and a policy by which nothing counts', () => {
  expect(policyFaults(changes({ severities: { bonus: -1 }, criteria: { b: { weight: 2.5 } } }), catalogue)).toEqual([
    { fault: 'weight', severity: 'bonus' },
    { fault: 'weight', criterion: 'b' },
  ]);
  expect(policyFaults(changes({ criteria: { a: { weight: Number.NaN } } }), catalogue)).toHaveLength(1);
  expect(policyFaults(changes({ severities: { essential: 0, important: 0 } }), catalogue)).toEqual([
    { fault: 'nothing-counts' },
  ]);
  expect(policyFaults(changes({ severities: { essential: 1, important: 0 } }), catalogue)).toEqual([]);
  expect(policyFaults(changes({ criteria: { a: { weight: 10, gate: false } } }), catalogue)).toEqual([]);
});

it('weighs another catalogue by the same policy anew', () => {
  const policy = version({ criteria: { a: { weight: 10 } } });
  const findings = [finding('a', 'met'), finding('b', 'not-found')];
  const lighter = catalogue.map((one) => (one.id === 'b' ? { ...one, weight: 10 } : one));
  expect(score(findings, catalogue, policy).score).toBe(76.9);
  expect(score(findings, lighter, policy).score).toBe(50);
  expect(policyFaults(changes({ criteria: { a: { weight: 11 } } }), catalogue)).toHaveLength(1);
});

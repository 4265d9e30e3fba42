import { beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../test/unit/fresh-database.ts';
import { assessment, candidate, NOW } from '../../test/unit/records.ts';
import { BUILT_IN_POLICY, type PolicyChanges } from '../model/scoring-policy.ts';
import { changeCandidate } from '../storage/candidates.ts';
import { getCandidate } from './candidates.ts';
import { importRegister } from './importing/import-register.ts';
import { overruleFinding } from './overrules.ts';
import { getPolicy, listPolicies, rescoreCandidates, savePolicy } from './scoring-policy.ts';

const AUDIT = 'dpa-audit-inspection';
const DURATION = 'dpa-duration';
const NONE: PolicyChanges = { severities: {}, criteria: {} };
const lighter: PolicyChanges = { severities: {}, criteria: { [AUDIT]: { weight: 1, gate: false } } };

const ids = Array.from({ length: 230 }, (_, place) => `vendor-${place}.example`);
async function store(some: readonly string[]) {
  const judged = assessment({
    score: 50,
    gates: { outcome: 'failed', results: [{ criterion: AUDIT, outcome: 'failed' }] },
    findings: [
      { criterion: AUDIT, verdict: 'not-found', evidence: [] },
      { criterion: DURATION, verdict: 'met', evidence: [{ document: 0, quote: 'x', start: 0, end: 1 }] },
    ],
  });
  for (const id of some) await changeCandidate(id, () => candidate({ id, assessment: judged }));
}

beforeEach(freshDatabase);

test('without a version of its own the organisation follows the proposal', async () => {
  expect(await getPolicy()).toEqual(BUILT_IN_POLICY);
  expect(await listPolicies()).toEqual([]);
});

test('every version is kept; an assessment names the one it was scored by', async () => {
  await store(ids.slice(0, 1));
  expect(await savePolicy(lighter, 'J. de Vries', 0, NOW)).toMatchObject({ kind: 'saved', rescored: 1 });
  expect((await getCandidate(ids[0]!))?.assessment).toMatchObject({
    score: 83.3,
    policyVersion: 1,
    gates: { results: [] },
  });
  expect(await savePolicy(NONE, '', 1, NOW + 1)).toMatchObject({ kind: 'saved' });
  expect((await getCandidate(ids[0]!))?.assessment).toMatchObject({ score: 50, policyVersion: 2 });
  expect(await listPolicies()).toEqual([
    { version: 2, createdAt: NOW + 1, createdBy: '', ...NONE },
    { version: 1, createdAt: NOW, createdBy: 'J. de Vries', ...lighter },
  ]);
});

test('scoring anew is no change: neither the date nor the log of a candidate moves', async () => {
  await store(ids);
  const before = await getCandidate(ids[200]!);
  expect(await savePolicy(lighter, '', 0, NOW)).toMatchObject({ rescored: ids.length });
  const after = await getCandidate(ids[200]!);
  expect(after).toMatchObject({ assessment: { score: 83.3 }, updatedAt: before?.updatedAt, audit: before?.audit });
  expect(after?.assessment?.assessedAt).toBe(before?.assessment?.assessedAt);
  expect(await rescoreCandidates()).toBe(0);
});

test('people’s verdicts count under a new policy too', async () => {
  await store(ids.slice(0, 1));
  await overruleFinding(ids[0]!, { criterion: AUDIT, verdict: 'partial', reason: 'By letter' }, '', NOW);
  await savePolicy(lighter, '', 0, NOW);
  expect((await getCandidate(ids[0]!))?.assessment).toMatchObject({ score: 91.7, verdictsByPeople: 1 });
});

test('what is wrong is named, what is the same is no version, and nobody’s version is overwritten unseen', async () => {
  const wrong = { severities: { bonus: 11 }, criteria: {} };
  expect(await savePolicy(wrong, '', 0)).toEqual({ kind: 'invalid', faults: [{ fault: 'weight', severity: 'bonus' }] });
  expect(await savePolicy({ ...NONE, severities: { bonus: 1 } }, '', 0)).toEqual({ kind: 'unchanged' });
  await savePolicy(lighter, 'A', 0, NOW);
  expect(await savePolicy({ ...NONE, severities: { bonus: 2 } }, 'B', 0)).toMatchObject({
    kind: 'conflict',
    current: { version: 1, createdBy: 'A' },
  });
  expect(await listPolicies()).toHaveLength(1);
});

test('candidates from a file get the figures of the policy in force, and importing them twice changes nothing', async () => {
  await store(ids.slice(0, 1));
  await savePolicy(lighter, '', 0, NOW);
  const stored = await getCandidate(ids[0]!);
  const theirs = candidate({
    ...stored!,
    updatedAt: NOW + 1,
    assessment: { ...stored!.assessment!, score: 7, policyVersion: 12 },
  });
  const file = JSON.stringify({
    format: 'vetwell-register',
    version: 1,
    exportedAt: new Date(NOW).toISOString(),
    candidates: [theirs],
    snapshots: [],
  });
  expect(await importRegister(file, NOW + 2)).toMatchObject({ ok: true });
  expect((await getCandidate(ids[0]!))?.assessment).toMatchObject({ score: 83.3, policyVersion: 1 });
  expect(await importRegister(file, NOW + 3)).toMatchObject({ ok: true, unchanged: 1 });
});

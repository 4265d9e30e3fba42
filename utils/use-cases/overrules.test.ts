import { beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../test/unit/fresh-database.ts';
import { assessment, candidate, job, jobDocument, NOW } from '../../test/unit/records.ts';
import type { Finding } from '../model/finding.ts';
import { changeCandidate } from '../storage/candidates.ts';
import { changeVetting } from '../storage/vettings.ts';
import { getCandidate } from './candidates.ts';
import { overruleFinding, withdrawOverrule } from './overrules.ts';
import { saveCandidate } from './vetting/save-candidate.ts';

const ID = 'brightledger.example';
const WHO = 'J. de Vries';
const BREACH = 'dpa-breach-notification';
const AUDIT = 'dpa-audit-inspection';
const quoted = (criterion: string, quote: string): Finding => ({
  criterion,
  verdict: 'partial',
  evidence: [{ document: 0, quote, start: 0, end: quote.length }],
});
const findings: Finding[] = [
  quoted(BREACH, 'We may notify you.'),
  { criterion: AUDIT, verdict: 'not-found', evidence: [] },
];
const judged = (assessedAt: number, of: Finding[] = findings) =>
  assessment({ assessedAt, findings: of, score: 25, coverage: 100, byGroup: {} });

beforeEach(async () => {
  await freshDatabase();
  await changeCandidate(ID, () => candidate({ id: ID, assessment: judged(NOW) }));
});

const overrule = (criterion: string, reason = 'Seen in the signed contract', now = NOW + 1) =>
  overruleFinding(ID, { criterion, verdict: 'met', reason }, WHO, now);

test('a person’s verdict counts in the score, and the machine’s findings stay as they were', async () => {
  const result = await overrule(AUDIT, '  Seen in the signed contract ');
  expect(result).toMatchObject({ kind: 'saved', candidate: { assessment: { score: 75, verdictsByPeople: 1 } } });
  const stored = await getCandidate(ID);
  expect(stored?.assessment?.findings).toEqual(findings);
  expect(stored?.assessment?.gates.results).toContainEqual({ criterion: AUDIT, outcome: 'passed' });
  expect(stored?.overrules).toEqual([
    {
      criterion: AUDIT,
      verdict: 'met',
      reason: 'Seen in the signed contract',
      decidedBy: WHO,
      decidedAt: NOW + 1,
      seen: { verdict: 'not-found', quotes: [] },
    },
  ]);
  expect(stored?.audit.at(-1)).toEqual({
    at: NOW + 1,
    action: 'overruled',
    detail: 'dpa-audit-inspection: not-found → met (J. de Vries; Seen in the signed contract)',
  });
});

test('without a reason nothing is written', async () => {
  expect(await overrule(AUDIT, '  ')).toEqual({ kind: 'no-reason' });
  expect((await getCandidate(ID))?.overrules).toEqual([]);
});

test('two tabs at once lose nothing', async () => {
  await Promise.all([overrule(AUDIT), overrule(BREACH), withdrawOverrule(ID, 'dpa-duration', WHO)]);
  const stored = await getCandidate(ID);
  expect(stored?.overrules.map(({ criterion }) => criterion).sort()).toEqual([AUDIT, BREACH]);
  expect(stored?.assessment).toMatchObject({ score: 100, verdictsByPeople: 2 });
});

test('a second verdict on the same criterion takes the place of the first, whose reason stays in the log', async () => {
  await overrule(AUDIT, 'First thought');
  await overruleFinding(ID, { criterion: AUDIT, verdict: 'partial', reason: 'On second thought' }, '', NOW + 2);
  const stored = await getCandidate(ID);
  expect(stored?.overrules).toHaveLength(1);
  expect(stored?.audit.slice(-2).map(({ detail }) => detail)).toEqual([
    'dpa-audit-inspection: not-found → met (J. de Vries; First thought)',
    'dpa-audit-inspection: met → partial (On second thought)',
  ]);
});

test('withdrawn, the machine’s verdict counts again', async () => {
  await overrule(AUDIT);
  expect(await withdrawOverrule(ID, AUDIT, WHO, NOW + 2)).toMatchObject({ kind: 'saved' });
  const stored = await getCandidate(ID);
  expect(stored?.overrules).toEqual([]);
  expect(stored?.assessment).toMatchObject({ score: 25, verdictsByPeople: 0 });
  expect(stored?.audit.at(-1)).toMatchObject({
    action: 'overrule-withdrawn',
    detail: 'dpa-audit-inspection: met → not-found (J. de Vries)',
  });
  await withdrawOverrule(ID, AUDIT, WHO, NOW + 3);
  expect(await getCandidate(ID)).toEqual(stored);
});

test('a deleted candidate is not brought back', async () => {
  expect(await overruleFinding('nobody.example', { criterion: AUDIT, verdict: 'met', reason: 'x' }, WHO)).toEqual({
    kind: 'gone',
  });
});

test('a new assessment keeps the overrules, and what the machine had found when they were made', async () => {
  await overrule(BREACH);
  const renewed = [quoted(BREACH, 'We notify you within 72 hours.'), findings[1]!];
  const again = judged(NOW + 5, renewed);
  await changeVetting(ID, () =>
    job({ state: 'done', assessment: again, documents: [jobDocument({ state: 'read', snapshotId: null })] }),
  );
  const stored = await saveCandidate(ID, NOW + 6);
  expect(stored?.assessment?.findings).toEqual(renewed);
  expect(stored?.assessment).toMatchObject({ score: 50, verdictsByPeople: 1 });
  expect(stored?.overrules[0]?.seen).toEqual({ verdict: 'partial', quotes: ['We may notify you.'] });
});

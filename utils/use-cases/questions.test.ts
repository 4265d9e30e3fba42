import { beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../test/unit/fresh-database.ts';
import { assessment, candidate, NOW } from '../../test/unit/records.ts';
import type { Candidate } from '../model/candidate.ts';
import { BUILT_IN_POLICY } from '../model/scoring-policy.ts';
import { changeCandidate } from '../storage/candidates.ts';
import { overruleFinding } from './overrules.ts';
import { questionMail, questionSet, questionsOf, recordAsked } from './questions.ts';
import { savePolicy } from './scoring-policy.ts';

const ID = 'brightledger.example';
const AUDIT = 'dpa-audit-inspection';
const BREACH = 'dpa-breach-notification';
const quote = 'We notify you within 72 hours.';
const one = (changes: Partial<Candidate> = {}): Candidate =>
  candidate({
    assessment: assessment({
      findings: [
        {
          criterion: BREACH,
          verdict: 'partial',
          value: { amount: 72, unit: 'hours' },
          evidence: [{ document: 0, quote, start: 10, end: 40 }],
        },
        { criterion: AUDIT, verdict: 'not-found', evidence: [] },
      ],
    }),
    ...changes,
  });
const ids = ({ questions }: { questions: { id: string }[] }) => questions.map(({ id }) => id);

beforeEach(freshDatabase);

test('asks what the documents leave open, and nothing that a person has settled', async () => {
  await changeCandidate(ID, () => one());
  expect(ids(questionSet(one()))).toEqual([AUDIT, BREACH]);
  const overruled = await overruleFinding(ID, { criterion: AUDIT, verdict: 'met', reason: 'By letter' }, '', NOW);
  expect(overruled.kind === 'saved' && ids(await questionsOf(overruled.candidate))).toEqual([BREACH]);
});

test('does not ask which of two statements holds when a person has judged the criterion', async () => {
  const evidence = { document: 0, quote, start: 10, end: 40 };
  const contradiction = { kind: 'value' as const, criterion: BREACH, statements: [{ evidence }, { evidence }] };
  const disagreeing = one();
  disagreeing.assessment!.contradictions = [contradiction];
  expect(questionSet(disagreeing).questions.map(({ reason }) => reason)).toEqual(['disagreement', 'not-found']);
  const overrule = { criterion: BREACH, verdict: 'met' as const, reason: 'Asked', decidedBy: '', decidedAt: NOW };
  expect(ids(questionSet({ ...disagreeing, overrules: [overrule] }))).toEqual([AUDIT]);
});

test('proposes by the policy in force', async () => {
  const policy = { ...BUILT_IN_POLICY, criteria: { 'dpa-export-format': { gate: true } } };
  const exporting = one({
    assessment: assessment({ findings: [{ criterion: 'dpa-export-format', verdict: 'not-found', evidence: [] }] }),
  });
  expect(questionSet(exporting).questions[0]).toMatchObject({ gate: false, proposed: false });
  expect(questionSet(exporting, policy).questions[0]).toMatchObject({ gate: true, proposed: true });
  await savePolicy({ severities: {}, criteria: policy.criteria }, '', 0, NOW);
  expect((await questionsOf(exporting)).questions[0]).toMatchObject({ gate: true });
});

test('offers English and Dutch, and the languages of the vendor’s documents first', () => {
  expect(questionSet(one()).languages).toEqual(['en', 'nl']);
  const [document] = one().documents;
  const written = (...languages: (string | null)[]) =>
    questionSet(one({ documents: languages.map((language, n) => ({ ...document!, url: `${n}`, language })) }))
      .languages;
  expect(written('fr', 'de', 'de', 'sv', null)).toEqual(['de', 'fr', 'en', 'nl']);
});

test('the mail has the chosen questions, with what the named document says', () => {
  const set = questionSet(one());
  const mail = questionMail(one(), set, { chosen: new Set([BREACH]), language: 'en', sender: 'J. de Vries' });
  expect(mail.body).toContain('1. Your data processing agreement says 72 hours; we ask for 48 hours or less.');
  expect(mail.body).not.toContain('2. ');
  expect(mail.to).toBeNull();
});

test('a candidate that was not assessed is asked nothing', () => {
  expect(questionSet(one({ assessment: null })).questions).toEqual([]);
});

test('remembers that questions were taken along', async () => {
  await changeCandidate(ID, () => one());
  const stored = await recordAsked(ID, { count: 3, language: 'nl' }, NOW + 1);
  expect(stored?.audit.at(-1)).toEqual({ at: NOW + 1, action: 'asked', detail: 'questions: 3, language: nl' });
  expect(await recordAsked('nobody.example', { count: 1, language: 'en' })).toBeNull();
});

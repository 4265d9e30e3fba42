import { expect, it } from 'vitest';
import type { Finding, NotAssessedReason, Verdict } from '../../model/finding.ts';
import { CATALOGUE } from '../criteria/catalogue.ts';
import { questionsFor } from './questions-for.ts';

const BREACH = 'dpa-breach-notification';
const DURATION = 'dpa-duration';
const EXPORT = 'dpa-export-format';
const evidence = (quote: string, document = 0) => ({ document, quote, start: 0, end: quote.length });
const finding = (criterion: string, verdict: Verdict, more: Partial<Finding> = {}): Finding => ({
  criterion,
  verdict,
  evidence: [],
  ...more,
});
const unknown = (criterion: string, reason: NotAssessedReason) => finding(criterion, 'not-assessed', { reason });
const ask = (findings: Finding[], contradictions: Parameters<typeof questionsFor>[0]['contradictions'] = []) =>
  questionsFor({ findings, contradictions, documentTypes: ['dpa', 'security'] }, CATALOGUE);

it('asks what is missing, weak, contradicted or unknown, and nothing that is shown or does not apply', () => {
  const asked = ask([
    finding(EXPORT, 'not-found'),
    finding('dpa-liability', 'partial', { evidence: [evidence('Liability is limited.')] }),
    finding('dpa-audit-conditions', 'contradicted', { evidence: [evidence('No audits.')] }),
    unknown('sec-mfa', 'silence-proves-nothing'),
    finding(DURATION, 'met', { evidence: [evidence('As long as the contract runs.')] }),
    unknown('sec-ens', 'not-applicable'),
  ]);
  expect(asked.map(({ id, reason }) => [id, reason])).toEqual([
    ['dpa-audit-conditions', 'contradicted'],
    [EXPORT, 'not-found'],
    ['dpa-liability', 'partial'],
    ['sec-mfa', 'unknown'],
  ]);
  expect(asked[0]!.statements).toEqual([{ documentType: 'dpa', quote: 'No audits.' }]);
});

it('has must-haves and essentials first, and proposes just those', () => {
  const asked = ask([
    unknown('dpa-deletion-backups', 'silence-proves-nothing'),
    unknown(EXPORT, 'silence-proves-nothing'),
    finding(DURATION, 'not-found'),
    finding(BREACH, 'not-found'),
  ]);
  expect(asked.map(({ id, proposed }) => [id, proposed])).toEqual([
    [BREACH, true],
    [DURATION, true],
    [EXPORT, false],
    ['dpa-deletion-backups', false],
  ]);
});

it('holds a figure that is weaker than good practice against it, and no other', () => {
  const value = { amount: 72, unit: 'hours' };
  const [weak] = ask([finding(BREACH, 'partial', { value, evidence: [evidence('within 72 hours')] })]);
  expect(weak!.wanted).toEqual({ amount: 48, unit: 'hours', better: 'at-most' });
  const good = { amount: 24, unit: 'hours' };
  const [other] = ask([finding(BREACH, 'partial', { value: good, evidence: [evidence('may notify in 24 hours')] })]);
  expect(other!.wanted).toBeUndefined();
});

it('asks once for a document that could not be read, and offers its questions beside it', () => {
  const asked = ask([unknown(BREACH, 'document-unavailable'), unknown(EXPORT, 'document-unavailable')]);
  expect(asked.map(({ id, proposed }) => [id, proposed])).toEqual([
    ['document:dpa', true],
    [BREACH, false],
    [EXPORT, false],
  ]);
  expect(asked[0]).toMatchObject({ reason: 'document', criterion: null, documentType: 'dpa', gate: true });
});

it('asks which of two statements holds, also where the verdict is good', () => {
  const contradiction = {
    kind: 'value' as const,
    criterion: BREACH,
    statements: [
      { evidence: evidence('within 72 hours'), value: { amount: 72, unit: 'hours' } },
      { evidence: evidence('within 48 hours', 1), value: { amount: 48, unit: 'hours' } },
    ],
  };
  const [asked] = ask([finding(BREACH, 'met', { evidence: [evidence('within 48 hours', 1)] })], [contradiction]);
  expect(asked).toMatchObject({ id: BREACH, reason: 'disagreement', proposed: true });
  expect(asked!.statements.map(({ documentType }) => documentType)).toEqual(['dpa', 'security']);
});

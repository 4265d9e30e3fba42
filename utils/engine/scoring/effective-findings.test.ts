import { expect, it } from 'vitest';
import type { Candidate, Overrule } from '../../model/candidate.ts';
import type { Finding } from '../../model/finding.ts';
import { countOverruled, effectiveFindings, effectiveFindingsOf } from './effective-findings.ts';

const evidence = [{ document: 0, quote: 'We may notify you.', start: 4, end: 22 }];
const findings: Finding[] = [
  { criterion: 'a', verdict: 'partial', weakness: 'discretionary', value: { amount: 72, unit: 'hours' }, evidence },
  { criterion: 'b', verdict: 'not-assessed', reason: 'document-unavailable', evidence: [] },
];
const overrule = (criterion: string, verdict: Overrule['verdict']): Overrule => ({
  criterion,
  verdict,
  reason: 'Seen in the signed contract',
  decidedBy: 'J. de Vries',
  decidedAt: 5,
});

it('puts people’s verdicts in the place of the machine’s, and keeps the vendor’s words', () => {
  expect(effectiveFindings(findings, [overrule('a', 'met'), overrule('b', 'not-found')])).toEqual([
    { criterion: 'a', verdict: 'met', value: { amount: 72, unit: 'hours' }, evidence },
    { criterion: 'b', verdict: 'not-found', evidence: [] },
  ]);
});

it('takes “not assessed” by a person as: does not apply here', () => {
  expect(effectiveFindings(findings, [overrule('a', 'not-assessed')])[0]).toMatchObject({
    verdict: 'not-assessed',
    reason: 'not-applicable',
  });
});

it('leaves what nobody overruled as it is, and what has no finding out of the count', () => {
  const overrules = [overrule('a', 'met'), overrule('retired', 'met')];
  expect(effectiveFindings(findings, overrules)[1]).toBe(findings[1]);
  expect(countOverruled(findings, overrules)).toBe(1);
});

it('knows none of a candidate that was not assessed', () => {
  const overrules = [overrule('a', 'met')];
  expect(effectiveFindingsOf({ overrules, assessment: null })).toEqual([]);
  const assessment = { findings } as NonNullable<Candidate['assessment']>;
  expect(effectiveFindingsOf({ overrules, assessment })).toEqual(effectiveFindings(findings, overrules));
});

import { expect, it } from 'vitest';
import type { Finding, Verdict } from '../../model/finding.ts';
import { CATALOGUE } from '../criteria/catalogue.ts';
import { applyGroupRule, GATE_ALTERNATIVES, GROUP_RULES, type GroupRule } from './group-rules.ts';
import { score } from './score.ts';

const map = (verdicts: Record<string, Verdict>) =>
  new Map(
    Object.entries(verdicts).map(([criterion, verdict]): [string, Finding] => [
      criterion,
      { criterion, verdict, evidence: [], ...(verdict === 'not-assessed' && { reason: 'silence-proves-nothing' }) },
    ]),
  );
const ANY: GroupRule = { id: 'any', anyOf: ['a', 'b'] };
const ALL: GroupRule = { id: 'all', allOf: ['a', 'b', 'c'] };
const verdict = (rule: GroupRule, verdicts: Record<string, Verdict>) => applyGroupRule(rule, map(verdicts))?.verdict;

it('names criteria that exist', () => {
  const ids = new Set(CATALOGUE.map(({ id }) => id));
  const named = GROUP_RULES.flatMap((rule: GroupRule) => [...(rule.anyOf ?? []), ...(rule.allOf ?? [])]);
  const alternatives = Object.entries(GATE_ALTERNATIVES).flat(2);
  expect([...named, ...alternatives].filter((id) => !ids.has(id))).toEqual([]);
});

it('is content with one of any, and says which', () => {
  expect(applyGroupRule(ANY, map({ a: 'not-assessed', b: 'met' }))).toEqual({
    rule: 'any',
    verdict: 'met',
    criteria: ['b'],
  });
  expect(verdict(ANY, { a: 'partial', b: 'not-assessed' })).toBe('partial');
  expect(verdict(ANY, { a: 'not-assessed', b: 'not-assessed' })).toBe('not-assessed');
  expect(applyGroupRule(ANY, map({}))).toBeNull();
});

it('wants all of all', () => {
  expect(verdict(ALL, { a: 'met', b: 'met', c: 'met' })).toBe('met');
  expect(applyGroupRule(ALL, map({ a: 'met', b: 'not-found', c: 'partial' }))).toEqual({
    rule: 'all',
    verdict: 'partial',
    criteria: ['b', 'c'],
  });
  expect(verdict(ALL, { a: 'not-found', b: 'not-found', c: 'not-assessed' })).toBe('not-found');
  expect(verdict(ALL, { a: 'met', b: 'met', c: 'not-assessed' })).toBe('not-assessed');
  expect(verdict(ALL, { a: 'met', b: 'met', c: 'partial' })).toBe('partial');
  expect(verdict(ALL, { a: 'met', b: 'not-found', c: 'not-assessed' })).toBe('partial');
  expect(verdict(ALL, { a: 'met', b: 'contradicted', c: 'met' })).toBe('contradicted');
});

it('leaves out of a rule what does not apply', () => {
  const findings = map({ a: 'met', b: 'met', c: 'not-assessed' });
  findings.set('c', { criterion: 'c', verdict: 'not-assessed', reason: 'not-applicable', evidence: [] });
  expect(applyGroupRule(ALL, findings)?.verdict).toBe('met');
});

const criterion = (id: string, severity: 'important' | 'bonus', gate = false) => ({
  id,
  group: 'certifications' as const,
  severity,
  weight: severity === 'important' ? 3 : 1,
  gate,
});

it('counts one certificate in full, and does not hold the others against the vendor', () => {
  const catalogue = [
    criterion('sec-iso27001', 'important'),
    criterion('sec-soc2', 'important'),
    criterion('sec-ens', 'bonus'),
  ];
  const one = score([...map({ 'sec-iso27001': 'met', 'sec-soc2': 'not-assessed' }).values()], catalogue);
  expect(one).toMatchObject({ score: 100, coverage: 100 });
  expect(one.groupRules).toEqual([{ rule: 'independent-assurance', verdict: 'met', criteria: ['sec-iso27001'] }]);
  const none = score([...map({ 'sec-iso27001': 'not-assessed', 'sec-soc2': 'not-assessed' }).values()], catalogue);
  expect(none).toMatchObject({ score: null, coverage: 0 });
  // 5 × ½ for the supplier's certificate and 1 × ½ for the other: half of what they weigh.
  const weak = score([...map({ 'sec-iso27001': 'partial', 'sec-ens': 'partial' }).values()], catalogue);
  expect(weak.score).toBe(50);
  const both = score([...map({ 'sec-iso27001': 'met', 'sec-ens': 'contradicted' }).values()], catalogue);
  expect(both.score).toBe(83.3);
});

it('lets any valid tool carry a transfer', () => {
  const catalogue = [criterion('tr-scc-2021-914', 'important', true), criterion('tr-bcr-processor', 'bonus')];
  const outcome = (verdicts: Record<string, Verdict>) => score([...map(verdicts).values()], catalogue).gates.outcome;
  expect(outcome({ 'tr-scc-2021-914': 'not-found', 'tr-bcr-processor': 'not-assessed' })).toBe('failed');
  expect(outcome({ 'tr-scc-2021-914': 'not-found', 'tr-bcr-processor': 'met' })).toBe('passed');
});

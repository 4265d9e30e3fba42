import { describe, expect, it } from 'vitest';
import { inventedCandidate } from '../../test/preview/invented-candidates.ts';
import { INVENTED_CRITERIA } from '../../test/preview/invented-criteria.ts';
import type { Finding, Verdict } from '../../utils/model/finding.ts';
import { countVerdicts, groupJudged, judge, passesFilter, UNKNOWN_GROUP, weakGates } from './judged.ts';

const finding = (criterion: string, verdict: Verdict): Finding => ({ criterion, verdict, evidence: [] });
const [contract, breach, , , audits] = INVENTED_CRITERIA;

describe('judged findings', () => {
  it('follow the order of the catalogue, and keep what the catalogue no longer knows, at the end', () => {
    const rows = judge(
      [finding('retired-rule', 'met'), finding(breach!.id, 'met'), finding(contract!.id, 'met')],
      INVENTED_CRITERIA,
    );
    expect(rows.map((row) => row.finding.criterion)).toEqual([contract!.id, breach!.id, 'retired-rule']);
    expect(groupJudged(rows).map(({ group }) => group)).toEqual(['processor-contract', UNKNOWN_GROUP]);
  });

  it('have the must-haves of a group first', () => {
    const criteria = [{ ...audits!, id: 'soft', gate: false }, contract!];
    const rows = judge([finding('soft', 'met'), finding(contract!.id, 'not-found')], criteria);
    expect(groupJudged(rows)[0]!.rows.map((row) => row.finding.criterion)).toEqual([contract!.id, 'soft']);
  });

  it('count as missing and weak without the ones that could not be assessed', () => {
    const shown = (verdict: Verdict) =>
      passesFilter({ finding: finding('x', verdict), criterion: null }, 'missing-and-weak');
    expect(['met', 'partial', 'contradicted', 'not-found', 'not-assessed'].map((v) => shown(v as Verdict))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('are counted by verdict, with nought for the verdicts that do not occur', () => {
    expect(countVerdicts([finding('a', 'met'), finding('b', 'met'), finding('c', 'partial')])).toEqual({
      met: 2,
      partial: 1,
      contradicted: 0,
      'not-found': 0,
      'not-assessed': 0,
    });
  });
});

describe('weakGates', () => {
  it('lists only must-haves that are not met, the most worrying first', () => {
    const { assessment } = inventedCandidate(1);
    const weak = weakGates(assessment!, INVENTED_CRITERIA);
    const gates = new Set(assessment!.gates.results.map(({ criterion }) => criterion));
    expect(weak.length).toBe(assessment!.findings.filter((f) => gates.has(f.criterion) && f.verdict !== 'met').length);
    const order: Verdict[] = ['contradicted', 'not-found', 'partial', 'not-assessed'];
    const places = weak.map((row) => order.indexOf(row.finding.verdict));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});

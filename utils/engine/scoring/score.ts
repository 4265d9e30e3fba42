import type { GateOutcome, Scorecard } from '../../model/assessment.ts';
import type { Finding, Verdict } from '../../model/finding.ts';
import type { Criterion } from '../criteria/criterion.ts';

/** Share of its weight that a verdict earns; null when it says nothing. */
const EARNED: Readonly<Record<Verdict, number | null>> = {
  met: 1,
  partial: 0.5,
  contradicted: 0,
  'not-found': 0,
  'not-assessed': null,
};

type Scored = Pick<Criterion, 'id' | 'group' | 'weight' | 'severity' | 'gate'>;
interface Entry {
  criterion: Scored;
  finding: Finding;
}

/**
 * Score (0–100 over what was assessed), coverage (share of the applicable weight that was assessed) and gates. A bonus
 * criterion counts only when something was found: it can lift, never lower by silence.
 */
export function score(findings: readonly Finding[], catalogue: readonly Scored[]): Scorecard {
  const byId = new Map(findings.map((finding) => [finding.criterion, finding]));
  const entries = catalogue.flatMap((criterion) => {
    const finding = byId.get(criterion.id);
    return finding && finding.reason !== 'not-applicable' ? [{ criterion, finding }] : [];
  });
  const groups = new Set(catalogue.map((criterion) => criterion.group));
  const byGroup: Scorecard['byGroup'] = {};
  for (const group of groups) {
    const inGroup = entries.filter((entry) => entry.criterion.group === group);
    if (inGroup.length > 0) byGroup[group] = { score: scoreOf(inGroup), coverage: coverageOf(inGroup) };
  }
  return {
    score: scoreOf(entries),
    coverage: coverageOf(entries),
    essentialCoverage: coverageOf(entries.filter((entry) => entry.criterion.severity === 'essential')),
    gates: gatesOf(entries),
    byGroup,
  };
}

const isSilentBonus = ({ criterion, finding }: Entry): boolean =>
  criterion.severity === 'bonus' && (finding.verdict === 'not-found' || finding.verdict === 'not-assessed');

function scoreOf(entries: readonly Entry[]): number | null {
  let earned = 0;
  let possible = 0;
  for (const entry of entries) {
    const share = EARNED[entry.finding.verdict];
    if (share === null || isSilentBonus(entry)) continue;
    earned += share * entry.criterion.weight;
    possible += entry.criterion.weight;
  }
  return possible === 0 ? null : percent(earned, possible);
}

function coverageOf(entries: readonly Entry[]): number {
  let assessed = 0;
  let applicable = 0;
  for (const entry of entries) {
    if (isSilentBonus(entry)) continue;
    applicable += entry.criterion.weight;
    if (entry.finding.verdict !== 'not-assessed') assessed += entry.criterion.weight;
  }
  return applicable === 0 ? 0 : percent(assessed, applicable);
}

const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;

function gatesOf(entries: readonly Entry[]): Scorecard['gates'] {
  const results = entries
    .filter((entry) => entry.criterion.gate)
    .map((entry) => ({ criterion: entry.criterion.id, outcome: gateOutcome(entry.finding.verdict) }));
  const failed = results.some((result) => result.outcome === 'failed');
  const open = results.length === 0 || results.some((result) => result.outcome === 'open');
  return { outcome: failed ? 'failed' : open ? 'open' : 'passed', results };
}

/** The legal minimum is there when it is met, also weakly; bounds beyond the law never block. */
function gateOutcome(verdict: Verdict): GateOutcome {
  if (verdict === 'met' || verdict === 'partial') return 'passed';
  return verdict === 'not-assessed' ? 'open' : 'failed';
}

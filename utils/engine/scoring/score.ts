import type { GateOutcome, Scorecard } from '../../model/assessment.ts';
import type { Finding, Verdict } from '../../model/finding.ts';
import { BUILT_IN_POLICY, type ScoringPolicy } from '../../model/scoring-policy.ts';
import { applyGroupRule, GATE_ALTERNATIVES, GROUP_RULES, type GroupRule } from './group-rules.ts';
import { PROPOSED_WEIGHTS, type Scored, weighed } from './policy.ts';

/** Share of its weight that a verdict earns; null when it says nothing. */
const EARNED: Readonly<Record<Verdict, number | null>> = {
  met: 1,
  partial: 0.5,
  contradicted: 0,
  'not-found': 0,
  'not-assessed': null,
};

/** What counts in the score: a criterion, or a rule in the place of several. */
interface Entry {
  criterion: Omit<Scored, 'gate'>;
  finding: Finding;
}
interface JudgedEntry extends Entry {
  criterion: Scored;
}
type Findings = ReadonlyMap<string, Finding>;

type CountingRule = GroupRule & Required<Pick<GroupRule, 'counts'>>;

const COUNTING_RULES = GROUP_RULES.filter((rule): rule is typeof rule & CountingRule => 'counts' in rule);

/**
 * Score (0–100 over what was assessed), coverage (share of the applicable weight that was assessed) and gates. A bonus
 * criterion counts only when something was found: it can lift, never lower by silence.
 */
export function score(
  findings: readonly Finding[],
  catalogue: readonly Scored[],
  policy: ScoringPolicy = BUILT_IN_POLICY,
): Scorecard {
  const byId: Findings = new Map(findings.map((finding) => [finding.criterion, finding]));
  const judged: JudgedEntry[] = [];
  for (const criterion of weighed(catalogue, policy)) {
    const finding = byId.get(criterion.id);
    if (finding && finding.reason !== 'not-applicable') judged.push({ criterion, finding });
  }
  const entries = COUNTING_RULES.reduce<readonly Entry[]>((before, rule) => withGroupRule(before, rule, byId), judged);
  const byGroup: Scorecard['byGroup'] = {};
  for (const [group, inGroup] of Map.groupBy(entries, (entry) => entry.criterion.group)) {
    byGroup[group] = { score: scoreOf(inGroup), coverage: coverageOf(inGroup) };
  }
  return {
    score: scoreOf(entries),
    coverage: coverageOf(entries),
    essentialCoverage: coverageOf(entries.filter((entry) => entry.criterion.severity === 'essential')),
    gates: gatesOf(judged, byId),
    byGroup,
    policyVersion: policy.version,
    groupRules: GROUP_RULES.flatMap((rule) => applyGroupRule(rule, byId) ?? []),
  };
}

/** A rule that counts takes the place of the member that decided it; the others become what can only lift. */
function withGroupRule(entries: readonly Entry[], rule: CountingRule, findings: Findings): readonly Entry[] {
  const result = applyGroupRule(rule, findings);
  const members = entries
    .filter(({ criterion }) => rule.anyOf?.includes(criterion.id))
    .toSorted((a, b) => b.criterion.weight - a.criterion.weight);
  const [heaviest] = members;
  if (!result || !heaviest) return entries;
  const { group, severity, weight, restAs } = rule.counts;
  const decided = members.find(({ criterion }) => result.criteria.includes(criterion.id)) ?? heaviest;
  const rest = entries.flatMap((entry): Entry[] => {
    if (entry === decided) return [];
    if (!members.includes(entry)) return [entry];
    const lighter = Math.min(entry.criterion.weight, PROPOSED_WEIGHTS[restAs]);
    return [{ ...entry, criterion: { ...entry.criterion, severity: restAs, weight: lighter } }];
  });
  const finding: Finding = { criterion: rule.id, verdict: result.verdict, evidence: [] };
  // Who wants no certificates at all to count, has them all at nought.
  const own = heaviest.criterion.weight === 0 ? 0 : weight;
  return [...rest, { criterion: { id: rule.id, group, severity, weight: own }, finding }];
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

function gatesOf(entries: readonly JudgedEntry[], findings: Findings): Scorecard['gates'] {
  const results = entries
    .filter((entry) => entry.criterion.gate)
    .map(({ criterion, finding }) => ({ criterion: criterion.id, outcome: withAlternatives(finding, findings) }));
  const failed = results.some((result) => result.outcome === 'failed');
  const open = results.length === 0 || results.some((result) => result.outcome === 'open');
  return { outcome: failed ? 'failed' : open ? 'open' : 'passed', results };
}

function withAlternatives(finding: Finding, findings: Findings): GateOutcome {
  const others = (GATE_ALTERNATIVES[finding.criterion] ?? []).flatMap((id) => findings.get(id) ?? []);
  return others.some(({ verdict }) => gateOutcome(verdict) === 'passed') ? 'passed' : gateOutcome(finding.verdict);
}

/** The legal minimum is there when it is met, also weakly; bounds beyond the law never block. */
function gateOutcome(verdict: Verdict): GateOutcome {
  if (verdict === 'met' || verdict === 'partial') return 'passed';
  return verdict === 'not-assessed' ? 'open' : 'failed';
}

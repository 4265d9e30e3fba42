import type { Assessment } from '../../utils/model/assessment.ts';
import type { Overrule } from '../../utils/model/candidate.ts';
import { type Finding, VERDICTS, type Verdict } from '../../utils/model/finding.ts';
import type { CriterionText } from './knowledge.tsx';

/** A finding with the criterion it is about; null when this version of the catalogue no longer has it. */
export interface Judged {
  finding: Finding;
  criterion: CriterionText | null;
  /** A person's verdict, which goes before the machine's. */
  overrule?: Overrule | null;
}

/** The verdict that counts. */
export const verdictOf = ({ finding, overrule }: Judged): Verdict => overrule?.verdict ?? finding.verdict;

export interface JudgedGroup {
  group: string;
  rows: Judged[];
}

/** Findings that stand in a group no criterion of this version names. */
export const UNKNOWN_GROUP = 'other';

export const FINDING_FILTERS = ['all', 'missing-and-weak', 'met', 'not-assessed'] as const;
export type FindingFilter = (typeof FINDING_FILTERS)[number];

const SHOWN_VERDICTS: Record<FindingFilter, readonly Verdict[]> = {
  all: VERDICTS,
  'missing-and-weak': ['contradicted', 'not-found', 'partial'],
  met: ['met'],
  'not-assessed': ['not-assessed'],
};

/** The order in which a reader should look at what is wrong. */
const CONCERN: readonly Verdict[] = ['contradicted', 'not-found', 'partial', 'not-assessed', 'met'];

/** Findings with their criteria, in the order of the catalogue; what the catalogue does not know comes last. */
export function judge(findings: readonly Finding[], criteria: readonly CriterionText[]): Judged[] {
  const byId = new Map(criteria.map((criterion, place) => [criterion.id, { criterion, place }]));
  return findings
    .map((finding) => ({ finding, known: byId.get(finding.criterion) }))
    .sort((a, b) => (a.known?.place ?? criteria.length) - (b.known?.place ?? criteria.length))
    .map(({ finding, known }) => ({ finding, criterion: known?.criterion ?? null }));
}

/** The rows with people's verdicts, and with the must-haves of the policy that the assessment was scored by. */
export function withPolicy(
  rows: readonly Judged[],
  overrules: readonly Overrule[],
  { gates }: Pick<Assessment, 'gates'>,
): Judged[] {
  const mustHaves = new Set(gates.results.map(({ criterion }) => criterion));
  const byCriterion = new Map(overrules.map((overrule) => [overrule.criterion, overrule]));
  return rows.map(({ finding, criterion }) => {
    const overrule = byCriterion.get(finding.criterion) ?? null;
    // What does not apply is in no result: there the catalogue's word stands.
    const isOut = finding.reason === 'not-applicable' || overrule?.verdict === 'not-assessed';
    const gate = mustHaves.has(finding.criterion) || (isOut && (criterion?.gate ?? false));
    return { finding, overrule, criterion: criterion && { ...criterion, gate } };
  });
}

export const passesFilter = (row: Judged, filter: FindingFilter): boolean =>
  SHOWN_VERDICTS[filter].includes(verdictOf(row));

/** Groups in the order in which the catalogue first names them; in a group the must-haves come first. */
export function groupJudged(rows: readonly Judged[]): JudgedGroup[] {
  const groups = Map.groupBy(rows, (row) => row.criterion?.group ?? UNKNOWN_GROUP);
  return [...groups].map(([group, members]) => ({
    group,
    rows: members.toSorted((a, b) => Number(b.criterion?.gate ?? false) - Number(a.criterion?.gate ?? false)),
  }));
}

/** How many findings have each verdict. */
export function countVerdicts(findings: readonly Pick<Finding, 'verdict'>[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { met: 0, partial: 0, contradicted: 0, 'not-found': 0, 'not-assessed': 0 };
  for (const { verdict } of findings) counts[verdict] += 1;
  return counts;
}

/** The must-haves that are not met, the most worrying first. */
export function weakGates(assessment: Assessment, criteria: readonly CriterionText[]): Judged[] {
  const gates = new Set(assessment.gates.results.map(({ criterion }) => criterion));
  return judge(assessment.findings, criteria)
    .filter(({ finding }) => gates.has(finding.criterion) && finding.verdict !== 'met')
    .sort((a, b) => CONCERN.indexOf(a.finding.verdict) - CONCERN.indexOf(b.finding.verdict));
}

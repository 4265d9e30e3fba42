import type { Finding, Verdict } from '../../model/finding.ts';
import type { ChangeKind } from '../../model/vendor-change.ts';
import { CATALOGUE } from '../criteria/catalogue.ts';
import type { Criterion } from '../criteria/criterion.ts';
import { ABOUT_ANY_CERTIFICATE, CRITERION_RULES, type CriterionRule, DATE_CRITERIA } from './change-rules.ts';
import { type Comparison, claim, type Statement, touching } from './statement.ts';

/** How good a verdict is for the customer; silence is worse than half, and better than the opposite. */
const RANK: Readonly<Record<Verdict, number>> = {
  met: 3,
  partial: 2,
  'not-found': 1,
  'not-assessed': 1,
  contradicted: 0,
};

export interface FindingPair {
  before: Finding;
  after: Finding;
}

/** Findings of both sides by criterion. */
export function findingPairs({ before, after }: Pick<Comparison, 'before' | 'after'>): Map<string, FindingPair> {
  const later = new Map(after.findings.map((finding) => [finding.criterion, finding]));
  return new Map(
    before.findings.flatMap((finding) => {
      const other = later.get(finding.criterion);
      return other ? [[finding.criterion, { before: finding, after: other }] as const] : [];
    }),
  );
}

/** Changed sentences that a finding rests on, before or after. */
export function touchedBy(comparison: Comparison, { before, after }: FindingPair): Statement[] {
  return [
    ...before.evidence.flatMap((evidence) => touching(comparison, 'before', evidence)),
    ...after.evidence.flatMap((evidence) => touching(comparison, 'after', evidence)),
  ];
}

/** Findings that became better or worse, those with a name of their own first. */
export function nameFindings(comparison: Comparison): void {
  const pairs = findingPairs(comparison);
  for (const rule of CRITERION_RULES) {
    for (const id of rule.criteria) nameByRule(comparison, id, pairs.get(id), rule);
  }
  const named = new Set([...CRITERION_RULES.flatMap(({ criteria }) => criteria), ...DATE_CRITERIA]);
  const isGeneral = ({ id }: Criterion) => Number(ABOUT_ANY_CERTIFICATE.includes(id));
  for (const criterion of CATALOGUE.toSorted((a, b) => isGeneral(a) - isGeneral(b))) {
    const pair = pairs.get(criterion.id);
    if (pair && !named.has(criterion.id)) nameGeneric(comparison, criterion, pair);
  }
}

function nameByRule(comparison: Comparison, id: string, pair: FindingPair | undefined, rule: CriterionRule): void {
  const direction = pair ? directionOf(pair, rule.worseWhen) : null;
  if (!pair || direction === null) return;
  const kind = rule[direction];
  claim(comparison, touchedBy(comparison, pair), { kind, subject: id, ...valuesOf(pair) });
}

/** Certificates come and go; anything else becomes weaker or better. */
function nameGeneric(comparison: Comparison, criterion: Criterion, pair: FindingPair): void {
  const direction = directionOf(pair);
  if (direction === null) return;
  const isShown = ({ verdict }: Finding) => RANK[verdict] >= RANK.partial;
  const cameOrWent = isShown(pair.before) !== isShown(pair.after);
  const kind = ((cameOrWent && comingAndGoing(criterion)) || GENERIC)[direction];
  claim(comparison, touchedBy(comparison, pair), { kind, subject: criterion.id, ...valuesOf(pair) });
}

type Kinds = Record<'worse' | 'better', ChangeKind>;
const GENERIC: Kinds = { worse: 'criterion-weakened', better: 'criterion-improved' };

/** Null for a criterion that has no name of its own for that. */
function comingAndGoing({ id, group }: Criterion): Kinds | null {
  if (id === 'tr-dpf-certified') return { worse: 'dpf-claim-gone', better: 'dpf-claim-added' };
  return group === 'certifications' ? { worse: 'certificate-gone', better: 'certificate-added' } : null;
}

function directionOf({ before, after }: FindingPair, worseWhen?: 'more' | 'less'): 'worse' | 'better' | null {
  const byVerdict = RANK[after.verdict] - RANK[before.verdict];
  const [earlier, later] = [figureOf(before), figureOf(after)];
  if (worseWhen && earlier !== null && later !== null && earlier !== later)
    return later > earlier === (worseWhen === 'more') ? 'worse' : 'better';
  if (byVerdict !== 0) return byVerdict < 0 ? 'worse' : 'better';
  // A figure that is no longer named binds nobody.
  if (worseWhen && (earlier === null) !== (later === null)) return later === null ? 'worse' : 'better';
  return null;
}

const figureOf = ({ value }: Finding): number | null => (typeof value?.amount === 'number' ? value.amount : null);

const valuesOf = ({ before, after }: FindingPair) => ({
  valueBefore: before.value ?? null,
  valueAfter: after.value ?? null,
});

import type { Candidate, Overrule } from '../../model/candidate.ts';
import type { Finding } from '../../model/finding.ts';

/**
 * The findings with people's verdicts in the place of the machine's. Quotes and values stay, for they are the vendor's
 * words. An overrule of a criterion that has no finding changes nothing, and is kept for when it has one again.
 */
export function effectiveFindings(findings: readonly Finding[], overrules: readonly Overrule[]): Finding[] {
  const byCriterion = new Map(overrules.map((overrule) => [overrule.criterion, overrule]));
  return findings.map((finding) => {
    const overrule = byCriterion.get(finding.criterion);
    return overrule ? overruled(finding, overrule) : finding;
  });
}

/** The same of a candidate; none when it was not assessed. */
export const effectiveFindingsOf = ({
  assessment,
  overrules,
}: Pick<Candidate, 'assessment' | 'overrules'>): Finding[] => effectiveFindings(assessment?.findings ?? [], overrules);

function overruled({ criterion, evidence, value }: Finding, { verdict }: Overrule): Finding {
  return {
    criterion,
    verdict,
    evidence,
    ...(value && { value }),
    ...(verdict === 'not-assessed' && { reason: 'not-applicable' as const }),
  };
}

/** What an overrule remembers of the machine's finding. */
export const seenOf = ({ verdict, evidence }: Finding): NonNullable<Overrule['seen']> => ({
  verdict,
  quotes: evidence.map(({ quote }) => quote),
});

/** How many overrules bear on these findings. */
export function countOverruled(findings: readonly Finding[], overrules: readonly Overrule[]): number {
  const criteria = new Set(findings.map(({ criterion }) => criterion));
  return overrules.filter(({ criterion }) => criteria.has(criterion)).length;
}

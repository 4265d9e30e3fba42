import type { Candidate } from '../../utils/model/candidate.ts';
import type { Verdict } from '../../utils/model/finding.ts';
import type { CompetentAuthorities } from '../../utils/model/transfer.ts';
import { type Judged, judge, verdictOf, withPolicy } from '../findings/judged.ts';
import type { CriterionText } from '../findings/knowledge.tsx';

/** Everything that a report on one candidate says. */
export interface ReportedVendor {
  candidate: Candidate;
  authorities: CompetentAuthorities;
  /** What is to be asked of the vendor, in the language of the report. */
  questions: readonly string[];
}

/** Findings as a report has them. */
interface ReportedFindings {
  /** Must-haves first, the most worrying first. */
  gaps: Judged[];
  met: Judged[];
  notAssessed: Judged[];
}

const CONCERN: readonly Verdict[] = ['contradicted', 'not-found', 'partial'];

/** Findings with people's verdicts: what is missing first. */
export function reportedFindings(
  { assessment, overrules }: Candidate,
  criteria: readonly CriterionText[],
): ReportedFindings {
  if (assessment === null) return { gaps: [], met: [], notAssessed: [] };
  const rows = withPolicy(judge(assessment.findings, criteria), overrules, assessment);
  const concern = (row: Judged) => CONCERN.indexOf(verdictOf(row));
  const isGate = ({ criterion }: Judged) => Number(criterion?.gate ?? false);
  const gaps = rows
    .filter((row) => concern(row) >= 0)
    .toSorted((a, b) => isGate(b) - isGate(a) || concern(a) - concern(b));
  return {
    gaps,
    met: rows.filter((row) => verdictOf(row) === 'met'),
    notAssessed: rows.filter((row) => verdictOf(row) === 'not-assessed').toSorted((a, b) => isGate(b) - isGate(a)),
  };
}

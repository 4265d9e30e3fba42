import type { Candidate } from '../../utils/model/candidate.ts';
import type { Finding, FindingValue } from '../../utils/model/finding.ts';
import type { CriterionText } from '../findings/knowledge.tsx';

/** A candidate with its findings as they hold: people's verdicts in the place of the machine's. */
export interface ComparedVendor {
  candidate: Candidate;
  findings: readonly Finding[];
}

/** One criterion over all vendors. */
export interface ComparisonRow {
  id: string;
  /** Null when this version of the catalogue no longer has it. */
  criterion: CriterionText | null;
  /** One for each vendor, in their order; null where the vendor was not judged on it. */
  cells: (Finding | null)[];
  /** Verdict or value is not the same for all that were judged on it. */
  differs: boolean;
}

/** `gates` comes first; the others are groups. */
export interface ComparisonSection {
  id: string;
  rows: ComparisonRow[];
}

/** Section of the must-haves. */
export const GATES_SECTION = 'gates';

/** All criteria that any vendor was judged on: must-haves first, then by group in the order of the catalogue. */
export function comparisonSections(
  vendors: readonly ComparedVendor[],
  criteria: readonly CriterionText[],
): ComparisonSection[] {
  const byVendor = vendors.map(({ findings }) => new Map(findings.map((finding) => [finding.criterion, finding])));
  const judged = new Set(byVendor.flatMap((findings) => [...findings.keys()]));
  const known = criteria.filter(({ id }) => judged.has(id));
  const knownIds = new Set(known.map(({ id }) => id));
  const gates = gatesOf(vendors);
  const ordered: { id: string; criterion: CriterionText | null }[] = [
    ...known.map((criterion) => ({ id: criterion.id, criterion })),
    ...[...judged].filter((id) => !knownIds.has(id)).map((id) => ({ id, criterion: null })),
  ];
  const rows = ordered.map(({ id, criterion }): ComparisonRow => {
    const cells = byVendor.map((findings) => findings.get(id) ?? null);
    return { id, criterion, cells, differs: isDifferent(cells) };
  });
  const bySection = Map.groupBy(rows, ({ id, criterion }) =>
    gates.has(id) ? GATES_SECTION : (criterion?.group ?? 'other'),
  );
  const sections = [...bySection].map(([id, members]) => ({ id, rows: members }));
  return sections.toSorted((a, b) => Number(b.id === GATES_SECTION) - Number(a.id === GATES_SECTION));
}

/** Must-haves by the assessments themselves: the organisation may have its own. */
function gatesOf(vendors: readonly ComparedVendor[]): Set<string> {
  return new Set(
    vendors.flatMap(({ candidate }) => candidate.assessment?.gates.results.map(({ criterion }) => criterion) ?? []),
  );
}

function isDifferent(cells: readonly (Finding | null)[]): boolean {
  const said = cells.flatMap((finding) => (finding ? [`${finding.verdict} ${valueKey(finding.value)}`] : []));
  return new Set(said).size > 1;
}

/** The same values in another order are the same. */
function valueKey(value: FindingValue | undefined): string {
  if (!value) return '';
  const amounts = Array.isArray(value.amount) ? value.amount.toSorted() : [value.amount];
  return `${value.unit} ${amounts.join(' ')}`;
}

import type { LocalisedText } from '../../utils/model/language.ts';
import {
  type CriterionPolicy,
  type PolicyChanges,
  type PolicyFault,
  SEVERITIES,
  type Severity,
} from '../../utils/model/scoring-policy.ts';

/** What the settings show of a criterion: its title, and what the proposal says of it. */
export interface PolicyCriterion {
  id: string;
  group: string;
  title: LocalisedText;
  severity: Severity;
  weight: number;
  gate: boolean;
}

/** The weights as they are typed. An empty weight of a criterion is that of its severity. */
export interface PolicyDraft {
  severities: Record<Severity, string>;
  criteria: Record<string, { weight: string; gate: boolean }>;
}

/** The weights that the proposal gives each severity, read from the criteria that have them. */
function proposedWeights(criteria: readonly PolicyCriterion[]): Record<Severity, number> {
  const weightOf = (severity: Severity) => criteria.find((one) => one.severity === severity)?.weight ?? 0;
  return { essential: weightOf('essential'), important: weightOf('important'), bonus: weightOf('bonus') };
}

/** Changes as the form shows them. */
export function draftOf(changes: PolicyChanges, criteria: readonly PolicyCriterion[]): PolicyDraft {
  const proposed = proposedWeights(criteria);
  const severities = Object.fromEntries(
    SEVERITIES.map((severity) => [severity, String(changes.severities[severity] ?? proposed[severity])]),
  ) as Record<Severity, string>;
  const rows = criteria.map(({ id, gate }) => {
    const own = changes.criteria[id];
    return [id, { weight: own?.weight === undefined ? '' : String(own.weight), gate: own?.gate ?? gate }] as const;
  });
  return { severities, criteria: Object.fromEntries(rows) };
}

/**
 * The draft as changes; what is no number is NaN, for the rules to refuse. Criteria of `base` that these do not know
 * (another version's) are kept.
 */
export function changesOf(
  draft: PolicyDraft,
  criteria: readonly PolicyCriterion[],
  base: PolicyChanges,
): PolicyChanges {
  const severities: PolicyChanges['severities'] = {};
  for (const severity of SEVERITIES) severities[severity] = numberOf(draft.severities[severity]);
  const known = new Set(criteria.map(({ id }) => id));
  const kept = Object.entries(base.criteria).filter(([id]) => !known.has(id));
  const typed = criteria.flatMap(({ id, gate }) => {
    const row = draft.criteria[id];
    const own: CriterionPolicy = {};
    if (row && row.weight.trim() !== '') own.weight = numberOf(row.weight);
    if (row && row.gate !== gate) own.gate = row.gate;
    return Object.keys(own).length > 0 ? [[id, own] as const] : [];
  });
  return { severities, criteria: Object.fromEntries([...kept, ...typed]) };
}

const numberOf = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : Number.NaN);

/** Whether a row differs from the proposal. */
export function isChanged(draft: PolicyDraft, { id, gate }: PolicyCriterion): boolean {
  const row = draft.criteria[id];
  return row !== undefined && (row.weight.trim() !== '' || row.gate !== gate);
}

/** How much a stored version differs from the proposal. */
export const countChanges = ({ severities, criteria }: PolicyChanges): number =>
  Object.keys(severities).length + Object.keys(criteria).length;

export const faultOfCriterion = (faults: readonly PolicyFault[], id: string): boolean =>
  faults.some((fault) => 'criterion' in fault && fault.criterion === id);

export const faultOfSeverity = (faults: readonly PolicyFault[], severity: Severity): boolean =>
  faults.some((fault) => 'severity' in fault && fault.severity === severity);

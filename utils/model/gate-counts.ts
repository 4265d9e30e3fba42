import type { GateOutcome, Scorecard } from './assessment.ts';

/** How many must-haves hold, do not hold, and are not known. */
export function countGates({ gates }: Pick<Scorecard, 'gates'>): Record<GateOutcome, number> {
  const counts: Record<GateOutcome, number> = { passed: 0, failed: 0, open: 0 };
  for (const { outcome } of gates.results) counts[outcome] += 1;
  return counts;
}

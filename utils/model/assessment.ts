import * as z from 'zod/mini';
import { contradictionSchema } from './contradiction.ts';
import { findingSchema } from './finding.ts';
import { vendorProfileSchema } from './vendor-profile.ts';

/** Whether the must-haves hold. `open`: at least one could not be assessed and none failed. */
export const GATE_OUTCOMES = ['passed', 'failed', 'open'] as const;
export type GateOutcome = (typeof GATE_OUTCOMES)[number];

const percentage = z.number();
const groupScoreSchema = z.object({ score: z.nullable(percentage), coverage: percentage });

/** Score, coverage and gates belong together; none is ever shown alone. Percentages 0 to 100, null when unknown. */
export const scorecardSchema = z.object({
  score: z.nullable(percentage),
  coverage: percentage,
  essentialCoverage: percentage,
  gates: z.object({
    outcome: z.enum(GATE_OUTCOMES),
    results: z.array(z.object({ criterion: z.string(), outcome: z.enum(GATE_OUTCOMES) })),
  }),
  byGroup: z.record(z.string(), groupScoreSchema),
});
export type Scorecard = z.infer<typeof scorecardSchema>;

/** One of the documents an assessment was made from; `Evidence.document` is an index into these. */
export const assessedDocumentSchema = z.object({ url: z.string(), snapshotId: z.nullable(z.string()) });

/** Derived from snapshots by one version of the rules; can be made again. */
export const assessmentSchema = z.extend(scorecardSchema, {
  /** Version of the rules (`RULES_VERSION`), so that a better rule never looks like a vendor's change. */
  rulesVersion: z.number(),
  assessedAt: z.number(),
  documents: z.array(assessedDocumentSchema),
  findings: z.array(findingSchema),
  /** Absent in assessments by rules that did not look for them. */
  contradictions: z.optional(z.array(contradictionSchema)),
  /** Absent when no document could be read. */
  profile: z.optional(vendorProfileSchema),
});
export type Assessment = z.infer<typeof assessmentSchema>;

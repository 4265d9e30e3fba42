import * as z from 'zod/mini';
import { contradictionSchema } from './contradiction.ts';
import { findingSchema, VERDICTS } from './finding.ts';
import { vendorProfileSchema } from './vendor-profile.ts';

/** Whether the must-haves hold. `open`: at least one could not be assessed and none failed. */
export const GATE_OUTCOMES = ['passed', 'failed', 'open'] as const;
export type GateOutcome = (typeof GATE_OUTCOMES)[number];

const percentage = z.number();
const groupScoreSchema = z.object({ score: z.nullable(percentage), coverage: percentage });

/** What several criteria say together, such as "at least one independent certificate". */
export const groupRuleResultSchema = z.object({
  /** Id of the rule (`GROUP_RULES`). */
  rule: z.string(),
  verdict: z.enum(VERDICTS),
  /** The criteria that decided it. */
  criteria: z.array(z.string()),
});
export type GroupRuleResult = z.infer<typeof groupRuleResultSchema>;

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
  /** Version of the organisation's scoring policy; absent and 0: the built-in proposal. */
  policyVersion: z.optional(z.number()),
  /** How many verdicts in it are people's; absent and 0: none. */
  verdictsByPeople: z.optional(z.number()),
  /** Absent in scorecards of before 0.2. */
  groupRules: z.optional(z.array(groupRuleResultSchema)),
});
export type Scorecard = z.infer<typeof scorecardSchema>;

/** One of the documents an assessment was made from; `Evidence.document` is an index into these. */
export const assessedDocumentSchema = z.object({ url: z.string(), snapshotId: z.nullable(z.string()) });

/** Derived from snapshots by one version of the rules; can be made again. */
export const assessmentSchema = z.extend(scorecardSchema, {
  /** Version of the rules (`RULES_VERSION`), so that a better rule never looks like a vendor's change. */
  rulesVersion: z.number(),
  /** Version of the code that made the texts (`EXTRACTOR_VERSION`); absent in assessments of before 0.2. */
  extractorVersion: z.optional(z.number()),
  /** Which adequacy decisions it was made by (`adequacyState`); absent in assessments of before 0.2. */
  adequacyState: z.optional(z.string()),
  assessedAt: z.number(),
  documents: z.array(assessedDocumentSchema),
  findings: z.array(findingSchema),
  /** Absent in assessments by rules that did not look for them. */
  contradictions: z.optional(z.array(contradictionSchema)),
  /** Absent when no document could be read. */
  profile: z.optional(vendorProfileSchema),
});
export type Assessment = z.infer<typeof assessmentSchema>;

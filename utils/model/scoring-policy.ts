import * as z from 'zod/mini';

/** How much a criterion matters when nobody weighs it by itself. Stored ids. */
export const SEVERITIES = ['essential', 'important', 'bonus'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Weights are whole numbers; 0 leaves a criterion out of the score. */
export const HIGHEST_WEIGHT = 10;

const weight = z.int().check(z.gte(0), z.lte(HIGHEST_WEIGHT));

/** What an organisation wants otherwise for one criterion; what is absent stays as proposed. */
export const criterionPolicySchema = z.object({
  weight: z.optional(weight),
  /** Whether it is a must-have. */
  gate: z.optional(z.boolean()),
});
export type CriterionPolicy = z.infer<typeof criterionPolicySchema>;

/** Differences from the built-in proposal, and nothing that is the same as it. */
export const policyChangesSchema = z.object({
  severities: z.object({
    essential: z.optional(weight),
    important: z.optional(weight),
    bonus: z.optional(weight),
  }),
  /** By criterion id. */
  criteria: z.record(z.string(), criterionPolicySchema),
});
export type PolicyChanges = z.infer<typeof policyChangesSchema>;

/** How the organisation weighs the criteria; each version is kept, and an assessment names the one it was scored by. */
export const scoringPolicySchema = z.extend(policyChangesSchema, {
  /** 1, 2, 3… The built-in proposal is 0 and not stored. */
  version: z.number(),
  /** Milliseconds since the epoch. */
  createdAt: z.number(),
  /** Empty when the person gave no name. */
  createdBy: z.string(),
});
export type ScoringPolicy = z.infer<typeof scoringPolicySchema>;

/** The proposal as the rules bring it. */
export const BUILT_IN_POLICY: ScoringPolicy = {
  version: 0,
  createdAt: 0,
  createdBy: '',
  severities: {},
  criteria: {},
};

/** What is wrong with changes, for the user to mend. Stable ids, translated by the interface. */
export type PolicyFault =
  | { fault: 'weight'; severity: Severity }
  | { fault: 'weight'; criterion: string }
  | { fault: 'nothing-counts' };

/** `conflict`: another version was stored since the user began; nothing was written. */
export type PolicyResult =
  | { kind: 'saved'; policy: ScoringPolicy; rescored: number }
  | { kind: 'unchanged' }
  | { kind: 'invalid'; faults: PolicyFault[] }
  | { kind: 'conflict'; current: ScoringPolicy };

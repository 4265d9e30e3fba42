import * as z from 'zod/mini';
import { GATE_OUTCOMES } from './assessment.ts';

/** What an assessment came to, kept when a later one takes its place. Score, coverage and gates together, as ever. */
export const scorePointSchema = z.object({
  /** Milliseconds since the epoch. */
  assessedAt: z.number(),
  /** A step that comes with another version is ours, not the vendor's. */
  rulesVersion: z.number(),
  /** Version of the organisation's weights; absent and 0: those that come with Vetwell. Ours as well. */
  policyVersion: z.optional(z.number()),
  score: z.nullable(z.number()),
  coverage: z.number(),
  gates: z.enum(GATE_OUTCOMES),
});
export type ScorePoint = z.infer<typeof scorePointSchema>;

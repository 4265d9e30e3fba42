import * as z from 'zod/mini';

/** How the organisation weighs the criteria; each version is kept, and an assessment names the one it was scored by. */
export const scoringPolicySchema = z.object({
  /** 1, 2, 3… The built-in proposal is 0 and not stored. */
  version: z.number(),
  /** Milliseconds since the epoch. */
  createdAt: z.number(),
});
export type ScoringPolicy = z.infer<typeof scoringPolicySchema>;

import * as z from 'zod/mini';
import { evidenceSchema, findingValueSchema } from './finding.ts';

/** On what two documents of one vendor disagree. Stored: an id here is for ever. */
const CONTRADICTION_KINDS = [
  /** Each names another figure or choice for the same thing. */
  'value',
  /** One promises what the other denies. */
  'opposite',
  /** One says that there are no sub-processors, the other lists them. */
  'sub-processors',
  /** One says that data stays in the EU or EEA, the other names a place outside it. */
  'place',
  /** One rests on repealed standard contractual clauses, the other on those of 2021. */
  'clauses',
] as const;

/** Two statements of one vendor that cannot both hold; the one of the better-placed document first. */
export const contradictionSchema = z.object({
  kind: z.enum(CONTRADICTION_KINDS),
  /** Id of the criterion that both bear on. */
  criterion: z.string(),
  statements: z.array(z.object({ evidence: evidenceSchema, value: z.optional(findingValueSchema) })),
});
export type Contradiction = z.infer<typeof contradictionSchema>;

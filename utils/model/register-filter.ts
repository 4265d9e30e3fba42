import * as z from 'zod/mini';
import { GATE_OUTCOMES } from './assessment.ts';
import { CANDIDATE_STATUSES, RISK_LEVELS } from './candidate.ts';

/** When a review by a person falls due, from today. Stored ids. */
export const REVIEW_WINDOWS = ['overdue', 'month', 'quarter'] as const;

const percentage = z.nullable(z.number().check(z.gte(0), z.lte(100)));

/** What the table can show of a candidate beside its name, in this order. Stored ids. */
export const REGISTER_COLUMNS = [
  'status',
  'risk',
  'score',
  'coverage',
  'gates',
  'sub-processors',
  'tags',
  'owner',
  'created',
  'updated',
  'review',
] as const;
export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];

/** Which candidates of the register are wanted; whatever is null or empty asks for nothing. */
export const registerFilterSchema = z.object({
  text: z._default(z.string(), ''),
  status: z._default(z.nullable(z.enum(CANDIDATE_STATUSES)), null),
  risk: z._default(z.nullable(z.enum(RISK_LEVELS)), null),
  gates: z._default(z.nullable(z.enum(GATE_OUTCOMES)), null),
  scoreFrom: z._default(percentage, null),
  scoreTo: z._default(percentage, null),
  coverageFrom: z._default(percentage, null),
  coverageTo: z._default(percentage, null),
  owner: z._default(z.string(), ''),
  tag: z._default(z.string(), ''),
  /** Changed within so many days: a kept filter with a date in it would be of yesterday tomorrow. */
  changedDays: z._default(z.nullable(z.number()), null),
  review: z._default(z.nullable(z.enum(REVIEW_WINDOWS)), null),
});
export type RegisterFilter = z.infer<typeof registerFilterSchema>;

export const NO_FILTER: RegisterFilter = registerFilterSchema.parse({});

/** A filter that the user gave a name and kept. */
export const savedFilterSchema = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1)),
  filter: registerFilterSchema,
});
export type SavedFilter = z.infer<typeof savedFilterSchema>;

import * as z from 'zod/mini';
import type { DocumentType } from './document-type.ts';
import type { TextBlock } from './extraction.ts';

/** The five verdicts on a criterion. Stored: an id here is for ever. */
export const VERDICTS = ['met', 'partial', 'contradicted', 'not-found', 'not-assessed'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a criterion was not assessed; none of these is ever a fail. */
export const NOT_ASSESSED_REASONS = [
  'document-unavailable',
  'language-not-supported',
  'text-too-short',
  'silence-proves-nothing',
  'not-applicable',
] as const;
export type NotAssessedReason = (typeof NOT_ASSESSED_REASONS)[number];

/** A sentence of a document, byte for byte: `text.slice(start, end) === quote` in that document's extraction. */
export const evidenceSchema = z.object({
  /** Index into the documents that were assessed together. */
  document: z.number(),
  quote: z.string(),
  start: z.number(),
  end: z.number(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** What was read from the evidence, with its unit ("hours", "days", "countries", "certificate"…). */
export const findingValueSchema = z.object({
  amount: z.union([z.number(), z.string(), z.array(z.string())]),
  unit: z.string(),
  /** As the document says it, where that is another unit: "two working days", "12 months". */
  stated: z.optional(z.object({ amount: z.number(), unit: z.string() })),
});
export type FindingValue = z.infer<typeof findingValueSchema>;

export const findingSchema = z.object({
  /** Criterion id. */
  criterion: z.string(),
  verdict: z.enum(VERDICTS),
  /** Given when, and only when, the verdict is `not-assessed`. */
  reason: z.optional(z.enum(NOT_ASSESSED_REASONS)),
  value: z.optional(findingValueSchema),
  /** Never empty for `met` and `partial`. */
  evidence: z.array(evidenceSchema),
  /** Why it is not `met`: an id of `WEAKNESSES` in the engine, which has its words. */
  weakness: z.optional(z.string()),
});
export type Finding = z.infer<typeof findingSchema>;

/** A document as the engine judges it. */
export interface AssessableDocument {
  documentType: DocumentType;
  url: string;
  language: string | null;
  text: string;
  blocks: TextBlock[];
  /** The text was cut short by a limit: what it leaves out proves nothing. */
  truncated?: boolean;
}

import * as z from 'zod/mini';
import { assessmentSchema } from './assessment.ts';
import { DOCUMENT_TYPES } from './document-type.ts';
import { READING_PROBLEMS } from './extraction.ts';
import { identitySourceSchema } from './identity.ts';

export const jobDocumentSchema = z.object({
  url: z.string(),
  linkText: z.string(),
  documentType: z.enum(DOCUMENT_TYPES),
  state: z.enum(['waiting', 'reading', 'read', 'failed']),
  snapshotId: z.nullable(z.string()),
  problem: z.nullable(z.enum(READING_PROBLEMS)),
  /** Of the text as read; absent until then. */
  title: z.optional(z.nullable(z.string())),
  language: z.optional(z.nullable(z.string())),
  /** URL of the document that links to it; absent when the page the vetting was started on did. */
  foundOn: z.optional(z.string()),
  /** How often reading was begun: a document that kills the background is given up in the end. */
  attempts: z.optional(z.number()),
});
export type JobDocument = z.infer<typeof jobDocumentSchema>;

/**
 * One vetting of one vendor, stored after every step: whoever kills the background loses at most the document that
 * was being read, and the job goes on from there. One job per vendor; its id is the vendor's registrable domain.
 */
export const vettingJobSchema = z.object({
  id: z.string(),
  vendorName: z.string(),
  homepage: z.string(),
  state: z.enum(['running', 'judging', 'done', 'cancelled']),
  documents: z.array(jobDocumentSchema),
  /** What the page that the vetting was begun on says of its owner. */
  identitySources: z.array(identitySourceSchema),
  /** Where the vendor's `security.txt` would be (RFC 9116); absent when it was asked for, or is not to be. */
  securityTxt: z.optional(z.string()),
  /** Made in the last step; saving a candidate copies it. */
  assessment: z.nullable(assessmentSchema),
  startedAt: z.number(),
  updatedAt: z.number(),
});
export type VettingJob = z.infer<typeof vettingJobSchema>;

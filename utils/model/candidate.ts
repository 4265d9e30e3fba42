import * as z from 'zod/mini';
import { assessmentSchema } from './assessment.ts';
import { DOCUMENT_TYPES } from './document-type.ts';
import { READING_PROBLEMS } from './extraction.ts';
import { VERDICTS } from './finding.ts';
import { scorePointSchema } from './score-point.ts';

/** How far the organisation is with a candidate processor. Stored: an id here is for ever. */
export const CANDIDATE_STATUSES = ['new', 'under-review', 'shortlisted', 'accepted', 'rejected', 'ended'] as const;
export type CandidateStatus = (typeof CANDIDATE_STATUSES)[number];

/** How much could go wrong for people if this vendor fails: set by a person, decides how often it is watched. Stored ids. */
export const RISK_LEVELS = ['critical', 'high', 'medium', 'low', 'unscored'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** A document of the vendor as last read. */
export const vendorDocumentSchema = z.object({
  documentType: z.enum(DOCUMENT_TYPES),
  url: z.string(),
  linkText: z.string(),
  /** Latest good snapshot; null when it was never read. */
  snapshotId: z.nullable(z.string()),
  sha256: z.nullable(z.string()),
  title: z.nullable(z.string()),
  language: z.nullable(z.string()),
  readAt: z.nullable(z.number()),
  /** Why the last attempt failed; null when it succeeded. */
  problem: z.nullable(z.enum(READING_PROBLEMS)),
});
export type VendorDocument = z.infer<typeof vendorDocumentSchema>;

/** A person's decision, never the machine's (Art. 24 and 28(1) GDPR). */
export const decisionSchema = z.object({
  outcome: z.enum(['accepted', 'accepted-with-conditions', 'rejected']),
  reason: z.string(),
  decidedBy: z.string(),
  decidedAt: z.number(),
});
export type Decision = z.infer<typeof decisionSchema>;

/** A person's verdict in place of the machine's on one criterion; the machine's stays in the assessment. */
export const overruleSchema = z.object({
  /** Criterion id. */
  criterion: z.string(),
  /** `not-assessed`: it does not apply here, and stays out of the score. */
  verdict: z.enum(VERDICTS),
  reason: z.string(),
  decidedBy: z.string(),
  decidedAt: z.number(),
  /** What the machine had found when the person judged: tells when its evidence has changed since. */
  seen: z.optional(z.object({ verdict: z.enum(VERDICTS), quotes: z.array(z.string()) })),
});
export type Overrule = z.infer<typeof overruleSchema>;

/** One line of the audit log: what was done, when, and by whom when known. Never edited. */
export const auditEntrySchema = z.object({
  at: z.number(),
  action: z.enum([
    'saved',
    'assessed',
    'edited',
    'decided',
    'overruled',
    'overrule-withdrawn',
    'asked',
    'imported',
    'watched',
    'tidied',
  ]),
  /** Field names or counts, for people to read. */
  detail: z.string(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** A vendor that the organisation considers, or has taken, as a processor (Art. 4(8) GDPR). */
export const candidateSchema = z.object({
  /** The vendor's registrable domain: one candidate per vendor. */
  id: z.string(),
  name: z.string(),
  homepage: z.string(),
  status: z.enum(CANDIDATE_STATUSES),
  purpose: z.string(),
  dataCategories: z.array(z.string()),
  owner: z.string(),
  dpoAdvice: z.string(),
  notes: z.string(),
  tags: z.array(z.string()),
  decision: z.nullable(decisionSchema),
  /** At most one for a criterion. Absent in files of before 0.2. */
  overrules: z._default(z.array(overruleSchema), []),
  risk: z._default(z.enum(RISK_LEVELS), 'unscored'),
  documents: z.array(vendorDocumentSchema),
  assessment: z.nullable(assessmentSchema),
  /** What earlier assessments came to, and this one. Absent in candidates of before 0.2: read it by `scoreHistoryOf`. */
  scoreHistory: z.optional(z.array(scorePointSchema)),
  audit: z.array(auditEntrySchema),
  createdAt: z.number(),
  updatedAt: z.number(),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** What a person may change on a candidate. */
export const candidateEditSchema = z.partial(
  z.pick(candidateSchema, {
    name: true,
    status: true,
    purpose: true,
    dataCategories: true,
    owner: true,
    dpoAdvice: true,
    notes: true,
    tags: true,
    decision: true,
    risk: true,
  }),
);
export type CandidateEdit = z.infer<typeof candidateEditSchema>;

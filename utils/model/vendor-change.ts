import * as z from 'zod/mini';
import { DOCUMENT_TYPES } from './document-type.ts';
import { findingValueSchema, VERDICTS } from './finding.ts';

/** What changed, as people name it. Stored: an id here is for ever. Which of them matter: `CHANGE_RULES` in the engine. */
export const CHANGE_KINDS = [
  'subprocessor-added',
  'subprocessor-removed',
  'new-country',
  'transfer-mechanism-changed',
  'dpf-claim-gone',
  'dpf-claim-added',
  'eu-only-promise-gone',
  'breach-notice-weakened',
  'breach-notice-improved',
  'subprocessor-notice-shortened',
  'subprocessor-notice-lengthened',
  'deletion-term-lengthened',
  'deletion-term-shortened',
  'audit-right-reduced',
  'audit-right-extended',
  'certificate-gone',
  'certificate-added',
  'own-purpose-added',
  'own-purpose-withdrawn',
  'unilateral-amendment-added',
  'liability-lowered',
  'ownership-changed',
  'contact-changed',
  'criterion-weakened',
  'criterion-improved',
  'evidence-reworded',
  'document-appeared',
  'document-vanished',
  'document-moved',
  'language-changed',
  'date-moved',
  'text-changed',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const CHANGE_LEVELS = ['critical', 'high', 'medium', 'low'] as const;
export type ChangeLevel = (typeof CHANGE_LEVELS)[number];

const passageSideSchema = z.object({ quote: z.string(), start: z.number(), end: z.number() });
/** A sentence before and after, byte for byte from the stored texts; null on the side where it does not stand. */
export const passageSchema = z.object({ before: z.nullable(passageSideSchema), after: z.nullable(passageSideSchema) });
export type Passage = z.infer<typeof passageSchema>;

/** A finding that the change re-opens, as it was and as it would be now. */
export const reopenedFindingSchema = z.object({
  /** Criterion id. */
  criterion: z.string(),
  before: z.enum(VERDICTS),
  after: z.enum(VERDICTS),
});
export type ReopenedFinding = z.infer<typeof reopenedFindingSchema>;

/** Until when one may object to a new sub-processor, by the vendor's own words. */
export const objectionSchema = z.object({
  /** Days that the agreement gives; null when it states no period. */
  days: z.nullable(z.number()),
  /** Milliseconds since the epoch: the day from which they are counted, the earliest that is possible. */
  from: z.number(),
  /** Milliseconds since the epoch; null when no period is stated. */
  until: z.nullable(z.number()),
  /** The sentence that states the period, and where it stands. */
  source: z.nullable(z.object({ quote: z.string(), url: z.string(), snapshotId: z.nullable(z.string()) })),
});
export type Objection = z.infer<typeof objectionSchema>;

/** One change, named. */
export const namedChangeSchema = z.object({
  kind: z.enum(CHANGE_KINDS),
  level: z.enum(CHANGE_LEVELS),
  /** Whether it bears on the vetting; what does not never alerts. */
  material: z.boolean(),
  documentType: z.enum(DOCUMENT_TYPES),
  url: z.string(),
  /** What it is about: a sub-processor's name, or a criterion's id for certificates and criteria; null when the kind says all. */
  subject: z.nullable(z.string()),
  /** ISO 3166-1 alpha-2: of a sub-processor, or of the new places. */
  countries: z.array(z.string()),
  /** Countries among them in which nothing was processed before. */
  newCountries: z.array(z.string()),
  /** The figure or choice that changed, where one did. */
  valueBefore: z.nullable(findingValueSchema),
  valueAfter: z.nullable(findingValueSchema),
  passages: z.array(passageSchema),
  reopened: z.array(reopenedFindingSchema),
  /** Ids of all criteria that the changed sentences bear on. */
  criteria: z.array(z.string()),
});
export type NamedChange = z.infer<typeof namedChangeSchema>;

/** One change of a vendor that the watching found, as it stands in the inbox. */
export const vendorChangeSchema = z.extend(namedChangeSchema, {
  origin: z.literal('vendor'),
  /** Random UUID. */
  id: z.string(),
  /** The candidate's id. */
  vendorId: z.string(),
  /** Milliseconds since the epoch. */
  foundAt: z.number(),
  /** The stored texts that the passages stand in. */
  snapshotBefore: z.nullable(z.string()),
  snapshotAfter: z.nullable(z.string()),
  /** Given for a new sub-processor only. */
  objection: z.nullable(objectionSchema),
  acknowledgedAt: z.nullable(z.number()),
  /** When the re-opened findings were judged again; null while they are open. */
  reassessedAt: z.nullable(z.number()),
});
export type VendorChange = z.infer<typeof vendorChangeSchema>;

/** How an adequacy decision covers a country (Art. 45 GDPR). Stored ids. */
const ADEQUATENESS = ['eea', 'full', 'partial', 'none'] as const;
export type Adequateness = (typeof ADEQUATENESS)[number];

/** A country of which other adequacy decisions are known than when it was judged before. */
export const placeJudgedAnewSchema = z.object({
  /** ISO 3166-1 alpha-2. */
  country: z.string(),
  before: z.enum(ADEQUATENESS),
  after: z.enum(ADEQUATENESS),
});
export type PlaceJudgedAnew = z.infer<typeof placeJudgedAnewSchema>;

/**
 * That our own rules, our reading or what we know of adequacy decisions became another, and what that makes of the same
 * texts. Never a change of the vendor.
 */
export const judgedAnewSchema = z.object({
  origin: z.literal('our-rules'),
  /** Random UUID. */
  id: z.string(),
  vendorId: z.string(),
  /** Milliseconds since the epoch. */
  foundAt: z.number(),
  rules: z.object({ before: z.number(), after: z.number() }),
  /** Null before it was kept. */
  extractor: z.object({ before: z.nullable(z.number()), after: z.number() }),
  findings: z.array(reopenedFindingSchema),
  /** Absent: none. */
  places: z.optional(z.array(placeJudgedAnewSchema)),
});
export type JudgedAnew = z.infer<typeof judgedAnewSchema>;

/** What the store of changes holds. */
export const changeRecordSchema = z.union([vendorChangeSchema, judgedAnewSchema]);
export type ChangeRecord = z.infer<typeof changeRecordSchema>;

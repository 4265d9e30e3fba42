import * as z from 'zod/mini';
import { DOCUMENT_TYPES } from './document-type.ts';
import { READING_PROBLEMS } from './extraction.ts';

/** What the watch knows of one document beside what the candidate does. */
export const watchedDocumentSchema = z.object({
  url: z.string(),
  /** When it was last seen, changed or not. Milliseconds since the epoch. */
  checkedAt: z.nullable(z.number()),
  /** Why it could not be read last time; null when it could. */
  problem: z.nullable(z.enum(READING_PROBLEMS)),
  /** How often in a row it was not there. */
  missing: z.number(),
  /** Reported as vanished. */
  gone: z.boolean(),
  /** How often in a row it came in another language than it is stored in; absent: never. */
  inOtherLanguage: z.optional(z.number()),
  /** The candidate's snapshot that it was last compared with: of another one the next two say nothing. */
  against: z.nullable(z.string()),
  /** By which the server tells that nothing changed, as it sent them with what was last read. */
  etag: z.nullable(z.string()),
  lastModified: z.nullable(z.string()),
});
export type WatchedDocument = z.infer<typeof watchedDocumentSchema>;

/** What came of one address in a check; `adopted`: there was nothing to compare it with. Stored ids. */
export const CHECK_OUTCOMES = [
  'unchanged',
  'changed',
  'appeared',
  'not-found',
  'unread',
  'adopted',
  'looked-at',
] as const;

export const checkedDocumentSchema = z.object({
  url: z.string(),
  linkText: z.string(),
  documentType: z.enum(DOCUMENT_TYPES),
  /** `known`: of the candidate; `page`: only looked at for links; `new`: a link to it was found in this check. */
  role: z.enum(['known', 'page', 'new']),
  state: z.enum(['waiting', 'reading', 'done']),
  outcome: z.nullable(z.enum(CHECK_OUTCOMES)),
  problem: z.nullable(z.enum(READING_PROBLEMS)),
  /** The candidate's snapshot that it was compared with. */
  against: z.nullable(z.string()),
  /** Of the new text; null when it did not change. */
  snapshotId: z.nullable(z.string()),
  title: z.nullable(z.string()),
  language: z.nullable(z.string()),
  /** The known document whose place a new one takes: the same document under another address. */
  replaces: z.nullable(z.string()),
  etag: z.nullable(z.string()),
  lastModified: z.nullable(z.string()),
  /** How often reading was begun: a document that kills the background is given up in the end. */
  attempts: z.number(),
});
export type CheckedDocument = z.infer<typeof checkedDocumentSchema>;

/** A host that asked for rest, or failed. */
const restingHostSchema = z.object({ until: z.number(), failures: z.number() });

/**
 * One check of all documents of a vendor, stored after every step: whoever kills the background loses at most the
 * document that was being read.
 */
export const watchCheckSchema = z.object({
  startedAt: z.number(),
  stage: z.enum(['reading', 'judging']),
  documents: z.array(checkedDocumentSchema),
  /** By host name. */
  resting: z.record(z.string(), restingHostSchema),
  /** How often judging was begun. */
  judgings: z.number(),
});
export type WatchCheck = z.infer<typeof watchCheckSchema>;

/** That a candidate's documents are read again by themselves, when next, and the check under way. */
export const watchSchema = z.object({
  /** The candidate's id. */
  vendorId: z.string(),
  /** Milliseconds since the epoch. */
  nextAt: z.number(),
  lastAt: z.nullable(z.number()),
  documents: z._default(z.array(watchedDocumentSchema), []),
  /** Null when none is under way. */
  check: z._default(z.nullable(watchCheckSchema), null),
  /** Why the last check came to nothing; null when it did not. */
  problem: z._default(z.nullable(z.enum(['permission-missing', 'not-reachable', 'storage-full'])), null),
  /** Checks in a row that came to nothing. */
  failures: z._default(z.number(), 0),
});
export type Watch = z.infer<typeof watchSchema>;

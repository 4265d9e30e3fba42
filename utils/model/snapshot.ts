import * as z from 'zod/mini';
import { DOCUMENT_TYPES } from './document-type.ts';

/** Immutable record of one fetch of one document. The bytes themselves are stored once per SHA-256. */
export const snapshotSchema = z.object({
  /** Random UUID. */
  id: z.string(),
  /** The vendor's registrable domain. */
  vendorId: z.string(),
  documentType: z.enum(DOCUMENT_TYPES),
  /** URL asked for, and the one that answered after redirects. */
  url: z.string(),
  finalUrl: z.string(),
  /** HTTP status; null when the bytes were read from an open page instead of fetched. */
  status: z.nullable(z.number()),
  /** Lower-case names: content-type, etag, last-modified, content-language, date. */
  headers: z.record(z.string(), z.string()),
  contentType: z.string(),
  /** SHA-256 of the bytes as received, lower-case hex. */
  sha256: z.string(),
  /** Number of bytes as received. */
  size: z.number(),
  /** Milliseconds since the epoch. */
  fetchedAt: z.number(),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

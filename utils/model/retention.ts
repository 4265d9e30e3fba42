import * as z from 'zod/mini';

/** `last`: so many versions of each document; `quoted`: only those that something rests on. Stored ids. */
export const RETENTION_RULES = ['all', 'last', 'quoted'] as const;

/** Which fetched documents are kept. What an assessment quotes, or a decision rests on, is kept by every rule. */
export const retentionSchema = z.object({
  keep: z.enum(RETENTION_RULES),
  /** Versions of each document that stay by the rule `last`. */
  last: z.int().check(z.gte(1), z.lte(100)),
  /** Nothing younger goes. */
  olderThanDays: z.int().check(z.gte(0), z.lte(3650)),
  /** Done in the background every day. */
  automatic: z.boolean(),
});
export type Retention = z.infer<typeof retentionSchema>;

export const DEFAULT_RETENTION: Retention = { keep: 'all', last: 3, olderThanDays: 365, automatic: false };

/** What would go; nothing has gone. */
export interface RetentionPreview {
  snapshots: number;
  /** Bytes that the store would be smaller by, as they are packed there. */
  bytes: number;
  /** Vendors by name, those that lose most first. */
  vendors: { name: string; snapshots: number }[];
}

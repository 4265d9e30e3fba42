import * as z from 'zod/mini';

/** That a candidate's documents are read again by themselves, and when next. */
export const watchSchema = z.object({
  /** The candidate's id. */
  vendorId: z.string(),
  /** Milliseconds since the epoch. */
  nextAt: z.number(),
  lastAt: z.nullable(z.number()),
});
export type Watch = z.infer<typeof watchSchema>;

import * as z from 'zod/mini';

/** A candidate that waits to be sent to the register's API, or was. */
export const outboxItemSchema = z.object({
  /** The candidate's id: a later version takes the place of one that was not sent yet. */
  id: z.string(),
  /** Milliseconds since the epoch. */
  queuedAt: z.number(),
});
export type OutboxItem = z.infer<typeof outboxItemSchema>;

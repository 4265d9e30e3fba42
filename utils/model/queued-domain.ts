import * as z from 'zod/mini';

/** A vendor on a pasted or imported list that waits to be vetted, or was. */
export const queuedDomainSchema = z.object({
  /** Host name as the user gave it, in lower case: the key. */
  domain: z.string(),
  /** Place in the list. */
  position: z.number(),
});
export type QueuedDomain = z.infer<typeof queuedDomainSchema>;

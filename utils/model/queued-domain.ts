import * as z from 'zod/mini';
import { READING_PROBLEMS } from './extraction.ts';

/**
 * What became of a vendor on the list. `saved`: it is a candidate now; `known`: it was one already; `stopped`: somebody
 * stopped its vetting. Stored ids.
 */
export const QUEUE_OUTCOMES = ['saved', 'known', 'not-vendor', 'unreadable', 'not-allowed', 'stopped'] as const;
export type QueueOutcome = (typeof QUEUE_OUTCOMES)[number];

/** A vendor on a pasted or imported list that waits to be vetted, or was. */
export const queuedDomainSchema = z.object({
  /** Registrable domain of the address that the user gave: the key, so that a vendor waits once. */
  domain: z.string(),
  /** Where its site begins, as the user gave it. */
  url: z.string(),
  /** Place in the list. */
  position: z.number(),
  /** `looking`: its home page is being read; `vetting`: the documents are. */
  state: z._default(z.enum(['waiting', 'looking', 'vetting', 'done']), 'waiting'),
  /** Given when, and only when, it is done. */
  outcome: z._default(z.nullable(z.enum(QUEUE_OUTCOMES)), null),
  /** Why nothing could be read. */
  problem: z._default(z.nullable(z.enum(READING_PROBLEMS)), null),
  /** Whose vetting it became: a site may lead to another domain. */
  vendorId: z._default(z.nullable(z.string()), null),
  vendorName: z._default(z.nullable(z.string()), null),
  /** The user wants it vetted though it does not look like a vendor. */
  anyway: z._default(z.boolean(), false),
  /** How often its turn was begun: one that kills the background is given up in the end. */
  attempts: z._default(z.number(), 0),
  /** Milliseconds since the epoch. */
  finishedAt: z._default(z.nullable(z.number()), null),
});
export type QueuedDomain = z.infer<typeof queuedDomainSchema>;

import * as z from 'zod/mini';

/** `waiting` and `sending` go on by themselves; `refused` waits for a person. Stored: an id here is for ever. */
export const OUTBOX_STATES = ['waiting', 'sending', 'sent', 'refused'] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

/** What kept a candidate from being taken in by the register. Stored ids. */
export const PUSH_PROBLEMS = [
  'unauthorised',
  'forbidden',
  'not-found',
  'conflict',
  'too-large',
  'invalid',
  'rejected',
  'busy',
  'server-error',
  'timed-out',
  'unreachable',
  'redirected',
  'not-an-api',
  'candidate-gone',
] as const;
export type PushProblem = (typeof PUSH_PROBLEMS)[number];

/** A candidate that waits to be sent to the register's API, or was. */
export const outboxItemSchema = z.object({
  /** The candidate's id: a later version takes the place of one that was not sent yet. */
  id: z.string(),
  /** The candidate's, for when it is gone. */
  name: z._default(z.string(), ''),
  /** Milliseconds since the epoch. Tells one wish to send from a later one, and dates what is sent. */
  queuedAt: z.number(),
  state: z._default(z.enum(OUTBOX_STATES), 'waiting'),
  /** How often it was sent, or begun to be, since it was queued. */
  attempts: z._default(z.number(), 0),
  /** Not sent before this moment. Milliseconds since the epoch. */
  notBefore: z._default(z.number(), 0),
  /** What came of the last attempt; null when it was taken in, or there was none yet. */
  problem: z._default(z.nullable(z.enum(PUSH_PROBLEMS)), null),
  /** HTTP status of the last answer. */
  status: z._default(z.nullable(z.number()), null),
  /** What the register said, as plain text. */
  words: z._default(z.string(), ''),
  /** Idempotency key of the last request: SHA-256 of where it goes and what it says, in hex. */
  key: z._default(z.string(), ''),
  /** Host that took it in, and when. */
  sentTo: z._default(z.nullable(z.string()), null),
  sentAt: z._default(z.nullable(z.number()), null),
});
export type OutboxItem = z.infer<typeof outboxItemSchema>;

import type { MessageName, Protocol } from './protocol.ts';

/** A message as it travels. */
export interface Envelope<Name extends MessageName = MessageName> {
  vetwell: Name;
  request: Protocol[Name]['request'];
}

/** What comes back. */
export type Reply<Name extends MessageName = MessageName> =
  | { ok: true; response: Protocol[Name]['response'] }
  | { ok: false; error: string };

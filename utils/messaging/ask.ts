import type { Envelope, Reply } from './envelope.ts';
import type { MessageName, Protocol } from './protocol.ts';

/** The one part of the browser's `runtime` that asking needs. */
export interface Asking {
  sendMessage(envelope: object): Promise<unknown>;
}

/** Sends a message to the background by the `runtime` of this context. Rejects when it is refused or its handler fails. */
export async function ask<Name extends MessageName>(
  runtime: Asking,
  name: Name,
  request: Protocol[Name]['request'],
): Promise<Protocol[Name]['response']> {
  const envelope: Envelope<Name> = { vetwell: name, request };
  const reply = (await runtime.sendMessage(envelope)) as Reply<Name>;
  if (!reply.ok) throw new Error(reply.error);
  return reply.response;
}

import { browser } from 'wxt/browser';
import type { Envelope, Reply } from './envelope.ts';
import type { MessageName, Protocol } from './protocol.ts';

/** Sends a message to the background. Rejects when it is refused or its handler fails. */
export async function send<Name extends MessageName>(
  name: Name,
  request: Protocol[Name]['request'],
): Promise<Protocol[Name]['response']> {
  const envelope: Envelope<Name> = { vetwell: name, request };
  const reply: Reply<Name> = await browser.runtime.sendMessage(envelope);
  if (!reply.ok) throw new Error(reply.error);
  return reply.response;
}

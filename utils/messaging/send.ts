import { browser } from 'wxt/browser';
import { ask } from './ask.ts';
import type { MessageName, Protocol } from './protocol.ts';

/** Sends a message to the background. Rejects when it is refused or its handler fails. */
export const send = <Name extends MessageName>(
  name: Name,
  request: Protocol[Name]['request'],
): Promise<Protocol[Name]['response']> => ask(browser.runtime, name, request);

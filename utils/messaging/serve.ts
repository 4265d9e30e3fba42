import { browser } from 'wxt/browser';
import type { Envelope, Reply } from './envelope.ts';
import { type MessageName, type Protocol, SENDERS } from './protocol.ts';
import { REQUESTS } from './requests.ts';

/** Where a message came from, by the browser's word. */
export interface Sender {
  /** -1 when it did not come from a tab. */
  tabId: number;
  url: string;
}

/** One handler for every message. */
export type Handlers = {
  [Name in MessageName]: (request: Protocol[Name]['request'], sender: Sender) => Promise<Protocol[Name]['response']>;
};

/** The parts of the browser's own `MessageSender` that are checked. */
export interface MessageOrigin {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Answers messages from now on. To be called synchronously when the background starts. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, origin: MessageOrigin, respond: (reply: Reply) => void) => {
    if (!isEnvelope(message)) return undefined;
    void answer(message, origin, handlers).then(respond);
    // Keeps the channel open until then; the one way that every browser knows.
    return true;
  });
}

/** Checks the sender, parses the request, and runs the handler; every failure becomes a reply. */
export async function answer(envelope: Envelope, origin: MessageOrigin, handlers: Handlers): Promise<Reply> {
  const { vetwell: name, request } = envelope;
  if (!maySend(name, origin)) return { ok: false, error: `${name}: sender refused` };
  const parsed = REQUESTS[name].safeParse(request);
  if (!parsed.success) return { ok: false, error: `${name}: malformed request` };
  try {
    const sender: Sender = { tabId: origin.tab?.id ?? -1, url: origin.url ?? '' };
    // The name ties request and handler together, which the type of a union cannot say.
    const handler = handlers[name] as (request: unknown, sender: Sender) => Promise<Protocol[MessageName]['response']>;
    return { ok: true, response: await handler(parsed.data, sender) };
  } catch (error) {
    console.error(`${name} failed`, error);
    return { ok: false, error: `${name}: ${error instanceof Error ? error.message : 'failed'}` };
  }
}

function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null || !('vetwell' in message)) return false;
  return typeof message.vetwell === 'string' && Object.hasOwn(SENDERS, message.vetwell);
}

/** Only this extension, and of it only the kind of context that the message is for. */
function maySend(name: MessageName, { id, url = '', frameId, tab }: MessageOrigin): boolean {
  if (id !== browser.runtime.id) return false;
  if (SENDERS[name] === 'extension') return url.startsWith(`${location.origin}/`);
  return tab?.id !== undefined && frameId === 0 && /^https?:\/\//.test(url);
}

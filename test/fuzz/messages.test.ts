import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Envelope } from '../../utils/messaging/envelope.ts';
import { type MessageName, SENDERS } from '../../utils/messaging/protocol.ts';
import { answer, type Handlers, type MessageOrigin } from '../../utils/messaging/serve.ts';
import { href } from './nasty-links.ts';
import { nastyText } from './nasty-text.ts';
import { PATIENCE, settings } from './settings.ts';

vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'vetwell-id' } } }));
vi.stubGlobal('location', { origin: 'chrome-extension://vetwell-id' });

const NAMES = Object.keys(SENDERS) as MessageName[];
const handled = vi.fn(async (_request: unknown): Promise<never> => null as never);
const handlers = Object.fromEntries(NAMES.map((name) => [name, handled])) as unknown as Handlers;
beforeEach(() => handled.mockClear());

const OURS: MessageOrigin = { id: 'vetwell-id', url: 'chrome-extension://vetwell-id/popup.html' };
const OUR_SCRIPT: MessageOrigin = { id: 'vetwell-id', url: 'https://plannica.example/', frameId: 0, tab: { id: 7 } };

const value = fc.oneof(
  { weight: 3, arbitrary: fc.oneof(nastyText, href, fc.string()) },
  { weight: 2, arbitrary: fc.oneof(fc.double(), fc.integer(), fc.boolean(), fc.constantFrom(null, undefined)) },
  { weight: 1, arbitrary: fc.jsonValue() },
);
const FIELDS = [
  'tabId',
  'vendorId',
  'enabled',
  'domains',
  'url',
  'links',
  'meta',
  'counts',
  '__proto__',
  'constructor',
];
/** As a message arrives: keys are own, even those that would reach further. */
const request = fc.oneof(
  value,
  fc.array(fc.tuple(fc.constantFrom(...FIELDS), value), { maxLength: 5 }).map((entries) => {
    const made: Record<string, unknown> = {};
    for (const [key, of] of entries)
      Object.defineProperty(made, key, { value: of, enumerable: true, configurable: true });
    return made;
  }),
);

/** Everybody but this extension's own pages and content script. */
const stranger: fc.Arbitrary<MessageOrigin> = fc.oneof(
  fc.record(
    {
      id: fc.constantFrom('', 'other-id', 'vetwell-id2', 'VETWELL-ID', undefined),
      url: fc.oneof(href, nastyText, fc.constantFrom(OURS.url, OUR_SCRIPT.url, undefined)),
      frameId: fc.constantFrom(0, 1, undefined),
      tab: fc.constantFrom({ id: 7 }, {}, undefined),
    },
    { requiredKeys: [] },
  ),
  // Our content script in a page that has been taken over may send what it saw, in its own frame, and nothing else.
  fc.constantFrom<MessageOrigin>(
    { ...OURS, url: 'chrome-extension://vetwell-id.example/' },
    { ...OUR_SCRIPT, frameId: 3 },
    { ...OUR_SCRIPT, tab: {} },
    { ...OUR_SCRIPT, url: 'file:///etc/hosts' },
  ),
);

test('whoever is not us is refused, whatever is sent', { timeout: PATIENCE }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...NAMES), request, stranger, async (name, sent, origin) => {
      const envelope = { vetwell: name, request: sent } as Envelope;
      expect(await answer(envelope, origin, handlers)).toEqual({ ok: false, error: `${name}: sender refused` });
    }),
    settings(2_000),
  );
  expect(handled).not.toHaveBeenCalled();
});

test('our script in a web page is heard about that page only', { timeout: PATIENCE }, async () => {
  const ours = NAMES.filter((name) => SENDERS[name] === 'extension');
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ours), request, async (name, sent) => {
      const envelope = { vetwell: name, request: sent } as Envelope;
      expect(await answer(envelope, OUR_SCRIPT, handlers)).toMatchObject({ ok: false });
    }),
    settings(1_000),
  );
  expect(handled).not.toHaveBeenCalled();
});

test('what arrives is as it should be, or refused; nothing changes what objects are', {
  timeout: PATIENCE,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...NAMES), request, async (name, sent) => {
      handled.mockClear();
      const origin = SENDERS[name] === 'page' ? OUR_SCRIPT : OURS;
      const reply = await answer({ vetwell: name, request: sent } as Envelope, origin, handlers);
      expect(handled).toHaveBeenCalledTimes(reply.ok ? 1 : 0);
      if (!reply.ok) expect(reply.error).toBe(`${name}: malformed request`);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      const got = handled.mock.calls[0]?.[0];
      if (typeof got === 'object' && got !== null) expect(Object.getPrototypeOf(got)).toBe(Object.prototype);
    }),
    settings(3_000),
  );
});

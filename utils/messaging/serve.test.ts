import { beforeEach, expect, test, vi } from 'vitest';
import { LONGEST_SOURCE } from '../model/page-source.ts';
import type { Envelope } from './envelope.ts';
import { answer, type Handlers, type MessageOrigin } from './serve.ts';

vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'vetwell-id' } } }));
vi.stubGlobal('location', { origin: 'chrome-extension://vetwell-id' });

const ourPage: MessageOrigin = { id: 'vetwell-id', url: 'chrome-extension://vetwell-id/popup.html' };
const ourTab: MessageOrigin = { ...ourPage, frameId: 0, tab: { id: 3 } };
const contentScript: MessageOrigin = {
  id: 'vetwell-id',
  url: 'https://brightledger.example/pricing',
  frameId: 0,
  tab: { id: 7 },
};

const source = { url: 'https://brightledger.example/pricing', html: '<title>Pricing</title>' };

const called = vi.fn();
const handler =
  (name: string) =>
  async (...args: unknown[]): Promise<never> => {
    called(name, ...args);
    return null as never;
  };
const handlers: Handlers = {
  'page-observed': handler('page-observed'),
  'look-at-tab': handler('look-at-tab'),
  'vet-tab': handler('vet-tab'),
  'resume-vetting': handler('resume-vetting'),
  'cancel-vetting': handler('cancel-vetting'),
  'read-open-page': handler('read-open-page'),
  'save-candidate': handler('save-candidate'),
  'watch-vendor': handler('watch-vendor'),
  'stop-watching': handler('stop-watching'),
  'assess-again': handler('assess-again'),
  'run-queue': handler('run-queue'),
  'pause-queue': handler('pause-queue'),
  'run-outbox': handler('run-outbox'),
  'vet-practice': handler('vet-practice'),
  'notice-while-browsing': handler('notice-while-browsing'),
};

beforeEach(() => called.mockClear());

const message = (vetwell: string, request: unknown) => ({ vetwell, request }) as Envelope;

test.each([
  ['the popup', 'vet-tab', { tabId: 4 }, ourPage],
  ['our page in a tab', 'cancel-vetting', { vendorId: 'brightledger.example' }, ourTab],
  ['our content script', 'page-observed', source, contentScript],
])('%s is answered', async (_who, name, request, origin) => {
  expect(await answer(message(name, request), origin, handlers)).toEqual({ ok: true, response: null });
  expect(called).toHaveBeenCalledWith(name, request, { tabId: origin.tab?.id ?? -1, url: origin.url });
});

test.each<[string, string, unknown, MessageOrigin]>([
  ['another extension', 'vet-tab', { tabId: 4 }, { id: 'other-id', url: 'chrome-extension://other-id/x.html' }],
  ['another extension that claims our page', 'vet-tab', { tabId: 4 }, { ...ourPage, id: 'other-id' }],
  ['a web page', 'vet-tab', { tabId: 4 }, { url: 'https://brightledger.example/', tab: { id: 7 }, frameId: 0 }],
  ['a content script, for what only our pages may ask', 'vet-tab', { tabId: 4 }, contentScript],
  [
    'a site whose name begins like ours',
    'vet-tab',
    { tabId: 4 },
    { ...ourPage, url: 'chrome-extension://vetwell-id.x/' },
  ],
  ['a page from our own page', 'page-observed', source, ourTab],
  ['a page from nowhere', 'page-observed', source, { id: 'vetwell-id', url: contentScript.url }],
  ['a page from a frame', 'page-observed', source, { ...contentScript, frameId: 5 }],
  ['a page from a file', 'page-observed', source, { ...contentScript, url: 'file:///etc/hosts' }],
  ['nobody', 'resume-vetting', { vendorId: 'x' }, {}],
])('%s is refused', async (_who, name, request, origin) => {
  expect(await answer(message(name, request), origin, handlers)).toEqual({
    ok: false,
    error: `${name}: sender refused`,
  });
  expect(called).not.toHaveBeenCalled();
});

test.each([
  ['vet-tab', { tabId: '4' }],
  ['vet-tab', { tabId: 1.5 }],
  ['vet-tab', null],
  ['resume-vetting', { vendorId: '' }],
  ['read-open-page', { tabId: 4 }],
  ['notice-while-browsing', { enabled: 1 }],
  ['run-queue', { domain: 'brightledger.example' }],
])('%s with a malformed request is refused', async (name, request) => {
  expect(await answer(message(name, request), ourPage, handlers)).toEqual({
    ok: false,
    error: `${name}: malformed request`,
  });
  expect(called).not.toHaveBeenCalled();
});

test.each([{ url: 'javascript:alert(1)' }, { html: null }, { html: 'x'.repeat(LONGEST_SOURCE + 1) }])(
  'a page with %j is refused',
  async (change) => {
    const reply = await answer(message('page-observed', { ...source, ...change }), contentScript, handlers);
    expect(reply).toEqual({ ok: false, error: 'page-observed: malformed request' });
  },
);

test('what a handler throws comes back as an error', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const failing = { ...handlers, 'vet-tab': () => Promise.reject(new Error('no vendor')) };
  expect(await answer(message('vet-tab', { tabId: 4 }), ourPage, failing)).toEqual({
    ok: false,
    error: 'vet-tab: no vendor',
  });
  expect(log).toHaveBeenCalled();
});

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fetchDocument, refetchDocument } from './fetch-document.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const LIMITS = { milliseconds: 400, bytes: 10_000 };
const seen: IncomingMessage[] = [];

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    response.writeHead(code, headers).end('something');

const ANSWERS: Record<string, Answer> = {
  '/dpa': (_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: '"7"', 'set-cookie': 'a=b', 'x-other': '1' })
      .end('<!doctype html><p>Agreement</p>'),
  '/moved': status(302, { location: '/dpa' }),
  '/loop': status(302, { location: '/loop' }),
  '/missing': status(404),
  '/gone': status(410),
  '/login': status(401),
  '/forbidden': status(403),
  '/busy': status(429, { 'retry-after': '120' }),
  '/same': (request, response) => {
    const known = request.headers['if-none-match'] === '"7"' || request.headers['if-modified-since'] === 'yesterday';
    if (known) response.writeHead(304, { etag: '"7"' }).end();
    else response.writeHead(200, { 'content-type': 'text/html', etag: '"7"' }).end('<!doctype html><p>Agreement</p>');
  },
  '/broken': status(500),
  '/empty': (_request, response) => response.writeHead(200).end(),
  '/large': (_request, response) => response.writeHead(200, { 'content-length': '10001' }).end('x'.repeat(10_001)),
  '/endless': (_request, response) => {
    const more = () => response.write('x'.repeat(4_000)) && setImmediate(more);
    response.on('error', () => {});
    more();
  },
  '/bomb': (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(5_000_000))),
  '/silent': () => {},
  '/stuck': (_request, response) => void response.write('begins'),
  '/cut': (_request, response) => {
    response.writeHead(200, { 'content-length': '500' });
    response.write('begins', () => response.destroy());
  },
  '/lying': (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('%PDF-1.7'),
};

let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request);
    ANSWERS[request.url ?? '']?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  seen.length = 0;
});

const get = (path: string, signal = new AbortController().signal) =>
  fetchDocument(origin + path, `${origin}/`, signal, LIMITS);

test('a document comes with its final URL, status, the headers we keep, and its bytes', async () => {
  const fetched = await get('/moved');
  expect(fetched).toEqual({
    ok: true,
    document: {
      finalUrl: `${origin}/dpa`,
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', etag: '"7"', date: expect.any(String) },
      contentType: 'text/html; charset=utf-8',
      body: new TextEncoder().encode('<!doctype html><p>Agreement</p>'),
    },
  });
});

test('asks without cookies and without saying who sent us', async () => {
  await get('/dpa');
  expect(seen[0]?.headers.cookie).toBeUndefined();
  expect(seen[0]?.headers.referer).toBeUndefined();
});

test('the bytes overrule a header that lies', async () => {
  expect(await get('/lying')).toMatchObject({ ok: true, document: { contentType: 'application/pdf' } });
});

test.each([
  ['/missing', 'not-found'],
  ['/gone', 'not-found'],
  ['/login', 'login-wall'],
  ['/forbidden', 'http-error'],
  ['/busy', 'http-error'],
  ['/broken', 'http-error'],
  ['/empty', 'empty'],
  ['/large', 'too-large'],
  ['/endless', 'too-large'],
  ['/bomb', 'too-large'],
  ['/silent', 'timed-out'],
  ['/stuck', 'timed-out'],
  ['/cut', 'not-reachable'],
  ['/loop', 'not-reachable'],
])('%s fails as %s', async (path, problem) => {
  expect(await get(path)).toMatchObject({ ok: false, problem });
});

test('what comes in place of the document is handed on: it may tell why', async () => {
  expect(await get('/forbidden')).toMatchObject({ page: { status: 403, body: new TextEncoder().encode('something') } });
});

test('a server that is not there is not reachable', async () => {
  const signal = new AbortController().signal;
  expect(await fetchDocument('http://127.0.0.1:1/', 'http://127.0.0.1/', signal, LIMITS)).toEqual({
    ok: false,
    problem: 'not-reachable',
  });
});

test('a public page reaches nothing on this machine: no request is made', async () => {
  const signal = new AbortController().signal;
  const fetched = await fetchDocument(`${origin}/dpa`, 'https://brightledger.example/', signal, LIMITS);
  expect(fetched).toEqual({ ok: false, problem: 'not-reachable' });
  expect(seen).toEqual([]);
});

test('an address that nobody linked to is asked alone: a redirect is not followed', async () => {
  const limits = { ...LIMITS, redirects: false };
  const fetched = await fetchDocument(`${origin}/moved`, `${origin}/`, new AbortController().signal, limits);
  expect(fetched).toEqual({ ok: false, problem: 'not-reachable' });
  expect(seen.map(({ url }) => url)).toEqual(['/moved']);
});

test('what a redirect to a private address answers is thrown away', async () => {
  const answered = new Response('secret', { status: 200 });
  Object.defineProperty(answered, 'url', { value: 'http://192.168.1.1/' });
  const spy = vi.spyOn(globalThis, 'fetch').mockResolvedValue(answered);
  const signal = new AbortController().signal;
  const fetched = await fetchDocument('https://brightledger.example/dpa', 'https://brightledger.example/', signal);
  expect(fetched).toEqual({ ok: false, problem: 'not-reachable' });
  spy.mockRestore();
});

test('an abort ends the request at once', async () => {
  const controller = new AbortController();
  const fetched = get('/silent', controller.signal);
  controller.abort();
  expect(await fetched).toEqual({ ok: false, problem: 'not-reachable' });
});

const again = (path: string, etag: string | null, lastModified: string | null = null) =>
  refetchDocument(`${origin}${path}`, origin, new AbortController().signal, { etag, lastModified }, LIMITS);

test('what has not changed is not sent again, by its tag or by its date', async () => {
  expect(await again('/same', '"7"')).toEqual({ status: 304, retryAfter: null, notModified: true });
  expect(await again('/same', null, 'yesterday')).toMatchObject({ notModified: true });
  expect(await again('/same', '"6"')).toMatchObject({ status: 200, notModified: false, result: { ok: true } });
});

test('a server that asks for rest is heard', async () => {
  expect(await again('/busy', null)).toMatchObject({ status: 429, retryAfter: '120', notModified: false });
  expect(await again('/silent', null)).toMatchObject({ status: null, result: { ok: false, problem: 'timed-out' } });
});

import { expect, test, vi } from 'vitest';
import { exportedRegister } from '../../../test/unit/handed-over.ts';
import { pushWorld, TOKEN } from '../../../test/unit/push-world.ts';
import { type Answer, problem, registerServer } from '../../../test/unit/register-server.ts';
import { outboxView } from './push.ts';
import { keepSending } from './push-runs.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../../test/unit/fake-browser.ts')).fakeBrowser,
}));

const world = pushWorld();

const breakOff: Answer = (response) => void response.socket?.destroy();
const halfAnswer: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"sta');
  setTimeout(() => response.socket?.destroy(), 20);
};
const slowly: Answer = (response, request, takeIn) => void setTimeout(() => takeIn(response, request, takeIn), 120);
const never: Answer = () => {};
/** Takes it in, and is cut off before it can say so. */
const takenInSilence: Answer = (response, request, takeIn) => {
  const deaf = { writeHead: () => deaf, end: () => response.socket?.destroy() };
  takeIn(deaf as never, request, takeIn);
};
const page: Answer = (response) =>
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Sign in</h1><script>x()</script>');

test('what arrives is the candidate as in our own JSON, with decision, overrules and audit log', async () => {
  await world.queue(1);
  await world.untilQuiet();
  const [request] = world.server.arrived;
  expect(request).toMatchObject({ method: 'PUT', path: '/api/processors/vendor-1.example' });
  expect(request!.headers).toMatchObject({ authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' });
  expect(request!.headers).not.toHaveProperty('cookie');
  const exported = JSON.parse(await exportedRegister()) as { candidates: unknown[] };
  expect(world.server.held.get('vendor-1.example')).toEqual(exported.candidates[0]);
  expect(world.server.held.get('vendor-1.example')).toMatchObject({
    decision: { reason: 'DPA signed' },
    overrules: [{ reason: 'Shown in a call' }],
    audit: [{ action: 'saved' }],
  });
  expect(await world.item(1)).toMatchObject({
    state: 'sent',
    sentTo: new URL(world.server.endpoint).host,
    sentAt: world.clock,
  });
});

test.each<[string, Answer]>([
  ['a closed connection', breakOff],
  ['half an answer', halfAnswer],
  ['no answer in time', never],
  ['taken in, and no word of it', takenInSilence],
  ['429', problem(429, 'slow down')],
  ['500', problem(500, 'oops')],
  ['503', problem(503, 'maintenance')],
])('%s: tried again with the same key and bytes, and in effect there once', async (_name, answer) => {
  world.server.answers = [answer, answer];
  await world.queue(1, 2);
  await world.untilQuiet();
  const first = world.server.arrived.filter(({ path }) => path.endsWith('vendor-1.example'));
  expect(first.length).toBeGreaterThan(1);
  expect(new Set(first.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  expect(new Set(first.map(({ body }) => body.toString('utf8'))).size).toBe(1);
  expect(world.server.effects).toBe(2);
  expect([...world.server.held.keys()].sort()).toEqual(['vendor-1.example', 'vendor-2.example']);
  expect((await outboxView()).counts).toMatchObject({ sent: 2, waiting: 0, refused: 0 });
});

test('an answer that takes its time is waited for', async () => {
  world.server.answers = [slowly];
  await world.queue(1);
  await world.untilQuiet();
  expect(world.server.arrived).toHaveLength(1);
  expect(await world.item(1)).toMatchObject({ state: 'sent', attempts: 1 });
});

test.each<[number, string]>([
  [400, 'invalid'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [409, 'conflict'],
  [413, 'too-large'],
  [418, 'rejected'],
  [422, 'invalid'],
])('%i: given up with the server’s words, and the next one is sent', async (status, expected) => {
  world.server.answers = [problem(status, `No: <b>bold</b> ${TOKEN}`)];
  await world.queue(1, 2);
  await world.untilQuiet();
  expect(await world.item(1)).toMatchObject({ state: 'refused', problem: expected, status, attempts: 1 });
  expect((await world.item(1)).words).toBe('Refused · No: <b>bold</b> •••');
  expect(await world.item(2)).toMatchObject({ state: 'sent' });
});

test('401: nothing more is sent with a token that is refused', async () => {
  world.server.answers = [problem(401, 'Invalid token.')];
  await world.queue(1, 2, 3);
  await world.untilQuiet();
  expect(world.server.arrived).toHaveLength(1);
  expect(await world.item(3)).toMatchObject({
    state: 'refused',
    problem: 'unauthorised',
    words: 'Refused · Invalid token.',
  });
});

test('a page in the place of an answer is no success, and its markup is not shown', async () => {
  world.server.answers = [
    page,
    (response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'),
  ];
  await world.queue(1, 2);
  await keepSending(world.ports);
  expect(await world.item(1)).toMatchObject({ state: 'refused', problem: 'not-an-api', words: '' });
  expect(await world.item(2)).toMatchObject({ state: 'waiting', problem: 'server-error', words: '' });
});

test('no redirect is followed, to another host or the same', async () => {
  const other = await registerServer();
  const elsewhere = other.endpoint.replace('127.0.0.1', 'localhost');
  world.server.answers = [307, 308].map(
    (status): Answer =>
      (response) =>
        response.writeHead(status, { location: `${elsewhere}/processors/vendor-1.example` }).end(),
  );
  await world.queue(1, 2);
  await world.untilQuiet();
  expect(other.arrived).toEqual([]);
  expect(world.server.arrived).toHaveLength(2);
  expect(await world.item(1)).toMatchObject({ state: 'refused', problem: 'redirected' });
  await other.close();
});

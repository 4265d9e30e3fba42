import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fake, fakeBrowser, resetFakeBrowser } from '../../test/unit/fake-browser.ts';
import { freshDatabase } from '../../test/unit/fresh-database.ts';
import { exportedRegister } from '../../test/unit/handed-over.ts';
import { knownVendor } from '../../test/unit/known-vendor.ts';
import { NOW } from '../../test/unit/records.ts';
import { type Answer, problem, type RegisterServer, registerServer } from '../../test/unit/register-server.ts';
import { readSheets } from '../../test/unit/workbook-reader.ts';
import { localeFor } from '../i18n/translate.ts';
import type { OutboxItem } from '../model/outbox-item.ts';
import { sendToRegister } from '../platform/register-request.ts';
import { closeDatabase } from '../storage/database.ts';
import { changeOutboxItem } from '../storage/outbox.ts';
import { mergeRegister } from '../storage/register.ts';
import { deleteCandidate } from './candidates.ts';
import { dryRun, outboxView, queueForRegister, removeFromOutbox, resend, undoRemoval } from './push.ts';
import { connect } from './push-connection.ts';
import { keepSending, OUTBOX_ALARM, type PushPorts } from './push-runs.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../test/unit/fake-browser.ts')).fakeBrowser,
}));

const TOKEN = 'tok_3f9a1c77d0e84b52-secret';
const PATIENCE = 250;

let server: RegisterServer;
let clock = NOW;

beforeEach(async () => {
  await freshDatabase();
  resetFakeBrowser();
  clock = NOW;
  server = await registerServer();
  fake.granted.add('http://127.0.0.1/*');
  await connect({ target: 'generic', endpoint: server.endpoint, token: TOKEN, answers: {} });
});
afterEach(() => server.close());

const ports: PushPorts = {
  now: () => clock,
  send: (request) => sendToRegister(request, PATIENCE),
  hasAccess: async (pattern) => fake.granted.has(pattern),
  locale: async () => localeFor('en'),
};

const vendor = (n: number) => knownVendor({ id: `vendor-${n}.example`, name: `Vendor ${n}` });

async function queue(...numbers: number[]): Promise<void> {
  const candidates = numbers.map(vendor);
  await mergeRegister({ candidates, snapshots: [] }, (_stored, incoming) => incoming);
  await queueForRegister(candidates, clock);
}

const item = async (n: number): Promise<OutboxItem> =>
  (await outboxView()).items.find(({ id }) => id === `vendor-${n}.example`)!;

/** As often as the alarm wakes the background, each time a new one, until nothing is on its way. */
async function untilQuiet(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) {
    await keepSending(ports);
    const minutes = fake.alarms.get(OUTBOX_ALARM);
    if (minutes === undefined) return;
    clock += minutes * 60_000;
    await closeDatabase();
  }
  throw new Error('it never came to rest');
}

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
  await queue(1);
  await untilQuiet();
  const [request] = server.arrived;
  expect(request).toMatchObject({ method: 'PUT', path: '/api/processors/vendor-1.example' });
  expect(request!.headers).toMatchObject({ authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' });
  expect(request!.headers).not.toHaveProperty('cookie');
  const exported = JSON.parse(await exportedRegister()) as { candidates: unknown[] };
  expect(server.held.get('vendor-1.example')).toEqual(exported.candidates[0]);
  expect(server.held.get('vendor-1.example')).toMatchObject({
    decision: { reason: 'DPA signed' },
    overrules: [{ reason: 'Shown in a call' }],
    audit: [{ action: 'saved' }],
  });
  expect(await item(1)).toMatchObject({ state: 'sent', sentTo: new URL(server.endpoint).host, sentAt: clock });
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
  server.answers = [answer, answer];
  await queue(1, 2);
  await untilQuiet();
  const first = server.arrived.filter(({ path }) => path.endsWith('vendor-1.example'));
  expect(first.length).toBeGreaterThan(1);
  expect(new Set(first.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  expect(new Set(first.map(({ body }) => body.toString('utf8'))).size).toBe(1);
  expect(server.effects).toBe(2);
  expect([...server.held.keys()].sort()).toEqual(['vendor-1.example', 'vendor-2.example']);
  expect((await outboxView()).counts).toMatchObject({ sent: 2, waiting: 0, refused: 0 });
});

test('an answer that takes its time is waited for', async () => {
  server.answers = [slowly];
  await queue(1);
  await untilQuiet();
  expect(server.arrived).toHaveLength(1);
  expect(await item(1)).toMatchObject({ state: 'sent', attempts: 1 });
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
  server.answers = [problem(status, `No: <b>bold</b> ${TOKEN}`)];
  await queue(1, 2);
  await untilQuiet();
  expect(await item(1)).toMatchObject({ state: 'refused', problem: expected, status, attempts: 1 });
  expect((await item(1)).words).toBe('Refused · No: <b>bold</b> •••');
  expect(await item(2)).toMatchObject({ state: 'sent' });
});

test('401: nothing more is sent with a token that is refused', async () => {
  server.answers = [problem(401, 'Invalid token.')];
  await queue(1, 2, 3);
  await untilQuiet();
  expect(server.arrived).toHaveLength(1);
  expect(await item(3)).toMatchObject({ state: 'refused', problem: 'unauthorised', words: 'Refused · Invalid token.' });
});

test('a page in the place of an answer is no success, and its markup is not shown', async () => {
  server.answers = [
    page,
    (response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'),
  ];
  await queue(1, 2);
  await keepSending(ports);
  expect(await item(1)).toMatchObject({ state: 'refused', problem: 'not-an-api', words: '' });
  expect(await item(2)).toMatchObject({ state: 'waiting', problem: 'server-error', words: '' });
});

test('no redirect is followed, to another host or the same', async () => {
  const other = await registerServer();
  const elsewhere = other.endpoint.replace('127.0.0.1', 'localhost');
  server.answers = [307, 308].map(
    (status): Answer =>
      (response) =>
        response.writeHead(status, { location: `${elsewhere}/processors/vendor-1.example` }).end(),
  );
  await queue(1, 2);
  await untilQuiet();
  expect(other.arrived).toEqual([]);
  expect(server.arrived).toHaveLength(2);
  expect(await item(1)).toMatchObject({ state: 'refused', problem: 'redirected' });
  await other.close();
});

test('Retry-After holds back everything, in seconds and as a date', async () => {
  server.answers = [problem(429, 'later', { 'retry-after': '300' })];
  await queue(1, 2);
  await keepSending(ports);
  expect(server.arrived).toHaveLength(1);
  expect(fake.alarms.get(OUTBOX_ALARM)).toBe(5);
  clock += 299_000;
  await keepSending(ports);
  expect(server.arrived).toHaveLength(1);
  clock += 1_000;
  server.answers = [problem(503, 'later', { 'retry-after': new Date(clock + 600_000).toUTCString() })];
  await keepSending(ports);
  expect(fake.alarms.get(OUTBOX_ALARM)).toBe(10);
  await untilQuiet();
  expect((await outboxView()).counts.sent).toBe(2);
});

test('a register that never gets better is given up in the end, with longer and longer pauses', async () => {
  server.answers = Array.from({ length: 40 }, () => problem(500, 'oops'));
  await queue(1);
  const pauses: number[] = [];
  for (let turn = 0; turn < 20 && (await item(1)).state !== 'refused'; turn += 1) {
    await keepSending(ports);
    const minutes = fake.alarms.get(OUTBOX_ALARM) ?? 0;
    pauses.push(minutes);
    clock += minutes * 60_000;
  }
  expect(pauses).toEqual([0.5, 1, 2, 4, 8, 16, 32, 0]);
  expect(await item(1)).toMatchObject({ state: 'refused', problem: 'server-error', attempts: 8 });
});

test('a background that was killed in the middle of a request sends it again, with the same key', async () => {
  await queue(1, 2);
  // It sent, was killed before the answer was stored, and so finds the item as it was stored before the request.
  const killed = new Promise<never>(() => {});
  const killedPorts: PushPorts = {
    ...ports,
    send: async (request) => {
      await sendToRegister(request);
      return killed;
    },
  };
  vi.resetModules();
  const dying = (await import('./push-runs.ts')) as typeof import('./push-runs.ts');
  void dying.keepSending(killedPorts);
  await expect.poll(() => server.effects).toBe(1);
  expect((await outboxView()).counts).toMatchObject({ sending: 1, waiting: 1 });
  await closeDatabase();
  await untilQuiet();
  expect(server.arrived).toHaveLength(3);
  expect(server.arrived[0]!.headers['idempotency-key']).toBe(server.arrived[1]!.headers['idempotency-key']);
  expect(server.effects).toBe(2);
  expect((await outboxView()).counts).toMatchObject({ sent: 2 });
});

test('what is queued anew while it is under way has its own turn', async () => {
  await queue(1);
  server.answers = [slowly];
  const running = keepSending(ports);
  await expect.poll(() => server.arrived.length).toBe(1);
  clock += 1000;
  await queueForRegister([vendor(1)], clock);
  await running;
  await untilQuiet();
  expect(server.arrived).toHaveLength(2);
  expect(await item(1)).toMatchObject({ state: 'sent', queuedAt: clock, attempts: 1 });
});

test('nothing is sent without permission for the host, nor without a connection', async () => {
  await queue(1);
  fake.granted.clear();
  await keepSending(ports);
  expect(server.arrived).toEqual([]);
  expect(fake.alarms.has(OUTBOX_ALARM)).toBe(false);
  fake.granted.add('http://127.0.0.1/*');
  await untilQuiet();
  expect(server.effects).toBe(1);
});

test('a candidate that was deleted is not sent; sent again, removed, and brought back', async () => {
  await queue(1, 2);
  await deleteCandidate('vendor-1.example');
  await queueForRegister([vendor(1)], clock);
  await untilQuiet();
  expect(await item(1)).toMatchObject({ state: 'refused', problem: 'candidate-gone' });
  clock += 5000;
  await resend(['vendor-2.example'], clock);
  await untilQuiet();
  expect(server.effects).toBe(2);
  const removed = await removeFromOutbox(['vendor-1.example', 'vendor-2.example']);
  expect((await outboxView()).items).toEqual([]);
  await undoRemoval(removed);
  expect((await outboxView()).items.map(({ id }) => id).sort()).toEqual(['vendor-1.example', 'vendor-2.example']);
});

test('CISO Assistant gets the workbook with its headers, and what its counts say is taken at its word', async () => {
  const answer =
    (results: object): Answer =>
    (response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ results }));
  await connect({
    target: 'ciso-assistant',
    endpoint: `${server.endpoint}/`,
    token: '',
    answers: { folder: ' 7c9e6679-7425-40de-944b-e07fc1f90ae7 ' },
  });
  const counts = { created: 1, updated: 0, skipped: 0, failed: 0, stopped: false, errors: [] };
  server.answers = [
    answer({ entities: counts, solutions: counts }),
    answer({ entities: { ...counts, failed: 1, errors: [{ error: 'Domain not found' }] } }),
  ];
  await queue(1, 2);
  await untilQuiet();
  const [request] = server.arrived;
  expect(request).toMatchObject({ method: 'POST', path: '/api/data-wizard/load-file/' });
  expect(request!.headers).toMatchObject({
    authorization: `Token ${TOKEN}`,
    'x-model-type': 'TPRM',
    'x-on-conflict': 'update',
    'x-folder-id': '7c9e6679-7425-40de-944b-e07fc1f90ae7',
    'content-disposition': 'attachment; filename="vetwell-vendor-1.example.xlsx"',
  });
  const sheets = await readSheets(request!.body);
  const entities = sheets.find(({ name }) => name === 'Entities');
  expect(JSON.stringify(entities)).toContain('vendor-1.example');
  expect(JSON.stringify(entities)).not.toContain('vendor-2.example');
  expect(await item(1)).toMatchObject({ state: 'sent' });
  expect(await item(2)).toMatchObject({ state: 'refused', problem: 'invalid', words: 'Domain not found' });
});

test('a dry run shows what would be sent, without the token, and sends nothing', async () => {
  await queue(1);
  const shown = await dryRun('vendor-1.example', localeFor('en'), clock);
  expect(shown).toMatchObject({ method: 'PUT', url: `${server.endpoint}/processors/vendor-1.example` });
  expect(shown!.text).toContain('"reason": "DPA signed"');
  expect(JSON.stringify(shown)).not.toContain(TOKEN);
  expect(server.arrived).toEqual([]);
});

test('the token is in no error, no log, and nothing that is stored beside it', async () => {
  const logged = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'log')];
  server.answers = [breakOff, problem(400, `bad ${TOKEN}`), problem(500, encodeURIComponent(TOKEN))];
  await queue(1, 2, 3);
  await changeOutboxItem('vendor-3.example', (stored) => ({ ...stored, name: 'x' }));
  await untilQuiet();
  expect(JSON.stringify((await outboxView()).items)).not.toContain(TOKEN);
  expect(await exportedRegister()).not.toContain(TOKEN);
  for (const log of logged) expect(JSON.stringify(log.mock.calls)).not.toContain(TOKEN);
  const keys = [...fakeBrowser.storage.local.stored].filter(([, value]) => value.includes(TOKEN)).map(([key]) => key);
  expect(keys).toEqual(['register-connection']);
});

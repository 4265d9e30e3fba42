import { expect, test, vi } from 'vitest';
import { fake, fakeBrowser } from '../../../test/unit/fake-browser.ts';
import { exportedRegister } from '../../../test/unit/handed-over.ts';
import { pushWorld, TOKEN, vendor } from '../../../test/unit/push-world.ts';
import { type Answer, problem } from '../../../test/unit/register-server.ts';
import { readSheets } from '../../../test/unit/workbook-reader.ts';
import { localeFor } from '../../i18n/translate.ts';
import { sendToRegister } from '../../platform/register-request.ts';
import { closeDatabase } from '../../storage/database.ts';
import { deleteCandidate } from '../candidates.ts';
import { connect } from './connection.ts';
import { dryRun, outboxView, queueForRegister, removeFromOutbox, resend, undoRemoval } from './push.ts';
import { keepSending, OUTBOX_ALARM, type PushPorts } from './push-runs.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../../test/unit/fake-browser.ts')).fakeBrowser,
}));

const world = pushWorld();

const slowly: Answer = (response, request, takeIn) => void setTimeout(() => takeIn(response, request, takeIn), 120);
const breakOff: Answer = (response) => void response.socket?.destroy();

test('Retry-After holds back everything, in seconds and as a date', async () => {
  world.server.answers = [problem(429, 'later', { 'retry-after': '300' })];
  await world.queue(1, 2);
  await keepSending(world.ports);
  expect(world.server.arrived).toHaveLength(1);
  expect(fake.alarms.get(OUTBOX_ALARM)).toBe(5);
  world.clock += 299_000;
  await keepSending(world.ports);
  expect(world.server.arrived).toHaveLength(1);
  world.clock += 1_000;
  world.server.answers = [problem(503, 'later', { 'retry-after': new Date(world.clock + 600_000).toUTCString() })];
  await keepSending(world.ports);
  expect(fake.alarms.get(OUTBOX_ALARM)).toBe(10);
  await world.untilQuiet();
  expect((await outboxView()).counts.sent).toBe(2);
});

test('a register that never gets better is given up in the end, with longer and longer pauses', async () => {
  world.server.answers = Array.from({ length: 40 }, () => problem(500, 'oops'));
  await world.queue(1);
  const pauses: number[] = [];
  for (let turn = 0; turn < 20 && (await world.item(1)).state !== 'refused'; turn += 1) {
    await keepSending(world.ports);
    const minutes = fake.alarms.get(OUTBOX_ALARM) ?? 0;
    pauses.push(minutes);
    world.clock += minutes * 60_000;
  }
  expect(pauses).toEqual([0.5, 1, 2, 4, 8, 16, 32, 0]);
  expect(await world.item(1)).toMatchObject({ state: 'refused', problem: 'server-error', attempts: 8 });
});

test('a background that was killed in the middle of a request sends it again, with the same key', async () => {
  await world.queue(1, 2);
  // It sent, was killed before the answer was stored, and so finds the item as it was stored before the request.
  const killed = new Promise<never>(() => {});
  const killedPorts: PushPorts = {
    ...world.ports,
    send: async (request) => {
      await sendToRegister(request);
      return killed;
    },
  };
  vi.resetModules();
  const dying = (await import('./push-runs.ts')) as typeof import('./push-runs.ts');
  void dying.keepSending(killedPorts);
  await expect.poll(() => world.server.effects).toBe(1);
  expect((await outboxView()).counts).toMatchObject({ sending: 1, waiting: 1 });
  await closeDatabase();
  await world.untilQuiet();
  expect(world.server.arrived).toHaveLength(3);
  expect(world.server.arrived[0]!.headers['idempotency-key']).toBe(world.server.arrived[1]!.headers['idempotency-key']);
  expect(world.server.effects).toBe(2);
  expect((await outboxView()).counts).toMatchObject({ sent: 2 });
});

test('what is queued anew while it is under way has its own turn', async () => {
  await world.queue(1);
  world.server.answers = [slowly];
  const running = keepSending(world.ports);
  await expect.poll(() => world.server.arrived.length).toBe(1);
  world.clock += 1000;
  await queueForRegister([vendor(1)], world.clock);
  await running;
  await world.untilQuiet();
  expect(world.server.arrived).toHaveLength(2);
  expect(await world.item(1)).toMatchObject({ state: 'sent', queuedAt: world.clock, attempts: 1 });
});

test('nothing is sent without permission for the host, nor without a connection', async () => {
  await world.queue(1);
  fake.granted.clear();
  await keepSending(world.ports);
  expect(world.server.arrived).toEqual([]);
  expect(fake.alarms.has(OUTBOX_ALARM)).toBe(false);
  fake.granted.add('http://127.0.0.1/*');
  await world.untilQuiet();
  expect(world.server.effects).toBe(1);
});

test('a candidate that was deleted is not sent; sent again, removed, and brought back', async () => {
  await world.queue(1, 2);
  await deleteCandidate('vendor-1.example');
  await queueForRegister([vendor(1)], world.clock);
  await world.untilQuiet();
  expect(await world.item(1)).toMatchObject({ state: 'refused', problem: 'candidate-gone' });
  world.clock += 5000;
  await resend(['vendor-2.example'], world.clock);
  await world.untilQuiet();
  expect(world.server.effects).toBe(2);
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
    endpoint: `${world.server.endpoint}/`,
    token: '',
    answers: { folder: ' 7c9e6679-7425-40de-944b-e07fc1f90ae7 ' },
  });
  const counts = { created: 1, updated: 0, skipped: 0, failed: 0, stopped: false, errors: [] };
  world.server.answers = [
    answer({ entities: counts, solutions: counts }),
    answer({ entities: { ...counts, failed: 1, errors: [{ error: 'Domain not found' }] } }),
  ];
  await world.queue(1, 2);
  await world.untilQuiet();
  const [request] = world.server.arrived;
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
  expect(await world.item(1)).toMatchObject({ state: 'sent' });
  expect(await world.item(2)).toMatchObject({ state: 'refused', problem: 'invalid', words: 'Domain not found' });
});

test('a dry run shows what would be sent, without the token, and sends nothing', async () => {
  await world.queue(1);
  const shown = await dryRun('vendor-1.example', localeFor('en'), world.clock);
  expect(shown).toMatchObject({ method: 'PUT', url: `${world.server.endpoint}/processors/vendor-1.example` });
  expect(shown!.text).toContain('"reason": "DPA signed"');
  expect(JSON.stringify(shown)).not.toContain(TOKEN);
  expect(world.server.arrived).toEqual([]);
});

test('the token is in no error, no log, and nothing that is stored beside it', async () => {
  const logged = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'log')];
  world.server.answers = [breakOff, problem(400, `bad ${TOKEN}`), problem(500, encodeURIComponent(TOKEN))];
  await world.queue(1, 2, 3);
  await world.untilQuiet();
  expect(JSON.stringify((await outboxView()).items)).not.toContain(TOKEN);
  expect(await exportedRegister()).not.toContain(TOKEN);
  for (const log of logged) expect(JSON.stringify(log.mock.calls)).not.toContain(TOKEN);
  const keys = [...fakeBrowser.storage.local.stored].filter(([, value]) => value.includes(TOKEN)).map(([key]) => key);
  expect(keys).toEqual(['register-connection']);
});

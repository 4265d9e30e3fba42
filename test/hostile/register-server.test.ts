import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendToRegister } from '../../utils/platform/register-request.ts';
import { type HostileServer, RAW_NAMES, serveHostile } from './server.ts';

const PATIENCE = 1_500;
/** Milliseconds that an answer may take on a busy machine, the patience included. */
const LONGEST = 6_000;
/** Characters of an answer that may be kept: what is told of it is far shorter. */
const MOST_TEXT = 2 * 1024 * 1024;

let server: HostileServer;
beforeAll(async () => {
  server = await serveHostile();
});
afterAll(() => server.close());

const TOKEN = 'Bearer invented-token-of-the-register';
const push = (name: string) =>
  sendToRegister({ method: 'PUT', url: server.url(name), headers: { authorization: TOKEN }, body: '{}' }, PATIENCE);

test.each(['/loop', '/ping', '/to-script', '/to-data', '/to-file', '/to-nothing'])(
  '%s: the token goes to the address it was given for, and to no other',
  async (name) => {
    server.asked.length = 0;
    expect((await push(name)).kind).toMatch(/^(?:redirected|failed)$/);
    expect(server.asked).toEqual([name]);
  },
);

test.each(['/undeclared', '/endless', '/declared', '/gzip-bomb', '/brotli-bomb', '/bomb-in-bomb', '/error-bomb'])(
  '%s: of an answer without end the beginning is read',
  async (name) => {
    const begin = performance.now();
    const answer = await push(name);
    expect(performance.now() - begin).toBeLessThan(LONGEST);
    if (answer.kind === 'answered') expect(answer.text.length).toBeLessThan(MOST_TEXT);
  },
);

test.each(['/silent', '/slow-body', '/slow-error'])(
  '%s: a register that keeps us waiting is given up',
  async (name) => {
    expect(await push(name)).toEqual({ kind: 'failed', problem: 'timed-out' });
  },
);

test.each([...RAW_NAMES, '/longer', '/not-gzip', '/large-head'])('%s: no answer is no answer', async (name) => {
  const answer = await push(name);
  expect(answer.kind).toBe('failed');
  expect(JSON.stringify(answer)).not.toContain('token');
});

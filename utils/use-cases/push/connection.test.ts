import { beforeEach, expect, test, vi } from 'vitest';
import { fake, resetFakeBrowser } from '../../../test/unit/fake-browser.ts';
import { readConnection } from '../../storage/register-connection.ts';
import { checkEndpoint, connect, connectionView, disconnect } from './connection.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../../../test/unit/fake-browser.ts')).fakeBrowser,
}));
beforeEach(resetFakeBrowser);

test.each([
  ['https://register.example/api/', 'https://register.example/api', 'https://register.example/*'],
  [' https://register.example:8443 ', 'https://register.example:8443', 'https://register.example/*'],
  ['http://localhost:3000/api', 'http://localhost:3000/api', 'http://localhost/*'],
  ['http://127.0.0.1:8000//', 'http://127.0.0.1:8000', 'http://127.0.0.1/*'],
  ['https://10.0.0.5/api', 'https://10.0.0.5/api', 'https://10.0.0.5/*'],
])('%s is an address, and needs only its own host', (text, endpoint, pattern) => {
  expect(checkEndpoint(text)).toEqual({ ok: true, endpoint, pattern });
});

test.each([
  ['register', 'not-an-address'],
  ['ftp://register.example', 'not-an-address'],
  ['javascript:alert(1)', 'not-an-address'],
  ['http://register.example/api', 'insecure'],
  ['http://10.0.0.5/api', 'insecure'],
  ['http://localhost.evil.example/', 'insecure'],
  ['https://user:pass@register.example/api', 'credentials'],
  ['https://register.example/api?key=1', 'with-query'],
])('%s is refused: %s', (text, problem) => {
  expect(checkEndpoint(text)).toEqual({ ok: false, problem });
});

const wish = {
  target: 'generic',
  endpoint: 'https://register.example/api',
  token: 'a'.repeat(20),
  answers: {},
} as const;

test('the token is shown masked, stays when nothing is entered, and never goes to another host by itself', async () => {
  await connect({ ...wish, token: '  abcdefghijklmnopqrst1234\n' });
  expect(await connectionView()).toMatchObject({ maskedToken: '••••••••1234', isAllowed: false });
  expect(JSON.stringify(await connectionView())).not.toContain('abcdefgh');
  fake.granted.add('https://register.example/*');
  expect(await connect({ ...wish, endpoint: 'https://register.example/v2', token: '' })).toEqual({ ok: true });
  expect(await readConnection()).toMatchObject({
    endpoint: 'https://register.example/v2',
    token: 'abcdefghijklmnopqrst1234',
  });
  expect(await connectionView()).toMatchObject({ isAllowed: true });
  expect(await connect({ ...wish, endpoint: 'https://other.example/v2', token: '' })).toEqual({
    ok: false,
    problem: 'no-token',
  });
  expect(await connect({ ...wish, token: 'two\r\nlines: x' })).toEqual({ ok: false, problem: 'no-token' });
  expect(await disconnect()).toBe('https://register.example/*');
  expect(await readConnection()).toBeNull();
});

test('of a short token nothing is shown', async () => {
  await connect({ ...wish, token: 'hunter2' });
  expect((await connectionView())?.maskedToken).toBe('••••••••');
});

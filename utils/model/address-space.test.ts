import { expect, test } from 'vitest';
import { addressSpace, mayReach } from './address-space.ts';

test.each([
  ['https://brightledger.example/', 0],
  ['https://8.8.8.8/', 0],
  ['https://172.32.0.1/', 0],
  ['https://[2606:4700::1]/', 0],
  ['http://10.1.2.3/', 1],
  ['http://172.16.0.1/', 1],
  ['http://192.168.1.1/', 1],
  ['http://169.254.169.254/latest/meta-data', 1],
  ['http://100.64.0.1/', 1],
  ['http://intranet/', 1],
  ['http://printer.local/', 1],
  ['http://[fd00::1]/', 1],
  ['http://[fe80::1]/', 1],
  ['http://[::ffff:192.168.0.1]/', 1],
  ['http://localhost:3000/', 2],
  ['http://acme.localhost/', 2],
  ['http://localhost./', 2],
  ['http://127.0.0.1/', 2],
  ['http://127.1/', 2],
  ['http://0x7f000001/', 2],
  ['http://2130706433/', 2],
  ['http://0.0.0.0/', 2],
  ['http://[::1]/', 2],
  ['http://[::ffff:127.0.0.1]/', 2],
])('%s is in space %d', (url, space) => {
  expect(addressSpace(url)).toBe(space);
});

test('a page reaches nothing more private than itself', () => {
  const [open, local, own] = ['https://brightledger.example/', 'http://192.168.1.1/', 'http://acme.localhost:8080/'];
  expect(mayReach(open, 'https://other.example/dpa')).toBe(true);
  expect(mayReach(open, local)).toBe(false);
  expect(mayReach(open, own)).toBe(false);
  expect(mayReach(own, 'http://127.0.0.1:9/')).toBe(true);
  expect(mayReach(own, open)).toBe(true);
});

test.each(['ftp://brightledger.example/', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'nonsense'])(
  '%s is never reached',
  (url) => {
    expect(mayReach('http://localhost/', url)).toBe(false);
  },
);

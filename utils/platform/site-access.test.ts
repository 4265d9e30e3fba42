import { beforeEach, expect, test, vi } from 'vitest';
import { fake, resetFakeBrowser } from '../../test/unit/fake-browser.ts';
import { hasAccessToUrl, noticeableSites, patternsFor, withoutAccess } from './site-access.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../test/unit/fake-browser.ts')).fakeBrowser }));

beforeEach(resetFakeBrowser);

const lastTwoLabels = (url: string) => new URL(url).hostname.split('.').slice(-2).join('.');

test('asks for the vendor’s whole domain, and of others only the one host', () => {
  const urls = [
    'https://www.brightledger.example/',
    'https://trust.brightledger.example/security',
    'http://brightledger.example:8080/dpa',
    'https://docs.host.example/brightledger/dpa.pdf',
    'nonsense',
  ];
  expect(patternsFor('brightledger.example', urls, lastTwoLabels)).toEqual([
    'https://*.brightledger.example/*',
    'http://*.brightledger.example/*',
    'https://docs.host.example/*',
  ]);
});

test('an IP address or a bare host name has no subdomains', () => {
  expect(patternsFor('127.0.0.1', ['http://127.0.0.1:8080/'], () => '127.0.0.1')).toEqual(['http://127.0.0.1/*']);
  expect(patternsFor('localhost', ['http://localhost:8080/'], () => 'localhost')).toEqual(['http://localhost/*']);
});

test('only what is not granted yet is missing', async () => {
  fake.granted.add('https://brightledger.example/*');
  expect(await withoutAccess(['https://brightledger.example/*', 'https://b.example/*'])).toEqual([
    'https://b.example/*',
  ]);
  expect(await hasAccessToUrl('https://brightledger.example/dpa?x#y')).toBe(true);
  expect(await hasAccessToUrl('http://brightledger.example/dpa')).toBe(false);
});

test('the sites to notice vendors on are those the manifest speaks of', () => {
  expect(noticeableSites()).toEqual(['http://*/*', 'https://*/*']);
  fake.manifest = { host_permissions: ['http://*.localhost/*'], optional_host_permissions: ['http://*/*'] };
  expect(noticeableSites()).toEqual(['http://*.localhost/*']);
});

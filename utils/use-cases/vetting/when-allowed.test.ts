import { beforeEach, expect, test, vi } from 'vitest';
import { resetFakeBrowser } from '../../../test/unit/fake-browser.ts';
import { rememberAwaited } from '../../storage/awaited-permission.ts';
import { onSitesAllowed } from './when-allowed.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../../../test/unit/fake-browser.ts')).fakeBrowser }));
const vetTab = vi.hoisted(() => vi.fn());
vi.mock('../vet-tab.ts', () => ({ vetTab }));

const SITES = ['https://*.brightledger.example/*', 'https://trust.host.example/*'];

beforeEach(() => {
  resetFakeBrowser();
  vetTab.mockClear();
});

test('begins once, when all the sites asked for were allowed', async () => {
  await rememberAwaited({ tabId: 7, origins: SITES });
  await onSitesAllowed(SITES);
  await onSitesAllowed(SITES);
  expect(vetTab.mock.calls).toEqual([[7]]);
});

test('does not begin for another permission, nor after a no, nor unasked', async () => {
  await onSitesAllowed(SITES);
  await rememberAwaited({ tabId: 7, origins: SITES });
  await onSitesAllowed(['https://*/*', 'http://*/*']);
  await onSitesAllowed(SITES.slice(0, 1));
  await rememberAwaited(null);
  await onSitesAllowed(SITES);
  expect(vetTab).not.toHaveBeenCalled();
});

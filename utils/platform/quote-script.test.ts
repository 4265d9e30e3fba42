import { beforeEach, expect, test, vi } from 'vitest';
import { openInTab } from './quote-script.ts';

const create = vi.hoisted(() => vi.fn(async (_tab: { url: string }) => ({ id: 4 })));
vi.mock('wxt/browser', () => ({ browser: { tabs: { create } } }));
vi.stubGlobal('location', { origin: 'chrome-extension://vetwell-id' });
beforeEach(() => create.mockClear());

test.each(['https://brightledger.example/dpa#:~:text=a', 'chrome-extension://vetwell-id/practice/index.html'])(
  '%s is opened',
  async (url) => {
    expect(await openInTab(url)).toBe(4);
    expect(create).toHaveBeenCalledWith({ url });
  },
);

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/hosts',
  'about:config',
  'chrome-extension://other/x',
])('%s is not', async (url) => {
  expect(await openInTab(url)).toBeNull();
  expect(create).not.toHaveBeenCalled();
});

import { browser } from 'wxt/browser';
import type { Detection } from '../model/detection.ts';
import type { IdentitySource } from '../model/identity.ts';
import type { Vendor } from '../model/vendor.ts';

/** What was seen in a tab. Kept in memory by the browser, so that it outlives the background but not the session. */
export interface TabState {
  /** Without fragment. */
  url: string;
  vendor: Vendor;
  /** Its links are all documents found here, the page itself included where it is one. */
  detection: Detection;
  /** What the page says of its owner. */
  identitySources: IdentitySource[];
}

const PREFIX = 'tab.';

export async function tabState(tabId: number): Promise<TabState | null> {
  const key = PREFIX + tabId;
  return ((await browser.storage.session.get(key))[key] as TabState | undefined) ?? null;
}

export async function rememberTab(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [PREFIX + tabId]: state });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}

/** Calls the listener when something was seen in a tab, or what was seen there is forgotten; returns how to stop. */
export function onTabState(listener: (tabId: number) => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'session') return;
    for (const key of Object.keys(changes)) {
      if (key.startsWith(PREFIX)) listener(Number(key.slice(PREFIX.length)));
    }
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

export async function forgetAllTabs(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => key.startsWith(PREFIX)));
}

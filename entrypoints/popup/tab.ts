import { browser } from 'wxt/browser';

/** The tab that the popup is about: named in its address (`popup.html?tab=7`), or else the active one. */
export async function subjectTab(): Promise<number | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isInteger(named) && named > 0) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}

/** Address of a tab, where the browser tells it. */
export async function addressOfTab(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url ?? null;
}

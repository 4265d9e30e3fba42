import { browser } from 'wxt/browser';

/** The tab named in the address of our page (`popup.html?tab=7`); null when none is. */
export function namedTab(): number | null {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  return Number.isInteger(named) && named > 0 ? named : null;
}

/** The tab that the popup is about: the one named, or else the active one of this window. */
export async function subjectTab(): Promise<number | null> {
  const named = namedTab();
  if (named !== null) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}

/** Address of a tab, where the browser tells it. */
export async function addressOfTab(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url ?? null;
}

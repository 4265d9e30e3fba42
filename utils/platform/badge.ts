import { browser } from 'wxt/browser';

// A blue on which white has a contrast of 6.7:1.
const BACKGROUND = '#1d4ed8';

// A brown on which white has a contrast of 6.4:1: another thing is counted.
const CHANGES_BACKGROUND = '#8a4b08';

/** Both browsers take null for "no text of its own"; the types do not know it. */
const OF_ALL_TABS = null as unknown as string;

/** Shows the number of documents found in the tab on the toolbar button; when there are none, what all tabs show. */
export async function showBadge(tabId: number, documents: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: documents === 0 ? OF_ALL_TABS : String(documents) });
    if (documents > 0) await browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Shows the number of open changes on the toolbar button, in tabs that have no number of their own. */
export async function showOpenChanges(changes: number): Promise<void> {
  await browser.action.setBadgeText({ text: changes === 0 ? '' : String(changes) });
  await browser.action.setBadgeBackgroundColor({ color: CHANGES_BACKGROUND });
}

// A red on which white has a contrast of 6.9:1.
const TROUBLE_BACKGROUND = '#a8201a';

/** Shows on the toolbar button that something keeps Vetwell from storing. */
export async function showTrouble(): Promise<void> {
  await browser.action.setBadgeText({ text: '!' });
  await browser.action.setBadgeBackgroundColor({ color: TROUBLE_BACKGROUND });
}

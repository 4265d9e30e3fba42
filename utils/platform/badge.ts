import { browser } from 'wxt/browser';

// A blue on which white has a contrast of 6.7:1.
const BACKGROUND = '#1d4ed8';

/** Shows the number of documents found in the tab on the toolbar button; nothing when there are none. */
export async function showBadge(tabId: number, documents: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: documents === 0 ? '' : String(documents) });
    await browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND });
  } catch {
    // The tab was closed meanwhile.
  }
}

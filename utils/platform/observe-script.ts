import { browser } from 'wxt/browser';
import { LOOK_AGAIN } from './look-again.ts';

const SCRIPT_ID = 'observe';
const SCRIPT_FILE = '/observe.js';

/** From now on the content script runs in every page of these sites, after restarts as well. */
export async function registerObserveScript(sites: string[]): Promise<void> {
  const script = {
    id: SCRIPT_ID,
    js: [SCRIPT_FILE],
    matches: sites,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

export async function unregisterObserveScript(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
}

/** Runs the content script now and waits until it has sent what it saw. False where the browser does not let us. */
export async function observeNow(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT_FILE] });
    return true;
  } catch {
    return false;
  }
}

/** Asks the content script, where the tab has one, to look once more. */
export async function observeAgain(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, LOOK_AGAIN).catch(() => {});
}

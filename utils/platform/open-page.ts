import { browser } from 'wxt/browser';

export interface OpenPage {
  url: string;
  /** Of the document the tab shows. */
  contentType: string;
  html: string;
}

/** The page as the tab has it now, scripts having run. Null where the browser does not let us. */
export async function readOpenPage(tabId: number): Promise<OpenPage | null> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, func: pageSource });
    return (injected?.result as OpenPage | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Runs in the page, so it may use nothing from outside itself. */
function pageSource(): OpenPage {
  return { url: location.href, contentType: document.contentType, html: document.documentElement.outerHTML };
}

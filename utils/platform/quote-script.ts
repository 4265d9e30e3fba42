import { browser } from 'wxt/browser';

const FILE = '/highlight.js';
/** A page that is not there by then is as good as not there. */
const LOADING_MILLISECONDS = 15_000;

/**
 * Its own colours, ink and ground, so that it can be read on light and dark pages alike (12:1). Given by the browser
 * and not by the page's `adoptedStyleSheets`, which Firefox keeps from the world that extensions run in.
 */
const STYLE = `::highlight(vetwell-quote) { background-color: #ffe066; color: #1b1b1b; }
@media (forced-colors: active) { ::highlight(vetwell-quote) { background-color: Highlight; color: HighlightText; } }`;

/** The tab that shows this address, its fragment aside, as far as the browser tells addresses. */
export async function tabShowing(url: string): Promise<number | null> {
  const tabs = await browser.tabs.query({});
  const bare = (address: string) => (address.split('#', 1)[0] ?? '').replace(/\/$/, '');
  return tabs.find((tab) => tab.url !== undefined && bare(tab.url) === bare(url))?.id ?? null;
}

/** Brings a tab, and its window, to the front. */
export async function bringToFront(tabId: number): Promise<void> {
  const windowId = (await browser.tabs.update(tabId, { active: true }))?.windowId;
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}

/** Opens an address of the web, or a page of ours, in a new tab in front; no other: a restored backup may name anything. */
export async function openInTab(url: string): Promise<number | null> {
  if (!/^https?:\/\//i.test(url) && !url.startsWith(`${location.origin}/`)) return null;
  return (await browser.tabs.create({ url })).id ?? null;
}

/** Resolves when the tab has loaded, or after a while. */
export async function loaded(tabId: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const onUpdated = (id: number, { status }: { status?: string }) => {
    if (id === tabId && status === 'complete') resolve();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  const timer = setTimeout(resolve, LOADING_MILLISECONDS);
  const { status } = await browser.tabs.get(tabId);
  // A new tab first says that its empty page is complete.
  if (status !== 'complete') await promise;
  clearTimeout(timer);
  browser.tabs.onUpdated.removeListener(onUpdated);
}

/** Runs the highlighter in the page. Null where the browser does not let us. */
export async function highlightIn<Answer>(
  tabId: number,
  wanted: { quote: string; before: string; after: string },
): Promise<Answer | null> {
  try {
    const target = { tabId };
    await browser.scripting.executeScript({ target, files: [FILE] });
    await browser.scripting.removeCSS({ target, css: STYLE }).catch(() => {});
    await browser.scripting.insertCSS({ target, css: STYLE });
    const [injected] = await browser.scripting.executeScript({ target, func: callHighlighter, args: [wanted] });
    return (injected?.result as Answer | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Runs in the page, so it may use nothing from outside itself. */
function callHighlighter(wanted: unknown): unknown {
  return (globalThis as { vetwellShowQuote?: (wanted: unknown) => unknown }).vetwellShowQuote?.(wanted);
}

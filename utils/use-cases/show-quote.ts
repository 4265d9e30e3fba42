import type { ShownQuote } from '../gather/highlight-page.ts';
import { isPracticeUrl } from '../model/practice.ts';
import type { QuoteOutcome, QuotePlace } from '../model/quote-place.ts';
import { practicePage } from '../platform/practice-pages.ts';
import { bringToFront, highlightIn, loaded, openInTab, tabShowing } from '../platform/quote-script.ts';
import { hasAccessToUrl } from '../platform/site-access.ts';
import { findSnapshot } from '../storage/snapshots.ts';

/** What the browser is asked to do; tests put their own in its place. */
export interface QuotePorts {
  tabShowing: (url: string) => Promise<number | null>;
  bringToFront: (tabId: number) => Promise<void>;
  open: (url: string) => Promise<number | null>;
  loaded: (tabId: number) => Promise<void>;
  mayLookInto: (url: string) => Promise<boolean>;
  highlight: (tabId: number, wanted: { quote: string; before: string; after: string }) => Promise<ShownQuote | null>;
  wait: (milliseconds: number) => Promise<void>;
  /** What was read of the document, by which a repeated sentence is told from the others. */
  textAround: (place: QuotePlace) => Promise<{ before: string; after: string }>;
  isFile: (place: QuotePlace) => Promise<boolean>;
}

const REAL_QUOTE_PORTS: QuotePorts = {
  tabShowing,
  bringToFront,
  open: (url) => openInTab(isPracticeUrl(url) ? practicePage(url) : url),
  loaded,
  mayLookInto: hasAccessToUrl,
  highlight: (tabId, wanted) => highlightIn<ShownQuote>(tabId, wanted),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  textAround,
  isFile,
};

const AROUND = 200;
/** Pages that are drawn by script have their text a little after they are loaded. */
const LOOK_AGAIN_AFTER = [400, 1_200, 2_500];

/**
 * Shows a quote in its document: in the tab that has it open, else in a new one; highlighted where we may look into the
 * page, else as the browser finds it by the text fragment. Asks for no permission.
 */
export async function showQuote(place: QuotePlace, ports: QuotePorts = REAL_QUOTE_PORTS): Promise<QuoteOutcome> {
  if (await ports.isFile(place)) {
    await ports.open(place.url);
    return 'file';
  }
  const { before, after } = await ports.textAround(place).catch(() => ({ before: '', after: '' }));
  const wanted = { quote: place.quote, before, after };
  const open = await ports.tabShowing(place.url);
  if (open !== null) {
    const shown = await ports.highlight(open, wanted);
    if (shown !== null) {
      await ports.bringToFront(open);
      return shown;
    }
  }
  const tabId = (await ports.mayLookInto(place.url)) ? await ports.open(place.url) : null;
  const shown = tabId === null ? null : await highlightWhenDrawn(tabId, wanted, ports);
  if (shown !== null) return shown;
  if (tabId === null) await ports.open(place.fragmentUrl);
  return 'opened';
}

async function highlightWhenDrawn(
  tabId: number,
  wanted: { quote: string; before: string; after: string },
  ports: QuotePorts,
): Promise<ShownQuote | null> {
  await ports.loaded(tabId);
  let shown = await ports.highlight(tabId, wanted);
  for (const milliseconds of LOOK_AGAIN_AFTER) {
    if (shown !== 'not-there' && shown !== null) return shown;
    await ports.wait(milliseconds);
    shown = await ports.highlight(tabId, wanted);
  }
  return shown;
}

async function isFile({ url, snapshotId }: QuotePlace): Promise<boolean> {
  const snapshot = snapshotId === null ? null : await findSnapshot(snapshotId);
  return snapshot ? /^application\/pdf\b/i.test(snapshot.contentType) : /\.pdf$/i.test(URL.parse(url)?.pathname ?? '');
}

async function textAround({ snapshotId, start, end }: QuotePlace): Promise<{ before: string; after: string }> {
  // What reads documents is large; pages open without it.
  const { snapshotText } = await import('./snapshot-text.ts');
  const text = (snapshotId === null ? null : await snapshotText(snapshotId))?.text ?? '';
  return { before: text.slice(Math.max(0, start - AROUND), start), after: text.slice(end, end + AROUND) };
}

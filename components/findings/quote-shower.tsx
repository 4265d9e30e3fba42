import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** A quote, and where it was read. */
interface QuotedPlace {
  url: string;
  /** The same with a text fragment. */
  fragmentUrl: string;
  snapshotId: string | null;
  quote: string;
  start: number;
  end: number;
}

export type QuoteShown = 'same' | 'near' | 'folded-away' | 'not-there' | 'opened' | 'file';

/** Opens the document at a quote, and tells what came of it. */
type ShowQuote = (place: QuotedPlace) => Promise<QuoteShown>;

const ShowQuoteContext = createContext<ShowQuote | null>(null);

/** Inside, a click on a quote's link shows it in the page; elsewhere the link is a plain one with a text fragment. */
export function QuoteShower({ showQuote, children }: { showQuote: ShowQuote; children: ComponentChildren }) {
  return <ShowQuoteContext.Provider value={showQuote}>{children}</ShowQuoteContext.Provider>;
}

export const useShowQuote = (): ShowQuote | null => useContext(ShowQuoteContext);

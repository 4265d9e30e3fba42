import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { QuoteOutcome, QuotePlace } from '../../utils/model/quote-place.ts';

/** Opens the document at a quote, and tells what came of it. */
type ShowQuote = (place: QuotePlace) => Promise<QuoteOutcome>;

const ShowQuoteContext = createContext<ShowQuote | null>(null);

/** Inside, a click on a quote's link shows it in the page; elsewhere the link is a plain one with a text fragment. */
export function QuoteShower({ showQuote, children }: { showQuote: ShowQuote; children: ComponentChildren }) {
  return <ShowQuoteContext.Provider value={showQuote}>{children}</ShowQuoteContext.Provider>;
}

export const useShowQuote = (): ShowQuote | null => useContext(ShowQuoteContext);

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { WantedQuote } from '../utils/gather/highlight-anchor.ts';
import { clearHighlight, type ShownQuote, showQuote } from '../utils/gather/highlight-page.ts';

/** What the extension calls in a page into which it put this file. */
interface QuoteWorld {
  vetwellShowQuote?: (wanted: WantedQuote) => ShownQuote;
}

/** Put into a page when a quote of it is to be shown there, and not before. The page sees nothing of it but the colour. */
export default defineUnlistedScript(() => {
  const world = globalThis as QuoteWorld;
  // A second quote in the same page: all is there.
  if (world.vetwellShowQuote) return;
  world.vetwellShowQuote = (wanted) => showQuote(document, wanted);
  addEventListener('keydown', ({ key }) => key === 'Escape' && clearHighlight(), { capture: true, passive: true });
});

import { useState } from 'preact/hooks';
import type { Evidence } from '../../utils/model/finding.ts';
import type { QuoteOutcome } from '../../utils/model/quote-place.ts';
import { Icon } from '../design/icon.tsx';
import { safeHref } from '../design/safe-href.ts';
import { useLocale } from '../locale.tsx';
import { useShowQuote } from './quote-shower.tsx';
import type { QuoteSource } from './sources.ts';
import { linkToQuote } from './text-fragment.ts';

/** Longer quotes are folded on the screen until asked for; on paper, and read aloud, they are whole. */
const FOLD_AFTER = 320;

interface QuoteProps {
  evidence: Pick<Evidence, 'quote' | 'start' | 'end'>;
  source: QuoteSource | null;
  storedTextHref?: StoredTextHref;
}

/** Where the stored text of a snapshot is shown with a part marked, for when the page has gone or changed. */
export type StoredTextHref = (snapshotId: string, start: number, end: number) => string;

/** The vendor's own sentence, with a link that opens the document at it. */
export function Quote({ evidence, source, storedTextHref }: QuoteProps) {
  const { t } = useLocale();
  const [unfolded, setUnfolded] = useState(evidence.quote.length <= FOLD_AFTER);
  const { showing, onOpen } = useShowing(evidence, source);
  return (
    <figure class="quote">
      <blockquote cite={source?.url} class={unfolded ? undefined : 'quote__folded'}>
        {evidence.quote}
      </blockquote>
      <figcaption class="quote__source">
        {source && <cite class="quote__name">{source.name}</cite>}
        {!unfolded && (
          <button type="button" class="link" onClick={() => setUnfolded(true)}>
            {t('quote.unfold')}
          </button>
        )}
        {source && (
          <a href={safeHref(linkToQuote(source.url, evidence.quote))} target="_blank" rel="noreferrer" onClick={onOpen}>
            {t('quote.open')}
            <Icon name="external" />
          </a>
        )}
        {source?.snapshotId && storedTextHref && (
          <a href={storedTextHref(source.snapshotId, evidence.start, evidence.end)}>{t('quote.stored')}</a>
        )}
      </figcaption>
      <p class="quote__showing soft small" role="status">
        {showing && t(showing === 'looking' ? 'quote.showing' : `quote.shown.${showing}`)}
      </p>
    </figure>
  );
}

/** How far showing the quote in its page has come, and the click that begins it; a click for a new tab or window stays one. */
function useShowing(evidence: QuoteProps['evidence'], source: QuoteSource | null) {
  const showQuote = useShowQuote();
  const [showing, setShowing] = useState<'looking' | 'failed' | QuoteOutcome | null>(null);
  const onOpen = (event: MouseEvent) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (showQuote === null || source === null || !isPlain) return;
    event.preventDefault();
    setShowing('looking');
    const { url, snapshotId } = source;
    const { quote, start, end } = evidence;
    showQuote({ url, fragmentUrl: linkToQuote(url, quote), snapshotId, quote, start, end }).then(
      setShowing,
      (error: unknown) => {
        console.error('the quote could not be shown', error);
        setShowing('failed');
      },
    );
  };
  return { showing, onOpen };
}

import { useState } from 'preact/hooks';
import type { Evidence } from '../../utils/model/finding.ts';
import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import { linkToQuote } from './text-fragment.ts';

/** Longer quotes are folded to this many characters until asked for. */
const FOLD_AFTER = 320;

interface QuoteProps {
  evidence: Evidence;
  /** Address of the document that the quote stands in. */
  url: string | null;
  /** Where the stored text is shown, for when the page has gone or changed. */
  storedTextHref?: string;
}

/** The vendor's own sentence, with a link that opens the document at it. */
export function Quote({ evidence, url, storedTextHref }: QuoteProps) {
  const { t } = useLocale();
  const [unfolded, setUnfolded] = useState(evidence.quote.length <= FOLD_AFTER);
  return (
    <figure class="quote">
      <blockquote cite={url ?? undefined}>
        {unfolded ? evidence.quote : `${evidence.quote.slice(0, FOLD_AFTER).trimEnd()}…`}
      </blockquote>
      <figcaption class="quote__source">
        {!unfolded && (
          <button type="button" class="link" onClick={() => setUnfolded(true)}>
            {t('quote.unfold')}
          </button>
        )}
        {url && (
          <a href={linkToQuote(url, evidence.quote)} target="_blank" rel="noreferrer">
            {t('quote.open')}
            <Icon name="external" />
          </a>
        )}
        {storedTextHref && <a href={storedTextHref}>{t('quote.stored')}</a>}
      </figcaption>
    </figure>
  );
}

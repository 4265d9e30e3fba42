import type { Evidence } from '../../utils/model/finding.ts';
import { Quote, type StoredTextHref } from '../findings/quote.tsx';
import type { QuoteSource } from '../findings/sources.ts';
import { useLocale } from '../locale.tsx';

/** What quotes of the profile are taken from, and where their stored text is shown. */
export interface ProfileSources {
  sources: readonly QuoteSource[];
  storedTextHref: StoredTextHref;
}

interface VendorWordsProps extends ProfileSources {
  evidence: readonly Evidence[];
}

/** The sentences that something was read from, each once, folded behind the name of the document. */
export function VendorWords({ evidence, sources, storedTextHref }: VendorWordsProps) {
  const { t } = useLocale();
  const distinct = [...new Map(evidence.map((one) => [`${one.document}:${one.start}`, one])).values()];
  if (distinct.length === 0) return null;
  const names = new Set(distinct.map(({ document }) => sources[document]?.name ?? ''));
  const [name] = names;
  return (
    <details class="vendor-words">
      <summary>
        {names.size === 1 && name
          ? t('profile.words-of', { count: distinct.length, document: name })
          : t('profile.words', { count: distinct.length })}
      </summary>
      <div class="stack stack--tight">
        {distinct.map((one) => (
          <Quote
            key={`${one.document}:${one.start}`}
            evidence={one}
            source={sources[one.document] ?? null}
            storedTextHref={storedTextHref}
          />
        ))}
      </div>
    </details>
  );
}

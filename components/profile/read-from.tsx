import type { StatedText } from '../../utils/model/identity.ts';
import { Icon } from '../design/icon.tsx';
import { safeHref } from '../design/safe-href.ts';
import { isSameDocument, readableUrl } from '../documents/document-kinds.ts';
import { Quote } from '../findings/quote.tsx';
import { useLocale } from '../locale.tsx';
import type { ProfileSources } from './vendor-words.tsx';

interface ReadFromProps {
  stated: Pick<StatedText, 'quote' | 'url' | 'origin'>;
  sources: ProfileSources['sources'];
}

/** Where a fact about the vendor was read, folded, with the words themselves. */
export function ReadFrom({ stated, sources }: ReadFromProps) {
  const { t } = useLocale();
  const known = sources.find(({ url }) => isSameDocument(url, stated.url));
  const name = known?.name ?? readableUrl(stated.url);
  // What stands in data for machines cannot be seen on the page: there is no sentence to open it at.
  const isVisible = stated.origin !== 'json-ld';
  return (
    <details class="vendor-words">
      <summary>{t(`origin.${stated.origin}`)}</summary>
      {isVisible ? (
        <Quote
          evidence={{ quote: stated.quote, start: 0, end: 0 }}
          source={{ url: stated.url, snapshotId: null, name }}
        />
      ) : (
        <p class="machine-words">
          <code>{stated.quote}</code>{' '}
          <a href={safeHref(stated.url)} target="_blank" rel="noreferrer">
            {t('identity.open-page')}
            <Icon name="external" />
          </a>
        </p>
      )}
    </details>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import type { TextBlock } from '../../utils/model/extraction.ts';
import { Icon } from '../design/icon.tsx';
import { safeHref } from '../design/safe-href.ts';
import { readableUrl } from '../documents/document-kinds.ts';
import { useLocale } from '../locale.tsx';
import { DocumentText } from './document-text.tsx';

interface StoredTextProps {
  title: string;
  url: string;
  text: string;
  blocks: readonly TextBlock[];
  /** ISO 639-1 of the text, for the voice that reads it out. */
  language: string | null;
  fetchedAt: number;
  sha256: string;
  /** The part to show marked; empty when start and end are the same. */
  start: number;
  end: number;
}

/** The text as it was read and judged, with the quote marked in its place: what a finding can be checked against. */
export function StoredTextView({ title, url, text, blocks, language, fetchedAt, sha256, start, end }: StoredTextProps) {
  const { t, dateTime } = useLocale();
  const article = useRef<HTMLElement>(null);
  useEffect(() => article.current?.querySelector('mark')?.scrollIntoView({ block: 'center' }), [start, end]);
  return (
    <>
      <header class="vendor-head">
        <button type="button" class="link page__back no-print" onClick={() => history.back()}>
          <Icon name="back" />
          {t('nav.back')}
        </button>
        <h1 tabIndex={-1}>{title}</h1>
        <p class="soft">
          <a href={safeHref(url)} target="_blank" rel="noreferrer">
            {readableUrl(url)}
          </a>{' '}
          · {t('snapshots.read-at', { when: dateTime(fetchedAt) })}
        </p>
        <p class="soft small">
          {t('snapshots.full-hash')} <code class="stored-text__hash">{sha256}</code>
        </p>
      </header>
      <article ref={article} class="card document-text" lang={language ?? undefined}>
        <DocumentText text={text} blocks={blocks} mark={{ start, end }} />
      </article>
    </>
  );
}

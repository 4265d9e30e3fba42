import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../design/icon.tsx';
import { readableUrl } from '../documents/document-kinds.ts';
import { useLocale } from '../locale.tsx';

export interface StoredTextProps {
  title: string;
  url: string;
  text: string;
  /** ISO 639-1 of the text, for the voice that reads it out. */
  language: string | null;
  fetchedAt: number;
  sha256: string;
  /** The part to show marked; empty when start and end are the same. */
  start: number;
  end: number;
}

/** The text as it was read and judged, with the quote marked in its place: what a finding can be checked against. */
export function StoredTextView({ title, url, text, language, fetchedAt, sha256, start, end }: StoredTextProps) {
  const { t, dateTime } = useLocale();
  const mark = useRef<HTMLElement>(null);
  useEffect(() => mark.current?.scrollIntoView({ block: 'center' }), [start, end]);
  return (
    <>
      <header class="vendor-head">
        <button type="button" class="link vendor-head__back" onClick={() => history.back()}>
          <Icon name="back" />
          {t('nav.back')}
        </button>
        <h1 tabIndex={-1}>{title}</h1>
        <p class="soft">
          <a href={url} target="_blank" rel="noreferrer">
            {readableUrl(url)}
          </a>{' '}
          · {t('snapshots.read-at', { when: dateTime(fetchedAt) })}
        </p>
        <p class="soft small">
          {t('snapshots.full-hash')} <code class="stored-text__hash">{sha256}</code>
        </p>
      </header>
      <article class="card card__body stored-text" lang={language ?? undefined}>
        {text.slice(0, start)}
        {end > start && <mark ref={mark}>{text.slice(start, end)}</mark>}
        {text.slice(end)}
      </article>
    </>
  );
}

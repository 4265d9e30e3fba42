import type { Objection } from '../../utils/model/vendor-change.ts';
import { Notice } from '../design/notice.tsx';
import '../findings/findings.css';
import { safeHref } from '../design/safe-href.ts';
import { linkToQuote } from '../findings/text-fragment.ts';
import { useLocale } from '../locale.tsx';

/** Until when one may object, and the vendor's own sentence that says so; or that none does. */
export function ObjectionNotice({ objection, now }: { objection: Objection; now: number }) {
  const { t, date } = useLocale();
  const { days, from, until, source } = objection;
  if (days === null || until === null) return <Notice tone="warning">{t('objection.none')}</Notice>;
  const hasPassed = until < now;
  return (
    <Notice tone="warning">
      <b>{t(hasPassed ? 'objection.passed' : 'objection.until', { date: date(until) })}</b>
      <span>{t('objection.counted', { count: days, from: date(from) })}</span>
      {source && (
        <figure class="quote">
          <blockquote cite={source.url}>{source.quote}</blockquote>
          <figcaption class="quote__source">
            <a href={safeHref(linkToQuote(source.url, source.quote))} target="_blank" rel="noreferrer">
              {t('quote.open')}
            </a>
          </figcaption>
        </figure>
      )}
    </Notice>
  );
}

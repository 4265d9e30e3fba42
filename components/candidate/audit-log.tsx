import type { AuditEntry } from '../../utils/model/candidate.ts';
import { useLocale } from '../locale.tsx';
import { auditDetailText } from './audit-detail.ts';

/** What was done with a candidate, newest first. */
export function AuditLog({ entries }: { entries: readonly AuditEntry[] }) {
  const locale = useLocale();
  const { t, dateTime } = locale;
  return (
    <section class="card card__body stack" aria-labelledby="audit-title">
      <h2 id="audit-title">{t('audit.title')}</h2>
      <ol class="audit">
        {entries.toReversed().map((entry) => (
          <li key={`${entry.at}${entry.action}${entry.detail}`}>
            <time class="soft small figures" dateTime={new Date(entry.at).toISOString()}>
              {dateTime(entry.at)}
            </time>
            <span>
              {t(`audit.${entry.action}`)}
              {entry.detail && <span class="soft"> · {auditDetailText(entry.detail, locale)}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

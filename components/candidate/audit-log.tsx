import type { AuditEntry } from '../../utils/model/candidate.ts';
import { Icon, type IconName } from '../design/icon.tsx';
import { useKnowledge } from '../findings/knowledge.tsx';
import { useLocale } from '../locale.tsx';
import { auditDetailText } from './audit-detail.ts';

const ACTION_ICONS: Record<AuditEntry['action'], IconName> = {
  saved: 'plus',
  assessed: 'eye',
  edited: 'document',
  decided: 'gate',
  overruled: 'partial',
  'overrule-withdrawn': 'undo',
  asked: 'quote',
  imported: 'upload',
  watched: 'waiting',
  tidied: 'trash',
};

/** What was done with a candidate, newest day first; within a day as well. */
export function AuditLog({ entries }: { entries: readonly AuditEntry[] }) {
  const { t, date } = useLocale();
  const days = Map.groupBy(entries.toReversed(), ({ at }) => date(at));
  return (
    <section class="card card__body stack" aria-labelledby="audit-title">
      <h2 id="audit-title">{t('audit.title')}</h2>
      <p class="soft small">{t('audit.about')}</p>
      {[...days].map(([day, done]) => (
        <div key={day} class="audit">
          <h3 class="audit__day">{day}</h3>
          <ol class="audit__entries">
            {done.map((entry, place) => (
              <AuditLine key={`${entry.at} ${place}`} entry={entry} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function AuditLine({ entry: { at, action, detail } }: { entry: AuditEntry }) {
  const locale = useLocale();
  const { t, time } = locale;
  const { criteria } = useKnowledge();
  return (
    <li class="audit__entry">
      <time class="soft small figures" dateTime={new Date(at).toISOString()}>
        {time(at)}
      </time>
      <Icon name={ACTION_ICONS[action]} />
      <span>
        {t(`audit.${action}`)}
        {detail && <span class="soft small audit__detail">{auditDetailText(detail, locale, criteria)}</span>}
      </span>
    </li>
  );
}

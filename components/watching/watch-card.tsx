import type { RiskLevel } from '../../utils/model/candidate.ts';
import type { Watch } from '../../utils/model/watch.ts';
import { Icon } from '../design/icon.tsx';
import { Notice } from '../design/notice.tsx';
import { readableUrl } from '../documents/document-kinds.ts';
import { ReadingProblemText } from '../documents/reading-problem.tsx';
import { useLocale } from '../locale.tsx';
import './watching.css';
import { safeHref } from '../design/safe-href.ts';

interface WatchCardProps {
  /** Null: not watched. */
  watch: Watch | null;
  risk: RiskLevel;
  /** Between two checks, in days, by the risk. */
  days: number;
  /** When a person should look at the vendor again, milliseconds since the epoch; null when there is nothing to review. */
  reviewDueAt: number | null;
  /** Match patterns that will be asked for. */
  sites: readonly string[];
  /** Milliseconds since the epoch: tells a check under way from one that waits for a host to have rested. */
  now: number;
  /** Switches watching on, or checks at once; asks for the sites in the click. */
  onWatch: () => void;
  onStop: () => void;
}

/** Whether the vendor is watched, how it goes, and the switch. */
export function WatchCard(props: WatchCardProps) {
  const { t } = useLocale();
  const { watch, days, sites, now, onWatch } = props;
  const isChecking = watch?.check && watch.nextAt <= now;
  return (
    <section class="card card__body stack" aria-labelledby="watch-title">
      <h2 id="watch-title">{t('watch.title')}</h2>
      <p class="watch-state" role="status">
        <Icon name={watch ? 'eye' : 'lock'} />
        <b>{t(watch === null ? 'watch.off' : isChecking ? 'watch.now' : 'watch.on')}</b>
      </p>
      {watch === null ? (
        <>
          <p class="soft">{t('watch.off-text', { days, sites: sites.map(siteName).join(', ') })}</p>
          <div>
            <button type="button" class="button button--primary" onClick={onWatch}>
              {t('watch.start')}
            </button>
          </div>
        </>
      ) : (
        <Watched {...props} watch={watch} />
      )}
    </section>
  );
}

function Watched({ watch, risk, days, reviewDueAt, onWatch, onStop }: WatchCardProps & { watch: Watch }) {
  const { t, date, dateTime } = useLocale();
  const mayNot = watch.problem === 'permission-missing';
  return (
    <>
      <p class="soft">{t('watch.on-text', { days, risk: t(`risk.${risk}`) })}</p>
      {watch.problem && <Notice tone="warning">{t(`watch.problem.${watch.problem}`)}</Notice>}
      <dl class="watch-facts">
        <dt>{t('watch.last')}</dt>
        <dd>{watch.lastAt === null ? t('watch.never') : dateTime(watch.lastAt)}</dd>
        <dt>{t('watch.next')}</dt>
        <dd>{date(watch.nextAt)}</dd>
        {reviewDueAt !== null && (
          <>
            <dt>{t('watch.review')}</dt>
            <dd>{date(reviewDueAt)}</dd>
          </>
        )}
      </dl>
      <Unread watch={watch} />
      <div class="row no-print">
        <button type="button" class="button" onClick={onWatch}>
          <Icon name={mayNot ? 'lock' : 'retry'} />
          {t(mayNot ? 'watch.allow' : 'watch.check')}
        </button>
        <button type="button" class="button" onClick={onStop}>
          {t('watch.stop')}
        </button>
      </div>
    </>
  );
}

function Unread({ watch: { documents } }: { watch: Watch }) {
  const { t } = useLocale();
  const unread = documents.filter(({ problem }) => problem !== null);
  if (unread.length === 0) return null;
  return (
    <details>
      <summary>{t('watch.unread', { count: unread.length })}</summary>
      <p class="soft small">{t('watch.unread-text')}</p>
      <ul class="watch-unread">
        {unread.map(({ url, problem }) => (
          <li key={url}>
            <a href={safeHref(url)} target="_blank" rel="noreferrer">
              {readableUrl(url)}
            </a>
            {problem && <ReadingProblemText problem={problem} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "https://*.acme.example/*" as people know it. */
const siteName = (pattern: string): string => pattern.replace(/^\w+:\/\/(?:\*\.)?/, '').replace(/\/\*$/, '');

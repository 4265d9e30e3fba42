import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { OutboxItem, OutboxState } from '../../utils/model/outbox-item.ts';
import type { ConnectionView } from '../../utils/model/register-connection.ts';
import { EmptyState } from '../design/empty-state.tsx';
import { Icon, type IconName } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import { BackToAll } from '../page/back-link.tsx';
import { hrefFor } from '../register/route.ts';
import { HostNotAllowed } from './host-not-allowed.tsx';
import './push.css';

/** So many at first, and so many more at each click. */
const STEP = 100;

export interface OutboxProps {
  items: readonly OutboxItem[];
  counts: Readonly<Record<OutboxState, number>>;
  connection: ConnectionView | null;
  /** Asks for the permission once more; in the click that asks for it. */
  onAllow: () => void;
  onResend: (items: readonly OutboxItem[]) => void;
  onRemove: (items: readonly OutboxItem[]) => void;
  /** What is about to be put in it. */
  sending: ComponentChildren;
}

/** What is sent to the register, and what became of it, candidate by candidate. */
export function OutboxView(props: OutboxProps) {
  const { t } = useLocale();
  const { items, connection, sending } = props;
  return (
    <>
      <div class="stack stack--tight">
        <BackToAll />
        <h1 tabIndex={-1}>{t('outbox.title')}</h1>
      </div>
      <ConnectionNotice connection={connection} onAllow={props.onAllow} />
      {connection && sending}
      {items.length > 0 ? <OutboxList {...props} /> : connection && !sending && <Nothing />}
    </>
  );
}

function ConnectionNotice({ connection, onAllow }: Pick<OutboxProps, 'connection' | 'onAllow'>) {
  const { t } = useLocale();
  if (connection?.isAllowed) return null;
  if (connection) return <HostNotAllowed host={connection.host} onAllow={onAllow} />;
  return (
    <div class="card">
      <EmptyState
        title={t('outbox.no-connection.title')}
        actions={
          <a class="button button--primary" href="/options.html">
            {t('outbox.to-settings')}
          </a>
        }
      >
        <p>{t('outbox.no-connection.text')}</p>
      </EmptyState>
    </div>
  );
}

function Nothing() {
  const { t } = useLocale();
  return (
    <div class="card">
      <EmptyState
        title={t('outbox.empty.title')}
        actions={
          <a class="button" href={hrefFor({ page: 'list' })}>
            {t('outbox.to-register')}
          </a>
        }
      >
        <p>{t('outbox.empty.text')}</p>
      </EmptyState>
    </div>
  );
}

function OutboxList({ items, counts, onResend, onRemove }: OutboxProps) {
  const { t } = useLocale();
  const [most, setMost] = useState(STEP);
  const refused = items.filter(({ state }) => state === 'refused');
  const sent = items.filter(({ state }) => state === 'sent');
  return (
    <section class="card card__body stack" aria-labelledby="outbox-list">
      <div class="row row--apart">
        <h2 id="outbox-list">{t('outbox.list')}</h2>
        <span class="soft figures" role="status">
          {t('outbox.counts', {
            waiting: counts.waiting + counts.sending,
            sent: counts.sent,
            refused: counts.refused,
          })}
        </span>
      </div>
      {refused.length + sent.length > 0 && (
        <div class="row">
          {refused.length > 0 && (
            <button type="button" class="button" onClick={() => onResend(refused)}>
              <Icon name="retry" />
              {t('outbox.resend-all', { count: refused.length })}
            </button>
          )}
          {sent.length > 0 && (
            <button type="button" class="button" onClick={() => onRemove(sent)}>
              {t('outbox.remove-sent', { count: sent.length })}
            </button>
          )}
        </div>
      )}
      <ul class="outbox">
        {items.slice(0, most).map((item) => (
          <OutboxLine key={item.id} item={item} onResend={onResend} onRemove={onRemove} />
        ))}
      </ul>
      {items.length > most && (
        <div>
          <button type="button" class="button" onClick={() => setMost(most + STEP)}>
            {t('outbox.more', { count: Math.min(STEP, items.length - most) })}
          </button>
        </div>
      )}
    </section>
  );
}

const STATE_ICONS: Record<OutboxState, IconName> = {
  waiting: 'waiting',
  sending: 'reading',
  sent: 'met',
  refused: 'contradicted',
};

interface OutboxLineProps extends Pick<OutboxProps, 'onResend' | 'onRemove'> {
  item: OutboxItem;
}

function OutboxLine({ item, onResend, onRemove }: OutboxLineProps) {
  const { t } = useLocale();
  const name = item.name || item.id;
  return (
    <li class={`outbox__item outbox__item--${item.state}`}>
      <div class="outbox__what">
        <a class="outbox__name" href={hrefFor({ page: 'candidate', id: item.id })}>
          {name}
        </a>
        <span class="outbox__state">
          <Icon name={STATE_ICONS[item.state]} />
          {t(`outbox.state.${item.state}`)}
        </span>
        <When item={item} />
        <Trouble item={item} />
      </div>
      <div class="row outbox__actions">
        {item.state !== 'sending' && item.attempts > 0 && (
          <button
            type="button"
            class="button"
            aria-label={t('outbox.resend-of', { name })}
            onClick={() => onResend([item])}
          >
            <Icon name="retry" />
            {t('outbox.resend')}
          </button>
        )}
        <button
          type="button"
          class="button button--quiet"
          aria-label={t('outbox.remove-of', { name })}
          onClick={() => onRemove([item])}
        >
          {t('outbox.remove')}
        </button>
      </div>
    </li>
  );
}

function When({ item }: { item: OutboxItem }) {
  const { t, dateTime } = useLocale();
  const { state, attempts, notBefore, queuedAt, sentAt, sentTo } = item;
  if (state === 'sent') {
    return (
      <span class="soft small">{t('outbox.sent', { host: sentTo ?? '', date: dateTime(sentAt ?? queuedAt) })}</span>
    );
  }
  if (state === 'waiting' && attempts > 0) {
    return <span class="soft small">{t('outbox.next-try', { count: attempts, time: dateTime(notBefore) })}</span>;
  }
  if (state === 'refused' && attempts > 1) {
    return <span class="soft small">{t('outbox.given-up', { count: attempts })}</span>;
  }
  return <span class="soft small">{t('outbox.queued', { date: dateTime(queuedAt) })}</span>;
}

/** What is wrong in our words, then in the register's own: as text, whatever it is. */
function Trouble({ item: { problem, status, words } }: { item: OutboxItem }) {
  const { t } = useLocale();
  if (problem === null) return null;
  return (
    <div class="outbox__trouble">
      <p>
        {t(`outbox.problem.${problem}`)}{' '}
        {status !== null && <span class="soft">{t('outbox.status', { status: `${status}` })}</span>}
      </p>
      {words !== '' && (
        <p class="soft small">
          {t('outbox.words')} <q class="outbox__words">{words}</q>
        </p>
      )}
    </div>
  );
}

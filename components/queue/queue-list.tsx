import type { ComponentChildren } from 'preact';
import type { QueuedDomain } from '../../utils/model/queued-domain.ts';
import { Icon, type IconName } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import { hrefFor } from '../register/route.ts';

export interface QueueListActions {
  /** `anyway`: though it does not look like a vendor. */
  retry: (vendor: QueuedDomain, anyway: boolean) => void;
  /** Asks the browser once more for the sites of these, and lets them wait again. In the click. */
  askAgain: (vendors: readonly QueuedDomain[]) => void;
  remove: (vendor: QueuedDomain) => void;
}

interface QueueListProps {
  vendors: readonly QueuedDomain[];
  running: boolean;
  actions: QueueListActions;
}

/** Every vendor on the list, and what became of it. */
export function QueueList({ vendors, running, actions }: QueueListProps) {
  return (
    <ol class="queue-list">
      {vendors.map((vendor) => (
        <QueueItem key={vendor.domain} vendor={vendor} running={running} actions={actions} />
      ))}
    </ol>
  );
}

const ICONS: Record<NonNullable<QueuedDomain['outcome']> | 'waiting' | 'looking' | 'vetting', IconName> = {
  waiting: 'waiting',
  looking: 'reading',
  vetting: 'reading',
  saved: 'met',
  known: 'register',
  'not-vendor': 'not-found',
  unreadable: 'alert',
  'not-allowed': 'lock',
  stopped: 'minus',
};

interface QueueItemProps {
  vendor: QueuedDomain;
  running: boolean;
  actions: QueueListActions;
}

function QueueItem({ vendor, running, actions }: QueueItemProps) {
  const { t } = useLocale();
  const { domain, vendorName } = vendor;
  const mark = vendor.outcome ?? (vendor.state === 'done' ? 'stopped' : vendor.state);
  return (
    <li class={`queue-item queue-item--${mark}`}>
      <Icon name={ICONS[mark]} />
      <div class="queue-item__text">
        <strong class="queue-item__name">{vendorName ?? domain}</strong>
        {vendorName && <span class="soft small">{domain}</span>}
        <span class="small queue-item__state">
          {t(`queue.state.${mark}`)}
          {vendor.problem && ` ${t(`problem.${vendor.problem}`)}`}
        </span>
      </div>
      <div class="row queue-item__actions">
        <Actions vendor={vendor} actions={actions} />
        {(vendor.state === 'waiting' || vendor.state === 'done' || !running) && (
          <button
            type="button"
            class="button button--quiet button--icon"
            aria-label={t('queue.remove', { name: domain })}
            onClick={() => actions.remove(vendor)}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
    </li>
  );
}

function Actions({ vendor, actions }: Omit<QueueItemProps, 'running'>): ComponentChildren {
  const { t } = useLocale();
  const { domain, outcome, vendorId, state } = vendor;
  const id = vendorId ?? domain;
  const retry = (
    <button
      type="button"
      class="button"
      aria-label={t('queue.retry-this', { name: domain })}
      onClick={() => actions.retry(vendor, vendor.anyway)}
    >
      <Icon name="retry" />
      {t('action.try-again')}
    </button>
  );
  if (state === 'vetting') return <a href={hrefFor({ page: 'vetting', id })}>{t('queue.look', { name: domain })}</a>;
  if (outcome === 'saved' || outcome === 'known') {
    return (
      <a class="button" href={hrefFor({ page: 'candidate', id })} aria-label={t('queue.open-this', { name: domain })}>
        {t('queue.open-candidate')}
      </a>
    );
  }
  if (outcome === 'not-vendor') {
    return (
      <button
        type="button"
        class="button"
        aria-label={t('queue.anyway-this', { name: domain })}
        onClick={() => actions.retry(vendor, true)}
      >
        {t('action.vet-anyway')}
      </button>
    );
  }
  return outcome === 'unreadable' || outcome === 'stopped' ? retry : null;
}

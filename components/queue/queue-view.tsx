import type { QueuedDomain } from '../../utils/model/queued-domain.ts';
import { Icon } from '../design/icon.tsx';
import { Notice } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';
import { BackToAll } from '../page/back-link.tsx';
import { AddVendors, type AddVendorsProps } from './add-vendors.tsx';
import { QueueList, type QueueListActions } from './queue-list.tsx';
import './queue.css';

export interface QueueProps {
  vendors: readonly QueuedDomain[];
  running: boolean;
  adding: AddVendorsProps;
  actions: QueueListActions & {
    /** Must ask the browser for the sites of these first of all: it happens in a click. */
    start: (vendors: readonly QueuedDomain[]) => void;
    pause: () => void;
    clear: (vendors: readonly QueuedDomain[]) => void;
  };
}

/** A list of vendors that are vetted one after the other. */
export function QueueView({ vendors, running, adding, actions }: QueueProps) {
  const { t } = useLocale();
  return (
    <>
      <div class="page__head">
        <div class="stack stack--tight">
          <BackToAll />
          <h1 tabIndex={-1}>{t('queue.title')}</h1>
          <p class="soft">{t('queue.about')}</p>
        </div>
      </div>
      <div class="queue-page">
        <AddVendors {...adding} />
        <section class="card card__body stack" aria-labelledby="queue-heading">
          <h2 id="queue-heading">{t('queue.list')}</h2>
          {vendors.length === 0 ? (
            <p class="soft">{t('queue.empty')}</p>
          ) : (
            <>
              <Progress vendors={vendors} running={running} />
              <Controls vendors={vendors} running={running} actions={actions} />
              <Refused vendors={vendors} onAsk={actions.askAgain} />
              <QueueList vendors={vendors} running={running} actions={actions} />
            </>
          )}
        </section>
      </div>
    </>
  );
}

type PartProps = Pick<QueueProps, 'vendors' | 'running' | 'actions'>;

function Progress({ vendors, running }: Omit<PartProps, 'actions'>) {
  const { t } = useLocale();
  const done = vendors.filter(({ state }) => state === 'done').length;
  const current = vendors.find(({ state }) => state === 'looking' || state === 'vetting');
  const name = current && (current.vendorName ?? current.domain);
  return (
    <div class="stack stack--tight">
      <progress class="progress" value={done} max={vendors.length} aria-label={t('queue.list')} />
      <p class="soft figures" role="status">
        {t('queue.progress', { done, count: vendors.length })}
        {name && ` · ${t(running ? 'queue.now' : 'queue.pausing', { name })}`}
        {!name && !running && done < vendors.length && ` · ${t(done > 0 ? 'queue.paused' : 'queue.ready')}`}
      </p>
    </div>
  );
}

function Controls({ vendors, running, actions }: PartProps) {
  const { t } = useLocale();
  const open = vendors.filter(({ state }) => state !== 'done');
  const finished = vendors.filter(({ state }) => state === 'done');
  return (
    <div class="stack stack--tight">
      <div class="row">
        {running && (
          <button type="button" class="button" onClick={actions.pause}>
            {t('queue.pause')}
          </button>
        )}
        {!running && open.length > 0 && (
          <button type="button" class="button button--primary" onClick={() => actions.start(open)}>
            {finished.length > 0 ? t('queue.resume') : t('queue.start', { count: open.length })}
          </button>
        )}
        {finished.length > 0 && (
          <button type="button" class="button" onClick={() => actions.clear(finished)}>
            {t('queue.clear-done')}
          </button>
        )}
        <button type="button" class="button button--quiet" onClick={() => actions.clear(vendors)}>
          {t('queue.clear-all')}
        </button>
      </div>
      {!running && open.length > 0 && <p class="soft small">{t('queue.permission', { count: open.length })}</p>}
    </div>
  );
}

/** What the browser was not allowed to read, by name: nothing was asked there. */
function Refused({ vendors, onAsk }: { vendors: readonly QueuedDomain[]; onAsk: QueueListActions['askAgain'] }) {
  const { t, list } = useLocale();
  const refused = vendors.filter(({ outcome }) => outcome === 'not-allowed');
  if (refused.length === 0) return null;
  return (
    <Notice
      tone="warning"
      actions={
        <button type="button" class="button" onClick={() => onAsk(refused)}>
          <Icon name="lock" />
          {t('queue.ask-again')}
        </button>
      }
    >
      <p>{t('queue.refused', { count: refused.length, sites: list(refused.map(({ domain }) => domain)) })}</p>
    </Notice>
  );
}

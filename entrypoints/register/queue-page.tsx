import type { ToastMessage } from '../../components/design/toast.tsx';
import { useLocale } from '../../components/locale.tsx';
import { type QueueProps, QueueView } from '../../components/queue/queue-view.tsx';
import { send } from '../../utils/messaging/send.ts';
import type { QueuedDomain } from '../../utils/model/queued-domain.ts';
import { putBackInQueue, queueAgain, removeFromQueue, sitesOf } from '../../utils/use-cases/queue/queue.ts';
import { readQueue } from '../../utils/use-cases/queue/queue-state.ts';
import { usePageTitle } from '../shared/mount.tsx';
import { askForSites } from '../shared/site-permission.ts';
import { useAttempt } from '../shared/use-attempt.ts';
import { useStored } from '../shared/use-stored.ts';
import { StoredPage } from './stored-page.tsx';
import { useVendorList } from './use-vendor-list.ts';

type OnToast = (toast: ToastMessage | null) => void;

/** The list of vendors to vet. */
export function QueuePage({ onToast }: { onToast: OnToast }) {
  const { t } = useLocale();
  const stored = useStored('queue', readQueue);
  const adding = useVendorList();
  const actions = useQueueActions(onToast);
  usePageTitle(t('queue.title'));
  return (
    <StoredPage view="queue" stored={stored} gone={{ title: '', text: '' }}>
      {(queue) => <QueueView {...queue} adding={adding} actions={actions} />}
    </StoredPage>
  );
}

function useQueueActions(onToast: OnToast): QueueProps['actions'] {
  const { t } = useLocale();
  const attempt = useAttempt(onToast, 'queue.problem.failed');
  /** Whatever the answer: sites that were allowed before are read, and the others are listed as refused. */
  const run = async (asking: Promise<boolean>, before: () => Promise<unknown> = async () => null) => {
    await asking;
    await before();
    await send('run-queue', {});
  };
  const again = (vendors: readonly QueuedDomain[], anyway: boolean) => () =>
    Promise.all(vendors.map(({ domain }) => queueAgain(domain, anyway)));
  const take = async (vendors: readonly QueuedDomain[]) => {
    const taken = await removeFromQueue(vendors.map(({ domain }) => domain));
    const undo = async () => {
      await putBackInQueue(taken);
      onToast({ text: t('queue.back') });
    };
    const action = { label: t('action.undo'), run: () => attempt(undo) };
    onToast({ text: t('queue.cleared', { count: taken.length }), action });
  };
  // The browser's question must be the first thing that happens in the click.
  return {
    start: (vendors) => attempt(() => run(askForSites(sitesOf(vendors)))),
    pause: () => attempt(() => send('pause-queue', {})),
    askAgain: (vendors) => attempt(() => run(askForSites(sitesOf(vendors)), again(vendors, false))),
    retry: (vendor, anyway) => attempt(() => run(askForSites(sitesOf([vendor])), again([vendor], anyway))),
    remove: (vendor) => attempt(() => take([vendor])),
    clear: (vendors) => attempt(() => take(vendors)),
  };
}

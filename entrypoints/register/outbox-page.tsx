import { useEffect, useState } from 'preact/hooks';
import type { ToastMessage } from '../../components/design/toast.tsx';
import { useLocale } from '../../components/locale.tsx';
import { OutboxView } from '../../components/push/outbox-view.tsx';
import { SendCard } from '../../components/push/send-card.tsx';
import { hrefFor } from '../../components/register/route.ts';
import { send } from '../../utils/messaging/send.ts';
import type { OutboxItem } from '../../utils/model/outbox-item.ts';
import type { ConnectionView, DryRun } from '../../utils/model/register-connection.ts';
import { pushTargets } from '../../utils/use-cases/push/about.ts';
import { patternOf } from '../../utils/use-cases/push/connection.ts';
import {
  dryRun,
  outboxView,
  queueForRegister,
  removeFromOutbox,
  resend,
  sendable,
  undoRemoval,
} from '../../utils/use-cases/push/push.ts';
import { usePageTitle } from '../shared/mount.tsx';
import { askForSites } from '../shared/site-permission.ts';
import { useAttempt } from '../shared/use-attempt.ts';
import { useConnection } from '../shared/use-connection.ts';
import { useStored } from '../shared/use-stored.ts';
import { StoredPage } from './stored-page.tsx';

interface OutboxPageProps {
  /** Candidates that the user wants to send; empty: only a look at what is there. */
  ids: readonly string[];
  onToast: (toast: ToastMessage | null) => void;
}

/** What is sent to the register. */
export function OutboxPage({ ids, onToast }: OutboxPageProps) {
  const { t } = useLocale();
  const { connection, refresh } = useConnection();
  const stored = useStored('outbox', outboxView);
  const attempt = useAttempt(onToast, 'push.failed');
  usePageTitle(t('outbox.title'));
  const remove = async (items: readonly OutboxItem[]) => {
    const removed = await removeFromOutbox(items.map(({ id }) => id));
    const undo = { label: t('action.undo'), run: () => attempt(() => undoRemoval(removed).then(sendNow)) };
    onToast({ text: t('outbox.removed', { count: removed.length }), action: undo });
  };
  if (connection === undefined) return <p role="status">{t('outbox.loading')}</p>;
  return (
    <StoredPage view="outbox" stored={stored} gone={{ title: '', text: '' }}>
      {(outbox) => (
        <OutboxView
          {...outbox}
          connection={connection}
          onAllow={() => connection && attempt(() => askForSites([patternOf(connection.endpoint)]).then(refresh))}
          onResend={(items) => attempt(() => resend(items.map(({ id }) => id)).then(sendNow))}
          onRemove={(items) => attempt(() => remove(items))}
          sending={
            connection &&
            ids.length > 0 && <Sending key={ids.join()} ids={ids} connection={connection} attempt={attempt} />
          }
        />
      )}
    </StoredPage>
  );
}

const sendNow = (): Promise<null> => send('run-outbox', {});

interface SendingProps {
  ids: readonly string[];
  connection: ConnectionView;
  attempt: (doing: () => Promise<unknown>) => void;
}

/** The candidates that are about to be sent, and what would be. */
function Sending({ ids, connection, attempt }: SendingProps) {
  const locale = useLocale();
  const { t } = locale;
  const stored = useStored(`to send ${ids.join()}`, () => sendable(ids));
  const candidates = stored.kind === 'ready' ? stored.value : [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [shown, setShown] = useState<DryRun | null>(null);
  const id = chosen ?? candidates[0]?.id ?? '';
  useEffect(() => {
    setShown(null);
    if (id) dryRun(id, locale).then(setShown, console.error);
  }, [id, locale, connection.endpoint, connection.target]);
  if (stored.kind !== 'ready') return null;
  if (candidates.length === 0) return <p>{t('outbox.send.none')}</p>;
  const start = async () => {
    await queueForRegister(candidates);
    location.hash = hrefFor({ page: 'outbox', ids: [] });
    await sendNow();
  };
  return (
    <SendCard
      candidates={candidates}
      host={connection.host}
      target={pushTargets().find((target) => target.id === connection.target)!}
      shown={{ id, dryRun: shown }}
      onShow={setChosen}
      onSend={() => {
        // First of all in the click, for a browser that has not been asked yet, or was asked to forget.
        const asking = connection.isAllowed ? Promise.resolve(true) : askForSites([patternOf(connection.endpoint)]);
        attempt(() => asking.then(start));
      }}
      cancelHref={hrefFor({ page: 'outbox', ids: [] })}
    />
  );
}

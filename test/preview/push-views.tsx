import type { ComponentChildren } from 'preact';
import { PageShell } from '../../components/page/page-shell.tsx';
import { ConnectionSection } from '../../components/push/connection-section.tsx';
import { OutboxView } from '../../components/push/outbox-view.tsx';
import { SendCard } from '../../components/push/send-card.tsx';
import { type OutboxItem, outboxItemSchema } from '../../utils/model/outbox-item.ts';
import type { ConnectionView, DryRun } from '../../utils/model/register-connection.ts';
import { pushTargets } from '../../utils/use-cases/push/about.ts';

const nothing = () => {};
const TARGETS = pushTargets();
const NOW = Date.UTC(2026, 8, 1, 9, 30);

const CONNECTION: ConnectionView = {
  target: 'ciso-assistant',
  endpoint: 'https://grc.works-council.example/api',
  host: 'grc.works-council.example',
  maskedToken: '••••••••7f3c',
  answers: { folder: '7c9e6679-7425-40de-944b-e07fc1f90ae7' },
  isAllowed: true,
};

const item = (id: string, name: string, changes: Partial<OutboxItem>): OutboxItem => ({
  ...outboxItemSchema.parse({ id, name, queuedAt: NOW }),
  ...changes,
});

/** One in each state, and with each kind of words. */
const ITEMS: readonly OutboxItem[] = [
  item('quillbird.example', 'Quillbird', {}),
  item('tidydesk.example', 'Tidydesk', { state: 'sending', attempts: 1 }),
  item('brightledger.example', 'Brightledger', {
    attempts: 3,
    notBefore: NOW + 600_000,
    problem: 'busy',
    status: 429,
    words: 'Request was throttled. Expected available in 300 seconds.',
  }),
  item('hostwell.example', 'Hostwell', {
    state: 'sent',
    attempts: 1,
    sentAt: NOW,
    sentTo: CONNECTION.host,
    status: 200,
  }),
  item('long.example', 'Stichting Samenwerkende Verwerkersovereenkomstenregistratie Nederland', {
    state: 'refused',
    attempts: 1,
    problem: 'invalid',
    status: 422,
    words: 'country: “Nederland” is not a valid choice. <b>Not bold</b> · ref_id: This field may not be blank.',
  }),
  item('away.example', 'Away', { state: 'refused', attempts: 1, problem: 'redirected' }),
  item('down.example', 'Down', { state: 'refused', attempts: 8, problem: 'server-error', status: 503 }),
];
const COUNTS = { waiting: 2, sending: 1, sent: 1, refused: 3 };

const DRY_RUN: DryRun = {
  method: 'PUT',
  url: 'https://register.example/api/processors/quillbird.example',
  headers: [
    ['authorization', 'Bearer ••••••••'],
    ['content-type', 'application/json'],
    ['idempotency-key', `"${'0123456789abcdef'.repeat(4)}"`],
  ],
  size: 18_231,
  text: JSON.stringify({ id: 'quillbird.example', name: 'Quillbird', status: 'shortlisted' }, null, 2),
  fileName: null,
};

/** Sending to a register, in every state worth a look. */
export const PUSH_VIEWS: Readonly<Record<string, () => ComponentChildren>> = {
  'push-settings-new': () => settings(null),
  'push-settings': () => settings(CONNECTION),
  'push-settings-refused': () => settings({ ...CONNECTION, isAllowed: false }, 'insecure'),
  'outbox-states': () => outbox({ items: ITEMS, connection: CONNECTION }),
  'outbox-send': () => outbox({ items: [], connection: CONNECTION, isSending: true }),
  'outbox-empty': () => outbox({ items: [], connection: CONNECTION }),
  'outbox-unconnected': () => outbox({ items: ITEMS.slice(0, 1), connection: null }),
  'outbox-not-allowed': () => outbox({ items: ITEMS.slice(0, 1), connection: { ...CONNECTION, isAllowed: false } }),
};

function settings(connection: ConnectionView | null, problem: 'insecure' | null = null) {
  return (
    <PageShell current="options" width="narrow">
      <ConnectionSection
        targets={TARGETS}
        connection={connection}
        problem={problem}
        notice={null}
        outboxHref="#/outbox/"
        onConnect={nothing}
        onAllow={nothing}
        onDisconnect={nothing}
      />
    </PageShell>
  );
}

interface OutboxCase {
  items: readonly OutboxItem[];
  connection: ConnectionView | null;
  isSending?: boolean;
}

function outbox({ items, connection, isSending }: OutboxCase) {
  const sending = (
    <SendCard
      candidates={ITEMS.map(({ id, name }) => ({ id, name }))}
      host={CONNECTION.host}
      target={TARGETS[1]!}
      shown={{ id: 'quillbird.example', dryRun: DRY_RUN }}
      onShow={nothing}
      onSend={nothing}
      cancelHref="#/outbox/"
    />
  );
  return (
    <PageShell current="register">
      <OutboxView
        items={items}
        counts={COUNTS}
        connection={connection}
        onAllow={nothing}
        onResend={nothing}
        onRemove={nothing}
        sending={isSending && sending}
      />
    </PageShell>
  );
}

import { browser } from 'wxt/browser';
import { localeFor } from '../../utils/i18n/translate.ts';
import type { Handlers } from '../../utils/messaging/serve.ts';
import { onConnectionChange } from '../../utils/use-cases/push/connection.ts';
import { keepSending, OUTBOX_ALARM, realPorts, sendNow } from '../../utils/use-cases/push/push-runs.ts';
import { readSettings } from '../../utils/use-cases/settings.ts';

const PORTS = realPorts(async () => localeFor((await readSettings()).language));

/** When the background starts: goes on with what is in the outbox. */
export const goOnSending = (): Promise<void> => keepSending(PORTS);

/** To be called in the first turn of the background. */
export function listenForSending(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === OUTBOX_ALARM) void goOnSending();
  });
  // What waited for a register, or for the permission to reach it, goes on.
  browser.permissions.onAdded.addListener(() => void sendNow(PORTS));
  onConnectionChange(() => void sendNow(PORTS));
}

/** What our pages ask of the background. */
export const PUSH_HANDLERS: Pick<Handlers, 'run-outbox'> = {
  'run-outbox': () => sendNow(PORTS),
};

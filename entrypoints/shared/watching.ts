import { browser } from 'wxt/browser';
import { changeTitle } from '../../components/changes/change-title.ts';
import { CATALOGUE } from '../../utils/engine/criteria/catalogue.ts';
import { localeFor } from '../../utils/i18n/translate.ts';
import type { Handlers } from '../../utils/messaging/serve.ts';
import type { VendorChange } from '../../utils/model/vendor-change.ts';
import { notify, onNotificationClick } from '../../utils/platform/notifications.ts';
import { onStoreChange } from '../../utils/storage/store-change.ts';
import { getCandidate } from '../../utils/use-cases/candidates.ts';
import { readSettings } from '../../utils/use-cases/settings.ts';
import { showCount } from '../../utils/use-cases/watching/inbox.ts';
import { judgeOutdated, reassess } from '../../utils/use-cases/watching/reassess.ts';
import { checkDue, WATCH_ALARM } from '../../utils/use-cases/watching/watch-runs.ts';
import { checkNow, stopWatching } from '../../utils/use-cases/watching/watching.ts';

const INBOX = 'register.html#/changes';
const MOST_LINES = 4;

/** Tells of what bears on the vetting: by the number on the button, and by a notification where the user wants them. */
async function alertOf(vendorId: string, changes: VendorChange[]): Promise<void> {
  await showCount();
  const material = changes.filter((change) => change.material);
  if (material.length === 0) return;
  const [candidate, { language }] = await Promise.all([getCandidate(vendorId), readSettings()]);
  const locale = localeFor(language);
  const titleOf = (id: string) => CATALOGUE.find((criterion) => criterion.id === id)?.title ?? null;
  const title = locale.t('notify.message-title', { name: candidate?.name ?? vendorId, count: material.length });
  const lines = material.slice(0, MOST_LINES).map((change) => changeTitle(change, locale, titleOf));
  await notify(vendorId, title, lines.join('\n')).catch((error: unknown) => console.error('no notification', error));
}

/** When the background starts: goes on with what is due, then judges anew what older rules of ours judged. */
export async function goOnWatching(): Promise<void> {
  await showCount();
  await checkDue(alertOf);
  await judgeOutdated(() => crypto.randomUUID());
}

/** To be called in the first turn of the background. */
export function listenForWatching(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === WATCH_ALARM) void checkDue(alertOf);
  });
  // Nobody else starts us with the browser, and what fell due meanwhile is to be looked for.
  browser.runtime.onStartup.addListener(() => {});
  // Also what is deleted, imported or acknowledged elsewhere changes the number.
  onStoreChange(({ stores }) => {
    if (stores.includes('changes')) void showCount();
  });
  onNotificationClick(() => void browser.tabs.create({ url: INBOX }));
}

/** What our pages ask of the background. */
export const WATCH_HANDLERS: Pick<Handlers, 'watch-vendor' | 'stop-watching' | 'assess-again'> = {
  'watch-vendor': ({ vendorId }) => checkNow(vendorId, alertOf),
  'stop-watching': ({ vendorId }) => stopWatching(vendorId),
  'assess-again': ({ vendorId }) => reassess(vendorId).then(() => null),
};

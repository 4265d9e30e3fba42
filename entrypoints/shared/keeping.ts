import { browser } from 'wxt/browser';
import { keepWaking, stopWaking } from '../../utils/platform/alarms.ts';
import { showTrouble } from '../../utils/platform/badge.ts';
import { goOnRestoring, RESTORE_ALARM } from '../../utils/use-cases/backup/restore.ts';
import { keepRetention, RETENTION_ALARM, RETENTION_MINUTES } from '../../utils/use-cases/retention.ts';
import {
  lookForSpace,
  onStorageTrouble,
  SPACE_ALARM,
  SPACE_MINUTES,
  type StorageTrouble,
  storageTrouble,
} from '../../utils/use-cases/storage-space.ts';
import { showCount } from '../../utils/use-cases/watching/inbox.ts';

const tellError = (error: unknown) => console.error('keeping the store in order failed', error);

/** To be called in the first turn of the background. */
export function listenForKeeping(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === RESTORE_ALARM) goOnRestoring().catch(tellError);
    if (name === RETENTION_ALARM) keepRetention().catch(tellError);
    if (name === SPACE_ALARM) lookForSpace().catch(tellError);
  });
  onStorageTrouble((trouble) => void onTrouble(trouble).catch(tellError));
}

/** When the background starts: a restore that was interrupted goes on. */
export async function goOnKeeping(): Promise<void> {
  try {
    await goOnRestoring();
    await keepWaking(RETENTION_ALARM, RETENTION_MINUTES);
    const trouble = await storageTrouble();
    if (trouble !== null) await onTrouble(trouble);
  } catch (error) {
    tellError(error);
  }
}

async function onTrouble(trouble: StorageTrouble | null): Promise<void> {
  if (trouble === 'full') await keepWaking(SPACE_ALARM, SPACE_MINUTES);
  else await stopWaking(SPACE_ALARM);
  if (trouble === null) await showCount();
  else await showTrouble();
}

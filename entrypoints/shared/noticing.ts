import { send } from '../../utils/messaging/send.ts';
import { noticeableSites } from '../../utils/platform/site-access.ts';
import { askForSites, giveBackSites } from './site-permission.ts';

/** Looks at pages unasked from now on, if the browser's question is answered with yes. To be called in the click. */
export async function startNoticing(): Promise<boolean> {
  const allowed = await askForSites(noticeableSites());
  if (allowed) await send('notice-while-browsing', { enabled: true });
  return allowed;
}

/** Stops looking, and gives the permission back. */
export async function stopNoticing(): Promise<void> {
  await send('notice-while-browsing', { enabled: false });
  await giveBackSites(noticeableSites());
}

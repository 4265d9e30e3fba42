import { browser } from 'wxt/browser';

const PREFIX = 'vetwell-changes.';
const ICON = '/icon/128.png';

/** Optional permission: nothing is shown, and nothing else suffers, without it. */
export async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Shows a notification; a later one with the same `subject` takes its place. */
export async function notify(subject: string, title: string, message: string): Promise<void> {
  if (!(await mayNotify())) return;
  const options = { type: 'basic' as const, iconUrl: ICON, title, message };
  await browser.notifications.create(PREFIX + subject, options);
}

/** Calls the listener when one of ours is clicked. To be called synchronously at start; without the permission it is nothing. */
export function onNotificationClick(listener: () => void): void {
  browser.notifications?.onClicked.addListener((id) => {
    if (id.startsWith(PREFIX)) listener();
  });
}

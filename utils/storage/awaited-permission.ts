import { browser } from 'wxt/browser';

/** A vetting that begins as soon as the user has allowed these sites. */
export interface AwaitedPermission {
  tabId: number;
  /** Match patterns, all of them. */
  origins: string[];
}

const KEY = 'awaited-permission';

/** Remembers it for the session; null forgets. Only the last one asked for counts. */
export async function rememberAwaited(awaited: AwaitedPermission | null): Promise<void> {
  if (awaited === null) await browser.storage.session.remove(KEY);
  else await browser.storage.session.set({ [KEY]: awaited });
}

export async function awaitedPermission(): Promise<AwaitedPermission | null> {
  return ((await browser.storage.session.get(KEY))[KEY] as AwaitedPermission | undefined) ?? null;
}

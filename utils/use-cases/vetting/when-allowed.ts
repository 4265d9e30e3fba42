import { awaitedPermission, rememberAwaited } from '../../storage/awaited-permission.ts';
import { vetTab } from '../tab-view.ts';

/**
 * The user asked for a vetting, and the browser is asking for permission. Some browsers close the popup when that
 * question is answered, so the background begins as soon as the sites are allowed.
 */
export async function vetWhenAllowed(tabId: number, origins: readonly string[]): Promise<void> {
  await rememberAwaited({ tabId, origins: [...origins] });
}

/** The answer was no. */
export async function vetNot(): Promise<void> {
  await rememberAwaited(null);
}

/** Sites were allowed: begins the vetting that waited for just these. In the background only. */
export async function onSitesAllowed(origins: readonly string[]): Promise<void> {
  const awaited = await awaitedPermission();
  // Any other permission, given later and for another reason, must not start what the user has long forgotten.
  if (awaited === null || !awaited.origins.every((origin) => origins.includes(origin))) return;
  await rememberAwaited(null);
  await vetTab(awaited.tabId);
}

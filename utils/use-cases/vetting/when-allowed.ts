import { awaitedPermission, rememberAwaited } from '../../storage/awaited-permission.ts';
import { vetTab } from '../vet-tab.ts';

/**
 * Sites were allowed: begins the vetting that waited for just these. Some browsers close the popup when their question is
 * answered, so it cannot begin there. In the background only.
 */
export async function onSitesAllowed(origins: readonly string[]): Promise<void> {
  const awaited = await awaitedPermission();
  // Any other permission, given later and for another reason, must not start what the user has long forgotten.
  if (awaited === null || !awaited.origins.every((origin) => origins.includes(origin))) return;
  await rememberAwaited(null);
  await vetTab(awaited.tabId);
}

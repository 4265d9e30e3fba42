import { browser } from 'wxt/browser';

/** Asks the browser for these sites. Must be the first thing that happens in a click: later it is refused. */
export async function askForSites(origins: readonly string[]): Promise<boolean> {
  if (origins.length === 0) return true;
  return browser.permissions.request({ origins: [...origins] });
}

/** Gives the permission for these sites back to the browser; what it will not take (nothing was given) stays. */
export async function giveBackSites(origins: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...origins] }).catch(() => false);
}

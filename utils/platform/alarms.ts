import { browser } from 'wxt/browser';

/** Wakes the background, even one that was ended, again and again until `stopWaking`. Browsers take half a minute at least. */
export async function wakeEvery(name: string, minutes: number): Promise<void> {
  await browser.alarms.create(name, { periodInMinutes: minutes });
}

export async function stopWaking(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

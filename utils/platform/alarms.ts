import { browser } from 'wxt/browser';

/** Wakes the background, even one that was ended, again and again until `stopWaking`. Browsers take half a minute at least. */
export async function wakeEvery(name: string, minutes: number): Promise<void> {
  await browser.alarms.create(name, { periodInMinutes: minutes });
}

export async function stopWaking(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** The same, but leaves an alarm of that name that rings as often alone: set anew at each start, it would never ring. */
export async function keepWaking(name: string, minutes: number): Promise<void> {
  const alarm = await browser.alarms.get(name);
  if (alarm?.periodInMinutes !== minutes) await wakeEvery(name, minutes);
}

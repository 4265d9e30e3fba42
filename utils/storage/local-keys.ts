import { browser } from 'wxt/browser';

// What is kept in `storage.local`, by the beginning of its keys.

/** Removes every key that begins so. */
export async function clearKeys(prefix: string): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(keys.filter((key) => key.startsWith(prefix)));
}

/** Calls the listener after a key that begins so changed, in any context; returns how to stop. */
export function onKeysChange(prefix: string, listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(prefix))) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

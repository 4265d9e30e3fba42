import { browser } from 'wxt/browser';
import { DEFAULT_RETENTION, type Retention, retentionSchema } from '../model/retention.ts';

// Beside the other settings, so that it goes into a backup and goes when everything is deleted.
const KEY = 'settings.retention';

/** Everything is kept where nothing, or nothing sound, was set. */
export async function readRetention(): Promise<Retention> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return retentionSchema.safeParse(stored[KEY]).data ?? DEFAULT_RETENTION;
}

export async function writeRetention(retention: Retention): Promise<void> {
  await browser.storage.local.set({ [KEY]: retentionSchema.parse(retention) });
}

import { browser } from 'wxt/browser';
import type { KeptValue } from '../model/backup.ts';

/** What of `storage.local` is the user's and goes into a backup: settings, column mappings, kept filters, what was said of sites. Never a token. */
const PREFIXES = ['settings.', 'mapping.', 'filter.', 'said.'];

export const isKeptKey = (key: string): boolean => PREFIXES.some((prefix) => key.startsWith(prefix));

/** By key. */
export async function readKeptValues(): Promise<KeptValue[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.entries(stored)
    .filter(([key]) => isKeptKey(key))
    .map(([key, value]) => ({ key, value }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

export async function writeKeptValues(values: readonly KeptValue[]): Promise<void> {
  const own = values.filter(({ key }) => isKeptKey(key));
  if (own.length > 0) await browser.storage.local.set(Object.fromEntries(own.map(({ key, value }) => [key, value])));
}

export async function removeKeptValues(keys: readonly string[]): Promise<void> {
  await browser.storage.local.remove(keys.filter(isKeptKey));
}

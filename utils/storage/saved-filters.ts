import { browser } from 'wxt/browser';
import { type SavedFilter, savedFilterSchema } from '../model/register-filter.ts';

// One key for each filter: two pages that keep different filters at once never overwrite each other.
const PREFIX = 'filter.';

/** All kept filters, by name; what is damaged is left out. */
export async function readFilters(): Promise<SavedFilter[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(PREFIX))
    .flatMap(([, value]) => savedFilterSchema.safeParse(value).data ?? [])
    .toSorted((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

export async function writeFilter(filter: SavedFilter): Promise<void> {
  await browser.storage.local.set({ [PREFIX + filter.id]: savedFilterSchema.parse(filter) });
}

export async function removeFilter(id: string): Promise<void> {
  await browser.storage.local.remove(PREFIX + id);
}

export async function clearFilters(): Promise<void> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  await browser.storage.local.remove(Object.keys(stored).filter((key) => key.startsWith(PREFIX)));
}

/** Calls the listener after any kept filter changed, in any context; returns how to stop. */
export function onFiltersChange(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

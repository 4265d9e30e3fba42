import { browser } from 'wxt/browser';
import { type ColumnMapping, columnMappingSchema } from '../model/column-mapping.ts';

// One key for each mapping: two pages that write different mappings at once never overwrite each other.
const PREFIX = 'mapping.';

/** All mappings, by name; what is damaged is left out. */
export async function readMappings(): Promise<ColumnMapping[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(PREFIX))
    .flatMap(([, value]) => columnMappingSchema.safeParse(value).data ?? [])
    .toSorted((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

export async function writeMapping(mapping: ColumnMapping): Promise<void> {
  await browser.storage.local.set({ [PREFIX + mapping.id]: columnMappingSchema.parse(mapping) });
}

export async function removeMapping(id: string): Promise<void> {
  await browser.storage.local.remove(PREFIX + id);
}

export async function clearMappings(): Promise<void> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  await browser.storage.local.remove(Object.keys(stored).filter((key) => key.startsWith(PREFIX)));
}

/** Calls the listener after any mapping changed, in any context; returns how to stop. */
export function onMappingsChange(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

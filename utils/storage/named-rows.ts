import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { clearKeys, onKeysChange } from './local-keys.ts';

/** What a user made, gave a name and kept. */
export interface NamedRows<Row> {
  /** All of them, by name; what is damaged is left out. */
  read: () => Promise<Row[]>;
  write: (row: Row) => Promise<void>;
  remove: (id: string) => Promise<void>;
  clear: () => Promise<void>;
  /** Calls the listener after any of them changed, in any context; returns how to stop. */
  onChange: (listener: () => void) => () => void;
}

/** Rows in `storage.local`, each under a key of its own: two pages that write different ones at once never overwrite each other. */
export function namedRows<Row extends { id: string; name: string }>(
  prefix: string,
  schema: z.ZodMiniType<Row>,
): NamedRows<Row> {
  return {
    async read() {
      const stored: Record<string, unknown> = await browser.storage.local.get(null);
      return Object.entries(stored)
        .filter(([key]) => key.startsWith(prefix))
        .flatMap(([, value]) => schema.safeParse(value).data ?? [])
        .toSorted((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
    },
    write: (row) => browser.storage.local.set({ [prefix + row.id]: schema.parse(row) }),
    remove: (id) => browser.storage.local.remove(prefix + id),
    clear: () => clearKeys(prefix),
    onChange: (listener) => onKeysChange(prefix, listener),
  };
}

import { browser } from 'wxt/browser';
import { type RegisterConnection, registerConnectionSchema } from '../model/register-connection.ts';
import { onKeysChange } from './local-keys.ts';

// Apart from the settings and the database, so that no export and no backup of either can take the token along.
const KEY = 'register-connection';

/** Null when none was made, or it is damaged. */
export async function readConnection(): Promise<RegisterConnection | null> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  return registerConnectionSchema.safeParse(stored[KEY]).data ?? null;
}

export async function writeConnection(connection: RegisterConnection): Promise<void> {
  await browser.storage.local.set({ [KEY]: registerConnectionSchema.parse(connection) });
}

export async function clearConnection(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Calls the listener after the connection changed, in any context; returns how to stop. */
export const onConnectionChange = (listener: () => void): (() => void) => onKeysChange(KEY, listener);

import { browser } from 'wxt/browser';

/** Why nothing, or nothing more, can be stored. `newer`: a later version of ours made the database. `full`: no room. */
export type StorageTrouble = 'newer' | 'full';

const KEY = 'storage-trouble';

/** Somebody tried to write into the database of a newer version. */
export class NewerDatabaseError extends Error {
  constructor() {
    super('the database is of a newer version: it can be read only');
  }
}

export const isStorageFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** What was met last, by any context. Kept in memory by the browser: a full disk has no room for it. */
export async function storageTrouble(): Promise<StorageTrouble | null> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  const trouble = stored[KEY];
  return trouble === 'newer' || trouble === 'full' ? trouble : null;
}

/** Calls the listener after it changed, in any context; returns how to stop. */
export function onStorageTrouble(listener: (trouble: StorageTrouble | null) => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && KEY in changes) void storageTrouble().then(listener);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** To be called by whoever wrote, or could not. */
export async function noteTrouble(trouble: StorageTrouble | null): Promise<void> {
  if ((await storageTrouble()) === trouble) return;
  if (trouble === null) await browser.storage.session.remove(KEY);
  else await browser.storage.session.set({ [KEY]: trouble });
}

type OpenTransaction = (
  stores: string | string[],
  mode?: IDBTransactionMode,
  options?: IDBTransactionOptions,
) => Pick<IDBTransaction, 'addEventListener'> & { done: Promise<void> };

/**
 * The same connection; it notes when a write finds no room, and when one finds it again. When the database is of a newer
 * version, nothing is written.
 */
export function guarded<Connection extends object>(connection: Connection, isNewer: boolean): Connection {
  if (isNewer) note('newer');
  return new Proxy(connection, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      // The shortcuts of idb open their transactions by way of this proxy; the browser's own methods must not see it.
      if (!(name in IDBDatabase.prototype)) return value;
      return name === 'transaction' ? opening(value.bind(target) as OpenTransaction, isNewer) : value.bind(target);
    },
  });
}

function opening(open: OpenTransaction, isNewer: boolean): OpenTransaction {
  return (stores, mode = 'readonly', options) => {
    if (mode === 'readonly') return open(stores, mode, options);
    if (isNewer) throw new NewerDatabaseError();
    const transaction = open(stores, mode, options);
    const onFailure = ({ target }: Event) => {
      if (isStorageFull((target as IDBRequest | IDBTransaction).error)) note('full');
    };
    transaction.addEventListener('complete', () => note('written'));
    // Some browsers tell it by the request, others by the end of the transaction.
    transaction.addEventListener('error', onFailure);
    transaction.addEventListener('abort', onFailure);
    // Whoever wrote waits for its end, or fails with the write before: then this is no news.
    transaction.done.catch(() => undefined);
    return transaction;
  };
}

/** Whether this context met a full disk, and has not written since. */
let metFull = false;

function note(what: 'newer' | 'written' | 'full'): void {
  if (what === 'written' && !metFull) return;
  metFull = what === 'full';
  noteTrouble(what === 'written' ? null : what).catch((error: unknown) =>
    console.error('the state of the storage could not be noted', error),
  );
}

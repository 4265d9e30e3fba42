import 'fake-indexeddb/auto';
import { fakeBrowser } from './fake-browser.ts';

/**
 * Every write to IndexedDB and to `storage.local`, counted, and made to fail from the n-th on. `killed`: nothing is
 * written any more, as when the background, the browser or the machine ends. `full`: nothing is added any more; deleting
 * works. A transaction in which a write fails is undone as a whole, as browsers do.
 */
interface Faults {
  writes: number;
  kind: 'killed' | 'full';
  /** Null: all goes well. */
  fromWrite: number | null;
}
export const faults: Faults = { writes: 0, kind: 'killed', fromWrite: null };

/** From now on every write goes well; the count begins anew. */
export function mendWrites(): void {
  Object.assign(faults, { writes: 0, fromWrite: null });
}

export function failWrites(kind: Faults['kind'], fromWrite: number): void {
  Object.assign(faults, { writes: 0, kind, fromWrite });
}

/** Whether this write fails. */
function fails(isAdding: boolean): boolean {
  faults.writes += 1;
  if (faults.fromWrite === null || faults.writes < faults.fromWrite) return false;
  return isAdding || faults.kind === 'killed';
}

type AbortableTransaction = IDBTransaction & { _abort: (errorName: string | null) => void };
type Method = (this: object, ...parameters: unknown[]) => unknown;

function abort(transaction: AbortableTransaction & { _state?: string }): void {
  if (transaction._state !== 'finished') transaction._abort(faults.kind === 'full' ? 'QuotaExceededError' : null);
}

function patch(prototype: object, name: string, transactionOf: (self: never) => IDBTransaction): void {
  const methods = prototype as Record<string, Method>;
  const original = methods[name]!;
  methods[name] = function (...parameters) {
    const transaction = transactionOf(this as never) as AbortableTransaction;
    const result = original.apply(this, parameters);
    const isAdding = name === 'put' || name === 'add' || name === 'update';
    // A browser tells it later, too: what is asked for in the same turn is still taken in.
    if (fails(isAdding)) queueMicrotask(() => abort(transaction));
    return result;
  };
}

for (const name of ['put', 'add', 'delete', 'clear']) {
  patch(IDBObjectStore.prototype, name, (store: IDBObjectStore) => store.transaction);
}
for (const name of ['update', 'delete']) {
  patch(
    IDBCursor.prototype,
    name,
    ({ source }: IDBCursor) => ('transaction' in source ? source : source.objectStore).transaction,
  );
}

const { local } = fakeBrowser.storage;
const [set, remove] = [local.set, local.remove];
const failure = () =>
  faults.kind === 'full' ? new DOMException('no room', 'QuotaExceededError') : new Error('killed');
local.set = async (values) => {
  if (fails(true)) throw failure();
  return set(values);
};
local.remove = async (keys) => {
  if (fails(false)) throw failure();
  return remove(keys);
};

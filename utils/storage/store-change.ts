import type { StoreName } from './database.ts';

/** Told to every context of the extension, the one that wrote included, after the transaction has been committed. */
export interface StoreChange {
  stores: StoreName[];
  /** Candidate and vetting ids (a vendor's registrable domain); empty when everything may have changed. */
  vendorIds: string[];
}

const CHANNEL_NAME = 'vetwell-store';

/** Calls the listener after each committed change, in this context or another; returns how to stop. */
export function onStoreChange(listener: (change: StoreChange) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL_NAME);
  channel.onmessage = (event: MessageEvent<StoreChange>) => listener(event.data);
  return () => channel.close();
}

/** Call only after the transaction has been committed. */
export function announce(stores: StoreName[], vendorIds: string[]): void {
  // A channel never hears itself: one of its own for every post reaches the listeners of this context as well.
  const channel = new BroadcastChannel(CHANNEL_NAME);
  channel.postMessage({ stores, vendorIds } satisfies StoreChange);
  channel.close();
}

import { noteTrouble, storageTrouble } from '../storage/storage-state.ts';

export { onStorageTrouble, type StorageTrouble, storageTrouble } from '../storage/storage-state.ts';

/** What the browser says of the room we have; null where it does not say. In bytes. */
export interface StorageSpace {
  used: number | null;
  /** That may still be added. */
  free: number | null;
  /** Whether the browser promises not to clear our data when it runs out of room. */
  isKept: boolean;
}

export async function storageSpace(): Promise<StorageSpace> {
  const [{ usage, quota }, isKept] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
  const free = usage === undefined || quota === undefined ? null : Math.max(0, quota - usage);
  return { used: usage ?? null, free, isKept };
}

/** Asks the browser for that promise; in a click, because some browsers ask the user. */
export const askToKeep = (): Promise<boolean> => navigator.storage.persist();

/** Wakes the background while there is no room. */
export const SPACE_ALARM = 'storage-space';
export const SPACE_MINUTES = 1;

/** So much must be free before it is said that there is room again. In bytes. */
const ENOUGH = 10 * 1024 * 1024;

/** Takes the message back as soon as there is room: whoever met the full disk may be gone. True when there is. */
export async function lookForSpace(): Promise<boolean> {
  if ((await storageTrouble()) !== 'full') return true;
  const { free } = await storageSpace();
  if (free === null || free < ENOUGH) return false;
  await noteTrouble(null);
  return true;
}

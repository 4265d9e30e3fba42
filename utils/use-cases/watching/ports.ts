import { type RefetchResult, refetchDocument, type Validators } from '../../platform/fetch-document.ts';
import { hasAccessToUrl } from '../../platform/site-access.ts';

/** What watching needs of the world outside, and tests put in its place. */
export interface WatchPorts {
  /** Milliseconds since the epoch. */
  now: () => number;
  newId: () => string;
  /** From 0 up to 1. */
  random: () => number;
  /** Waits so many milliseconds. */
  pause: (milliseconds: number) => Promise<void>;
  hasAccess: (url: string) => Promise<boolean>;
  /** `fromUrl`: the vendor's page that the document belongs to. */
  refetch: (url: string, fromUrl: string, validators: Validators, signal: AbortSignal) => Promise<RefetchResult>;
}

export const REAL_WATCH_PORTS: WatchPorts = {
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  random: () => Math.random(),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  hasAccess: hasAccessToUrl,
  refetch: (url, fromUrl, validators, signal) => refetchDocument(url, fromUrl, signal, validators),
};

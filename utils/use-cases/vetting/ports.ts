import { isPracticeUrl } from '../../model/practice.ts';
import type { FetchResult } from '../../platform/fetch-document.ts';
import { FETCH_LIMITS, type FetchLimits, fetchDocument, WELL_KNOWN_LIMITS } from '../../platform/fetch-document.ts';
import { fetchPracticePage } from '../../platform/practice-pages.ts';
import { hasAccessToUrl } from '../../platform/site-access.ts';

/** What a vetting needs of the world outside, and tests put in its place. */
export interface VettingPorts extends ReadingPorts {
  /** A small file at an address that nobody linked to: no redirect is followed. */
  fetchWellKnown: (url: string, fromUrl: string, signal: AbortSignal) => Promise<FetchResult>;
}

/** What reading one document needs. */
export interface ReadingPorts {
  /** Milliseconds since the epoch. */
  now: () => number;
  newId: () => string;
  hasAccess: (url: string) => Promise<boolean>;
  /** `fromUrl`: the vendor's page that the document belongs to. */
  fetchDocument: (url: string, fromUrl: string, signal: AbortSignal) => Promise<FetchResult>;
}

export const REAL_PORTS: VettingPorts = {
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  hasAccess: async (url) => isPracticeUrl(url) || hasAccessToUrl(url),
  fetchDocument: (url, fromUrl, signal) => fetchFrom(url, fromUrl, signal, FETCH_LIMITS),
  fetchWellKnown: (url, fromUrl, signal) => fetchFrom(url, fromUrl, signal, WELL_KNOWN_LIMITS),
};

/** The practice vendor is read out of the extension itself, every other from the web. */
function fetchFrom(url: string, fromUrl: string, signal: AbortSignal, limits: FetchLimits): Promise<FetchResult> {
  return isPracticeUrl(url) ? fetchPracticePage(url) : fetchDocument(url, fromUrl, signal, limits);
}

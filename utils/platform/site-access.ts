import { browser } from 'wxt/browser';
import { hostSpace } from '../model/address-space.ts';

/**
 * The sites for which "notice vendors while I browse" asks: all that this build may ever see. (The end-to-end build has
 * loopback granted and nothing else.)
 */
export function noticeableSites(): string[] {
  const manifest = browser.runtime.getManifest() as {
    host_permissions?: string[];
    optional_host_permissions?: string[];
  };
  return manifest.host_permissions?.length ? manifest.host_permissions : (manifest.optional_host_permissions ?? []);
}

/**
 * Whether a site that the user only names may be asked at all: a public one, else one that this very build was made for
 * (loopback, for the end-to-end tests); nothing in the user's own network.
 */
export function isPublicHost(hostname: string): boolean {
  const space = hostSpace(hostname);
  if (space === 0) return true;
  const { host_permissions } = browser.runtime.getManifest() as { host_permissions?: string[] };
  return space === 2 && (host_permissions?.length ?? 0) > 0;
}

export async function hasAccessTo(patterns: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: patterns });
}

/** Whether we may fetch this address. */
export async function hasAccessToUrl(url: string): Promise<boolean> {
  const parsed = URL.parse(url);
  return parsed !== null && hasAccessTo([hostPattern(parsed)]);
}

export async function withoutAccess(patterns: string[]): Promise<string[]> {
  const granted = await Promise.all(patterns.map((pattern) => hasAccessTo([pattern])));
  return patterns.filter((_, index) => !granted[index]);
}

/**
 * Match patterns for reading these addresses: the whole domain where it is the vendor's own, else the one host. Match
 * patterns have no ports.
 */
export function patternsFor(vendorId: string, urls: readonly string[], domainOf: (url: string) => string): string[] {
  const patterns = urls.flatMap((url) => {
    const parsed = URL.parse(url);
    if (parsed === null) return [];
    const isDomain = vendorId.includes('.') && /[^\d.]/.test(vendorId) && !vendorId.startsWith('[');
    return isDomain && domainOf(url) === vendorId ? [`${parsed.protocol}//*.${vendorId}/*`] : [hostPattern(parsed)];
  });
  return [...new Set(patterns)];
}

/** The match pattern of one host; match patterns have no ports. */
export function hostPattern(url: URL): string {
  return `${url.protocol}//${url.hostname}/*`;
}

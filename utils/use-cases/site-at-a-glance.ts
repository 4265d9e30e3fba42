import type { Candidate } from '../model/candidate.ts';
import type { Detection, SiteVerdict } from '../model/detection.ts';
import { isPracticeUrl } from '../model/practice.ts';
import type { Vendor } from '../model/vendor.ts';
import type { VendorChange } from '../model/vendor-change.ts';
import type { VettingJob } from '../model/vetting-job.ts';
import { showBadge } from '../platform/badge.ts';
import { patternsFor, withoutAccess } from '../platform/site-access.ts';
import { findCandidate } from '../storage/candidates.ts';
import { changesOf } from '../storage/changes.ts';
import { saidOf, saySite } from '../storage/site-words.ts';
import { tabState } from '../storage/tab-state.ts';
import { findVetting } from '../storage/vettings.ts';
import { isOpen } from './watching/inbox.ts';

/** What is known of the vendor, from the store alone. */
export interface VendorAtAGlance {
  job: VettingJob | null;
  candidate: Candidate | null;
  /** Changes of the vendor's documents that nobody has looked at, newest first. */
  openChanges: VendorChange[];
}

export interface SiteAtAGlance extends VendorAtAGlance {
  vendor: Vendor;
  detection: Detection;
  /** What the user says this site is; null when nothing. */
  said: SiteVerdict['kind'] | null;
  /** Match patterns that reading this vendor's documents needs and that are not granted yet. */
  missingOrigins: string[];
}

/**
 * What is known of the site in a tab, from what was seen and stored; null when nothing was seen there. Asks neither the
 * background nor the network, and needs no list of domains: it is there at once.
 */
export async function siteAtAGlance(tabId: number): Promise<SiteAtAGlance | null> {
  const seen = await tabState(tabId);
  if (seen === null) return null;
  const { vendor, detection } = seen;
  const [known, said] = await Promise.all([vendorAtAGlance(vendor.id), saidOf(vendor.id)]);
  const documents = [...detection.links, ...(known.job?.documents ?? [])].map(({ url }) => url);
  const urls = [vendor.homepage, ...documents].filter((url) => !isPracticeUrl(url));
  const missingOrigins = await withoutAccess(patternsFor(vendor.id, urls, domainWithin(vendor.id)));
  return { vendor, detection, said, ...known, missingOrigins };
}

export async function vendorAtAGlance(vendorId: string): Promise<VendorAtAGlance> {
  const [job, candidate, changes] = await Promise.all([
    findVetting(vendorId),
    findCandidate(vendorId),
    changesOf(vendorId),
  ]);
  return { job, candidate, openChanges: changes.filter((record) => record.origin === 'vendor').filter(isOpen) };
}

/** The user says what a site is, or (null) takes it back; the badge of the tab follows. */
export async function say(tabId: number, kind: SiteVerdict['kind'] | null): Promise<void> {
  const seen = await tabState(tabId);
  if (seen === null) return;
  await saySite(seen.vendor.id, kind);
  const isVendor = (kind ?? seen.detection.site.kind) === 'vendor';
  await showBadge(tabId, isVendor ? seen.detection.links.length : 0);
}

/** The vendor's id is a registrable domain: an address is in that domain when its host ends with it. */
const domainWithin = (vendorId: string) => (url: string) => {
  const host = URL.parse(url)?.hostname ?? '';
  return host === vendorId || host.endsWith(`.${vendorId}`) ? vendorId : host;
};

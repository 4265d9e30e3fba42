import type { Assessment } from '../../utils/model/assessment.ts';
import type { Candidate } from '../../utils/model/candidate.ts';
import type { Detection, SiteVerdict } from '../../utils/model/detection.ts';
import type { Vendor } from '../../utils/model/vendor.ts';
import type { VendorChange } from '../../utils/model/vendor-change.ts';
import type { JobDocument, VettingJob } from '../../utils/model/vetting-job.ts';
import { isSameDocument } from '../documents/document-kinds.ts';

/** What is known of the site in a tab. */
export interface SiteView {
  vendor: Vendor;
  detection: Detection;
  job: VettingJob | null;
  candidate: Candidate | null;
  /** Changes of the vendor's documents that nobody has looked at, newest first. */
  openChanges: readonly VendorChange[];
  /** What the user says this site is; null when nothing. */
  said: SiteVerdict['kind'] | null;
  /** Match patterns that reading the documents needs and that are not granted yet. */
  missingOrigins: readonly string[];
  /** Address of the tab, when the browser tells. */
  tabUrl: string | null;
  /** A vetting that says it is running, but of which nothing was heard for a while. */
  stalled: boolean;
}

/** What the site is taken to be: the user's word goes first. */
export const kindOf = ({ said, detection }: SiteView): SiteVerdict['kind'] => said ?? detection.site.kind;

export type SitePhase = 'found' | 'running' | 'stopped' | 'judged';

/** What popup and panel are about now: they show one thing at a time. */
export function phaseOf(view: SiteView): SitePhase {
  const { job } = view;
  if (job && (job.state === 'running' || job.state === 'judging')) return view.stalled ? 'stopped' : 'running';
  if (job?.state === 'cancelled') return 'stopped';
  return assessmentOf(view) ? 'judged' : 'found';
}

/** The newest assessment of this vendor: of the vetting, or of the saved candidate. */
export function assessmentOf({ job, candidate }: SiteView): Assessment | null {
  const both = [job?.assessment, candidate?.assessment].filter((one) => one != null);
  return both.toSorted((a, b) => b.assessedAt - a.assessedAt)[0] ?? null;
}

/** True when the vetting knows more than what was saved. */
export function hasUnsavedFindings({ job, candidate }: SiteView): boolean {
  if (!job?.assessment) return false;
  return job.assessment.assessedAt > (candidate?.assessment?.assessedAt ?? 0);
}

/**
 * The document that is open in the tab, if it is one that could not be fetched: it can be read from the page.
 * Where the browser does not tell the address, the type of the page decides.
 */
export function unreadDocumentInTab({ job, tabUrl, detection }: SiteView): JobDocument | null {
  const unread = job?.documents.filter(({ state }) => state === 'failed') ?? [];
  if (tabUrl) return unread.find((document) => isSameDocument(document.url, tabUrl)) ?? null;
  return unread.find(({ documentType }) => documentType === detection.page.documentType) ?? null;
}

/** Where the register shows this vendor: the candidate, or the vetting while it is not saved. */
export const registerHref = ({ vendor, candidate }: SiteView): string =>
  `/register.html#/${candidate ? 'candidate' : 'vetting'}/${encodeURIComponent(vendor.id)}`;

import { securityTxtUrl } from '../engine/detection/security-txt.ts';
import { registrableDomain } from '../engine/detection/vendor.ts';
import type { TabView } from '../messaging/protocol.ts';
import type { VettingJob } from '../model/vetting-job.ts';
import { observeNow } from '../platform/observe-script.ts';
import { patternsFor, withoutAccess } from '../platform/site-access.ts';
import { findCandidate } from '../storage/candidates.ts';
import { type TabState, tabState } from '../storage/tab-state.ts';
import { changeVetting, findVetting } from '../storage/vettings.ts';
import { seePracticeIn } from './practice.ts';
import { documentsToRead } from './vetting/choose-documents.ts';
import { newJob, restarted } from './vetting/job-steps.ts';
import { keepRunning } from './vetting/vetting-runs.ts';

/** What is known of a tab, looking at it first when nothing was seen of it yet. In the background only. */
export async function lookAtTab(tabId: number): Promise<TabView> {
  const seen = await seenInTab(tabId);
  if (seen === null) return { vendor: null, detection: null, job: null, candidate: null, missingOrigins: [] };
  const { vendor, detection } = seen;
  const [job, candidate] = await Promise.all([findVetting(vendor.id), findCandidate(vendor.id)]);
  return { vendor, detection, job, candidate, missingOrigins: await missingOrigins(seen, job) };
}

/** Starts, or goes on with, the vetting of the vendor in this tab. In the background only. */
export async function vetTab(tabId: number, now: number = Date.now()): Promise<VettingJob> {
  const seen = await seenInTab(tabId);
  if (seen === null) throw new Error('the browser does not let us look at this tab');
  const fresh = {
    ...newJob(seen.vendor, documentsToRead(seen.url, seen.detection.links), now, seen.identitySources),
    securityTxt: securityTxtUrl(seen.vendor.homepage),
  };
  const job = await changeVetting(fresh.id, (earlier) => (earlier === null ? fresh : restarted(earlier, fresh)));
  void keepRunning(fresh.id);
  return job ?? fresh;
}

async function seenInTab(tabId: number): Promise<TabState | null> {
  const seen = await tabState(tabId);
  if (seen !== null) return seen;
  const isSeen = (await observeNow(tabId)) || (await seePracticeIn(tabId));
  return isSeen ? tabState(tabId) : null;
}

async function missingOrigins({ vendor, detection }: TabState, job: VettingJob | null): Promise<string[]> {
  const urls = [vendor.homepage, ...[...detection.links, ...(job?.documents ?? [])].map(({ url }) => url)];
  return withoutAccess(patternsFor(vendor.id, urls, registrableDomain));
}

import { securityTxtUrl } from '../engine/detection/security-txt.ts';
import type { VettingJob } from '../model/vetting-job.ts';
import { observeNow } from '../platform/observe-script.ts';
import { type TabState, tabState } from '../storage/tab-state.ts';
import { changeVetting } from '../storage/vettings.ts';
import { seePracticeIn } from './practice.ts';
import { documentsToRead } from './vetting/choose-documents.ts';
import { newJob, restarted } from './vetting/job-steps.ts';
import { keepRunning } from './vetting/vetting-runs.ts';

/** Looks at a tab when nothing was seen of it yet; `siteAtAGlance` then tells what. In the background only. */
export async function lookAtTab(tabId: number): Promise<null> {
  await seenInTab(tabId);
  return null;
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

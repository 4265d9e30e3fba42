import { detect } from '../engine/detection/detect.ts';
import { observeHtml } from '../engine/observation/observe-html.ts';
import { PRACTICE_VENDOR } from '../model/practice.ts';
import type { VettingJob } from '../model/vetting-job.ts';
import { fetchPracticePage, practiceUrlInTab } from '../platform/practice-pages.ts';
import { rememberTab, type TabState } from '../storage/tab-state.ts';
import { changeVetting } from '../storage/vettings.ts';
import { sourcesOf } from './notice.ts';
import { documentsOnPage, documentsToRead } from './vetting/choose-documents.ts';
import { newJob, restarted } from './vetting/job-steps.ts';
import { keepRunning } from './vetting/vetting-runs.ts';

const HOMEPAGE = `https://${PRACTICE_VENDOR.id}/`;

/** Looks at the practice vendor's page in a tab, as at any vendor's. False when the tab shows another page. In the background only. */
export async function seePracticeIn(tabId: number): Promise<boolean> {
  const url = await practiceUrlInTab(tabId);
  const seen = url === null ? null : await seePractice(url);
  if (seen === null) return false;
  await rememberTab(tabId, seen);
  return true;
}

/** Vets the practice vendor: the same reading and judging as of any other, on pages that come with the extension. In the background only. */
export async function vetPractice(now: number = Date.now()): Promise<VettingJob> {
  const seen = await seePractice(HOMEPAGE);
  if (seen === null) throw new Error('the practice vendor is not in this build');
  const documents = documentsToRead(seen.url, seen.detection.links);
  const fresh = newJob(seen.vendor, documents, now, seen.identitySources);
  const job = await changeVetting(fresh.id, (earlier) => (earlier === null ? fresh : restarted(earlier, fresh)));
  void keepRunning(fresh.id);
  return job ?? fresh;
}

async function seePractice(url: string): Promise<TabState | null> {
  const fetched = await fetchPracticePage(url);
  if (!fetched.ok) return null;
  const page = observeHtml(new TextDecoder().decode(fetched.document.body), url);
  const detected = detect(page);
  return {
    url,
    vendor: { ...PRACTICE_VENDOR, homepage: HOMEPAGE },
    detection: { ...detected, links: documentsOnPage(url, detected) },
    identitySources: sourcesOf(page, detected.page.documentType),
  };
}

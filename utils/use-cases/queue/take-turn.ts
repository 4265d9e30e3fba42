import { detect } from '../../engine/detection/detect.ts';
import { securityTxtUrl } from '../../engine/detection/security-txt.ts';
import { vendorOf } from '../../engine/detection/vendor.ts';
import { decodeText } from '../../engine/extraction/decode.ts';
import { observeHtml } from '../../engine/observation/observe-html.ts';
import type { QueuedDomain } from '../../model/queued-domain.ts';
import type { VettingJob } from '../../model/vetting-job.ts';
import { isHtmlType } from '../../platform/content-type.ts';
import type { FetchResult } from '../../platform/fetch-document.ts';
import { isPublicHost } from '../../platform/site-access.ts';
import { findCandidate } from '../../storage/candidates.ts';
import { changeQueued } from '../../storage/queue.ts';
import { changeVetting, findVetting } from '../../storage/vettings.ts';
import { sourcesOf } from '../notice.ts';
import { documentsOnPage, documentsToRead } from '../vetting/choose-documents.ts';
import { newJob, restarted } from '../vetting/job-steps.ts';
import type { VettingPorts } from '../vetting/ports.ts';
import { saveCandidate } from '../vetting/save-candidate.ts';
import { keepRunning } from '../vetting/vetting-runs.ts';
import { begun, commonProblem, ended, MOST_ATTEMPTS, type QueueEnd, vetting } from './queue-steps.ts';

/** How often to look whether a vetting that somebody else runs has ended. Milliseconds. */
const LOOK_AGAIN = 500;

/** Takes one vendor of the list to its end: home page, vetting, candidate. Interrupted, it goes on where it was. */
export async function takeTurn(domain: string, ports: VettingPorts): Promise<void> {
  const vendor = await changeQueued(domain, begun);
  if (vendor === null || vendor.state === 'done') return;
  const end = await endOf(vendor, ports);
  if (end !== null) await changeQueued(domain, (stored) => ended(stored, end, ports.now()));
}

/** Null when it is no longer on the list. */
async function endOf(vendor: QueuedDomain, ports: VettingPorts): Promise<QueueEnd | null> {
  if (vendor.attempts > MOST_ATTEMPTS) return { outcome: 'unreadable', problem: 'broken-file' };
  if (vendor.state === 'vetting' && vendor.vendorId) return vetToEnd(vendor.vendorId, ports);
  const known = await findCandidate(vendor.domain);
  if (known) return { outcome: 'known', vendorId: known.id, name: known.name };
  if (!(await ports.hasAccess(vendor.url))) return { outcome: 'not-allowed' };
  const home = await fetchHome(vendor.url, ports);
  if (!home.ok) return { outcome: 'unreadable', problem: home.problem };
  const job = jobFrom(home, vendor.anyway, ports.now());
  if ('outcome' in job) return job;
  const other = await findCandidate(job.id);
  if (other) return { outcome: 'known', vendorId: other.id, name: other.name };
  if (!(await changeQueued(vendor.domain, (stored) => vetting(stored, { id: job.id, name: job.vendorName }))))
    return null;
  await changeVetting(job.id, (earlier) => (earlier === null ? job : restarted(earlier, job)));
  return vetToEnd(job.id, ports);
}

/** Many sites are there with `www` only. Nothing in the user's own network is asked for. */
async function fetchHome(url: string, ports: VettingPorts): Promise<FetchResult> {
  const parsed = new URL(url);
  if (!isPublicHost(parsed.hostname)) return { ok: false, problem: 'not-reachable' };
  const { signal } = new AbortController();
  const first = await ports.fetchDocument(url, url, signal);
  if (first.ok || first.problem !== 'not-reachable' || !/[a-z]/i.test(parsed.hostname)) return first;
  if (parsed.hostname.startsWith('www.')) return first;
  parsed.hostname = `www.${parsed.hostname}`;
  return ports.fetchDocument(parsed.href, url, signal);
}

/** What the home page tells becomes a vetting, as a click on the button would have begun it there. */
function jobFrom(home: FetchResult & { ok: true }, anyway: boolean, now: number): VettingJob | QueueEnd {
  const { finalUrl, contentType, body } = home.document;
  if (!isHtmlType(contentType)) return { outcome: 'unreadable', problem: 'unsupported-type' };
  const page = observeHtml(decodeText(body, contentType), finalUrl);
  const detection = detect(page);
  const vendor = vendorOf(page);
  if (detection.site.kind === 'not-vendor' && !anyway) {
    return { outcome: 'not-vendor', vendorId: vendor.id, name: vendor.name };
  }
  const sources = sourcesOf(page, detection.page.documentType);
  const documents = documentsToRead(finalUrl, documentsOnPage(finalUrl, detection));
  return { ...newJob(vendor, documents, now, sources), securityTxt: securityTxtUrl(vendor.homepage) };
}

async function vetToEnd(vendorId: string, ports: VettingPorts): Promise<QueueEnd | null> {
  for (;;) {
    await keepRunning(vendorId, ports);
    const job = await findVetting(vendorId);
    if (job === null || job.state === 'cancelled') return { outcome: 'stopped', vendorId };
    if (job.state === 'done') return endOfVetting(job, ports.now());
    // Somebody else runs it, or the disk is full: it is looked at again.
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
}

async function endOfVetting(job: VettingJob, now: number): Promise<QueueEnd> {
  const about = { vendorId: job.id, name: job.vendorName };
  const problem = commonProblem(job.documents);
  if (!job.documents.some(({ state }) => state === 'read')) return { outcome: 'unreadable', problem, ...about };
  await saveCandidate(job.id, now);
  return { outcome: 'saved', ...about };
}

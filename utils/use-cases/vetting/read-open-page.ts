import { detect } from '../../engine/detection/detect.ts';
import { registrableDomain } from '../../engine/detection/vendor.ts';
import { observeHtml } from '../../engine/observation/observe-html.ts';
import type { JobDocument, VettingJob } from '../../model/vetting-job.ts';
import { type OpenPage, readOpenPage as readTab } from '../../platform/open-page.ts';
import { changeVetting, findVetting } from '../../storage/vettings.ts';
import { readOpen, waiting } from './job-steps.ts';
import { REAL_PORTS, type VettingPorts } from './ports.ts';
import { type ReceivedDocument, takeIn } from './read-document.ts';
import { keepRunning } from './vetting-runs.ts';

/**
 * Reads the document that is open in a tab from the page itself: for documents behind a login or made by scripts. Fails
 * when the tab shows no page of this vendor, or one that is not HTML (a browser's PDF viewer lets nobody in).
 */
export async function readOpenPage(tabId: number, vendorId: string): Promise<VettingJob> {
  const [job, page] = await Promise.all([findVetting(vendorId), readTab(tabId)]);
  if (job === null) throw new Error('there is no such vetting');
  if (page === null) throw new Error('the browser does not let us read this tab');
  const changed = await takeOpenPage(job, page, REAL_PORTS);
  void keepRunning(vendorId);
  return changed;
}

/** Stores the page as the snapshot of the document it was opened for. */
export async function takeOpenPage(job: VettingJob, page: OpenPage, ports: VettingPorts): Promise<VettingJob> {
  const url = page.url.split('#', 1)[0] ?? page.url;
  const hosts = job.documents.map((document) => URL.parse(document.url)?.host);
  const isVendors = registrableDomain(url) === job.id || hosts.includes(URL.parse(url)?.host);
  if (!isVendors) throw new Error('this is not a page of the vendor');
  if (!/^(?:text\/|application\/xhtml\+xml)/.test(page.contentType)) throw new Error('this page is not HTML');
  const opened = documentOpenedFor(job, url, page.html);
  const received: ReceivedDocument = {
    finalUrl: url,
    status: null,
    headers: {},
    // A plain text file too is HTML by the time the browser shows it.
    contentType: 'text/html; charset=utf-8',
    body: new TextEncoder().encode(page.html),
  };
  const { document, found, reading } = await takeIn(job, opened, received, ports);
  const now = ports.now();
  const stored = await changeVetting(
    job.id,
    (before) => before && readOpen(before, document, { replacedUrl: opened.url, found, now }),
    reading ?? undefined,
  );
  if (stored === null) throw new Error('there is no such vetting');
  return stored;
}

/** By its address; else, because logins and redirects change addresses, the only failed document of the same type. */
function documentOpenedFor(job: VettingJob, url: string, html: string): JobDocument {
  const same = job.documents.find((document) => addressOf(document.url) === addressOf(url));
  if (same !== undefined) return same;
  const documentType = detect(observeHtml(html, url)).page.documentType ?? 'other-legal';
  const failed = job.documents.filter(
    (document) => document.state === 'failed' && document.documentType === documentType,
  );
  const [only] = failed;
  return only !== undefined && failed.length === 1 ? only : waiting({ url, linkText: '', documentType });
}

function addressOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed === null ? url : `${parsed.host}${parsed.pathname.replace(/\/$/, '')}${parsed.search}`;
}

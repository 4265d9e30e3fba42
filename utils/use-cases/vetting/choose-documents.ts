import { registrableDomain } from '../../engine/detection/vendor.ts';
import { mayReach } from '../../model/address-space.ts';
import type { Detection, DocumentLink } from '../../model/detection.ts';
import type { DocumentType } from '../../model/document-type.ts';
import type { JobDocument, VettingJob } from '../../model/vetting-job.ts';
import { MAX_DOCUMENTS, waiting } from './job-steps.ts';

const MAX_PER_TYPE = 6;
/** Pages whose purpose is to lead to documents: whatever they link to counts. */
const HUBS: readonly DocumentType[] = ['other-legal', 'trust-center'];

/**
 * The documents that a page is or links to, the surest first, each address once. A list of documents is not itself one of
 * those that are found on it, and where a vendor has its own document of a kind, another company's is not the vendor's
 * ("protected by …, their privacy policy applies").
 */
export function documentsOnPage(pageUrl: string, { page, links }: Detection): DocumentLink[] {
  const { documentType } = page;
  const isList = documentType === null || documentType === 'other-legal';
  const own: DocumentLink[] = isList ? [] : [{ url: pageUrl, text: '', documentType, confidence: 1 }];
  const others = links.filter(({ url }) => url !== pageUrl).sort((a, b) => b.confidence - a.confidence);
  return vendorsFirst([...own, ...others], registrableDomain(pageUrl), new Set());
}

/** What a vetting begun on this page will read. */
export function documentsToRead(pageUrl: string, found: readonly DocumentLink[]): JobDocument[] {
  return limited([], found, pageUrl).map((link) =>
    waiting({ url: link.url, linkText: link.text, documentType: link.documentType }),
  );
}

/**
 * What to read besides, because a document that was just read links to it. One level only: what was itself found so is not
 * followed. At the vendor itself a hub leads to everything and any other document to kinds not yet in the job. Elsewhere
 * only a hub leads, to kinds not yet in the job: policies link to other companies' policies.
 */
export function documentsToFollow(
  job: VettingJob,
  source: JobDocument,
  finalUrl: string,
  links: DocumentLink[],
): JobDocument[] {
  const wasSentAway = registrableDomain(finalUrl) !== registrableDomain(source.url);
  if (source.foundOn !== undefined || wasSentAway) return [];
  const isHub = HUBS.includes(source.documentType);
  const isVendorsHub = isHub && registrableDomain(finalUrl) === job.id;
  const known = new Set(job.documents.map(({ documentType }) => documentType));
  const leading = links.filter(({ url, documentType }) => {
    if (url === finalUrl || documentType === 'other-legal') return false;
    const isVendors = registrableDomain(url) === job.id;
    if (!known.has(documentType)) return isVendors || isVendorsHub || (isHub && isBelow(url, finalUrl));
    return isVendors && isHub;
  });
  return limited(job.documents, vendorsFirst(leading, job.id, known), finalUrl).map((link) =>
    waiting({ url: link.url, linkText: link.text, documentType: link.documentType, foundOn: source.url }),
  );
}

/** Without other companies' documents of a kind that the vendor has its own of. */
function vendorsFirst(links: DocumentLink[], vendorId: string, known: ReadonlySet<DocumentType>): DocumentLink[] {
  const isVendors = ({ url }: DocumentLink) => registrableDomain(url) === vendorId;
  const own = new Set([...known, ...links.filter(isVendors).map(({ documentType }) => documentType)]);
  return links.filter((link) => isVendors(link) || !own.has(link.documentType));
}

/** A page of the same part of a site that many vendors share: "trust.host.example/acme/dpa" below "…/acme". */
function isBelow(url: string, hubUrl: string): boolean {
  const hub = new URL(hubUrl);
  const path = `${hub.pathname.replace(/\/$/, '')}/`;
  return path !== '/' && url.startsWith(hub.origin + path);
}

function limited(known: readonly JobDocument[], links: readonly DocumentLink[], fromUrl: string): DocumentLink[] {
  const urls = new Set(known.map(({ url }) => url));
  const perType = new Map<DocumentType, number>();
  for (const { documentType } of known) perType.set(documentType, (perType.get(documentType) ?? 0) + 1);
  const chosen: DocumentLink[] = [];
  for (const link of links.toSorted((a, b) => b.confidence - a.confidence)) {
    const ofType = perType.get(link.documentType) ?? 0;
    const isFull = known.length + chosen.length >= MAX_DOCUMENTS || ofType >= MAX_PER_TYPE;
    if (isFull || urls.has(link.url) || !mayReach(fromUrl, link.url)) continue;
    urls.add(link.url);
    perType.set(link.documentType, ofType + 1);
    chosen.push(link);
  }
  return chosen;
}

import { parseSecurityTxt, type SecurityTxt } from '../../engine/detection/security-txt.ts';
import { decodeText } from '../../engine/extraction/decode.ts';
import type { DocumentLink } from '../../model/detection.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { VettingJob } from '../../model/vetting-job.ts';
import type { FetchedDocument } from '../../platform/fetch-document.ts';
import type { Reading } from '../../storage/vettings.ts';
import { documentsToFollow } from './choose-documents.ts';
import { waiting } from './job-steps.ts';
import type { VettingPorts } from './ports.ts';
import { type ReadingOutcome, takeIn } from './read-document.ts';

const NAME = 'security.txt';

type SecurityTxtReading = ReadingOutcome & { reading: Reading; extraction: Extraction };

/**
 * Asks the vendor's own host for the `security.txt` that nobody need link to (RFC 9116, section 3). Null when there is
 * none, or something else in its place: most vendors have none, so that is no failure.
 */
export async function readSecurityTxt(
  job: VettingJob,
  ports: VettingPorts,
  signal: AbortSignal,
): Promise<SecurityTxtReading | null> {
  const url = job.securityTxt;
  const isRead = job.documents.some((document) => document.url === url);
  if (url === undefined || isRead || !(await ports.hasAccess(url))) return null;
  const fetched = await ports.fetchWellKnown(url, job.homepage, signal);
  const said = fetched.ok ? securityTxtIn(fetched.document) : null;
  if (!fetched.ok || said === null) return null;
  const named = waiting({ url, linkText: NAME, documentType: 'vulnerability-disclosure' });
  const { document, reading, extraction } = await takeIn(job, named, fetched.document, ports);
  if (reading === null || extraction === null) return null;
  const found = documentsToFollow(job, document, url, said.policies.map(policyLink));
  return { document, found, reading, extraction };
}

/** Servers that answer whatever they are asked for send a page; a file without a contact says nothing (section 2.5.3). */
function securityTxtIn({ contentType, body, finalUrl }: FetchedDocument): SecurityTxt | null {
  if (!/^text\/plain\b/i.test(contentType)) return null;
  const said = parseSecurityTxt(decodeText(body, contentType), finalUrl);
  return said !== null && said.contacts.length > 0 ? said : null;
}

/** What its "Policy" names is how the vendor deals with reports. */
function policyLink(url: string): DocumentLink {
  return { url, text: NAME, documentType: 'vulnerability-disclosure', confidence: 1 };
}

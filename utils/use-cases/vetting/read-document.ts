import { detect } from '../../engine/detection/detect.ts';
import { isDocumentHub } from '../../engine/detection/document-hub.ts';
import { documentTypeOf } from '../../engine/detection/document-type.ts';
import { decodeText } from '../../engine/extraction/decode.ts';
import { extract } from '../../engine/extraction/extract.ts';
import { observeHtml } from '../../engine/observation/observe-html.ts';
import type { Detection } from '../../model/detection.ts';
import type { Extraction, ReadingProblem } from '../../model/extraction.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { JobDocument, VettingJob } from '../../model/vetting-job.ts';
import { isHtmlType } from '../../platform/content-type.ts';
import type { FetchedDocument } from '../../platform/fetch-document.ts';
import { packBody } from '../../storage/body.ts';
import type { Reading } from '../../storage/vettings.ts';
import { documentsToFollow } from './choose-documents.ts';
import { failed } from './job-steps.ts';
import type { ReadingPorts } from './ports.ts';

/** A page without a text of its own can still be a list of links; a wall is somebody else's page. */
const LEADS_ON: readonly ReadingProblem[] = ['needs-javascript', 'empty'];

/** What came of reading one document; to be stored in one step. */
export interface ReadingOutcome {
  document: JobDocument;
  /** Documents that this one links to and the job did not know. */
  found: JobDocument[];
  /** Null when the document could not be read. */
  reading: Reading | null;
  extraction: Extraction | null;
}

/** Bytes of a document, fetched or taken from an open page. */
export type ReceivedDocument = Omit<FetchedDocument, 'status'> & { status: number | null };

/** Fetches one document of the job and makes text of it. What can go wrong with a document is in its `problem`. */
export async function readDocument(
  job: VettingJob,
  document: JobDocument,
  ports: ReadingPorts,
  signal: AbortSignal,
): Promise<ReadingOutcome> {
  if (!(await ports.hasAccess(document.url))) return unread(failed(document, 'permission-missing'));
  const fetched = await ports.fetchDocument(document.url, job.homepage, signal);
  if (!fetched.ok) return unread(failed(document, (await refusalIn(fetched.page)) ?? fetched.problem));
  return takeIn(job, document, fetched.document, ports);
}

/** A status of 403 or 503 says little; the page that came with it may show a captcha or a login. */
async function refusalIn(page: FetchedDocument | undefined): Promise<ReadingProblem | null> {
  const problem = page && isHtmlType(page.contentType) ? (await textOf(page))?.extraction.problem : null;
  return problem === 'captcha' || problem === 'login-wall' ? problem : null;
}

/** Makes text and a snapshot of received bytes. */
export async function takeIn(
  job: VettingJob,
  document: JobDocument,
  received: ReceivedDocument,
  ports: ReadingPorts,
): Promise<ReadingOutcome> {
  const text = await textOf(received);
  if (text === null) return unread(failed(document, 'broken-file'));
  const { extraction, detection, isHub } = text;
  const { problem, title, language } = extraction;
  const isShown = problem === null || LEADS_ON.includes(problem);
  // What a link calls "Terms" may be a list of all documents.
  const source: JobDocument = isHub ? { ...document, documentType: 'other-legal' } : document;
  const found = isShown ? documentsToFollow(job, source, received.finalUrl, detection?.links ?? []) : [];
  if (problem !== null) return { ...unread(failed(document, problem)), found };
  const documentType = typeOf(document, detection, { url: received.finalUrl, title, text: extraction.text });
  const { body, ...metadata } = received;
  const packed = await packBody(body);
  const snapshot: Snapshot = {
    ...metadata,
    id: ports.newId(),
    vendorId: job.id,
    documentType,
    url: document.url,
    sha256: packed.sha256,
    size: body.length,
    fetchedAt: ports.now(),
  };
  const snapshotId = snapshot.id;
  const read: JobDocument = { ...document, documentType, state: 'read', snapshotId, problem: null, title, language };
  return { document: read, found, reading: { snapshot, body: packed }, extraction };
}

/** Null for a document that our own code trips over: it must not take the rest of the vetting with it. */
async function textOf({
  finalUrl,
  contentType,
  body,
}: ReceivedDocument): Promise<{ extraction: Extraction; detection: Detection | null; isHub: boolean } | null> {
  try {
    const extraction = await extract({ url: finalUrl, contentType, body });
    const html = isHtmlType(contentType) ? decodeText(body, contentType) : null;
    if (html === null) return { extraction, detection: null, isHub: false };
    const observation = observeHtml(html, finalUrl);
    return { extraction, detection: detect(observation), isHub: isDocumentHub(observation) };
  } catch (error) {
    console.error(`reading ${finalUrl} failed`, error);
    return null;
  }
}

/** A link may leave open what it leads to ("Legal"); then what was read there says it. */
function typeOf(
  { documentType }: JobDocument,
  detection: Detection | null,
  read: { url: string; title: string | null; text: string },
): JobDocument['documentType'] {
  return documentType === 'other-legal' ? (documentTypeOf(read, detection) ?? documentType) : documentType;
}

function unread(document: JobDocument): ReadingOutcome {
  return { document, found: [], reading: null, extraction: null };
}

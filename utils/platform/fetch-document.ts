import { mayReach } from '../model/address-space.ts';
import type { ReadingProblem } from '../model/extraction.ts';
import { effectiveContentType } from './content-type.ts';

export interface FetchedDocument {
  finalUrl: string;
  status: number;
  /** Of `KEPT_HEADERS` those that came; lower-case names. */
  headers: Record<string, string>;
  /** By which the bytes are to be read; the header as received is in `headers`. */
  contentType: string;
  body: Uint8Array<ArrayBuffer>;
}

/** `page`: what the server sent in the document's place; it may tell more than the status (a captcha, a login). */
export type FetchResult =
  | { ok: true; document: FetchedDocument }
  | { ok: false; problem: ReadingProblem; page?: FetchedDocument };

/** What the server sent with an earlier answer, by which it tells whether there is a newer one (RFC 9110, 13.1). */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

/** An answer to a conditional request; `status` is null when none came, `retryAfter` the header as received. */
export type RefetchResult = { status: number | null; retryAfter: string | null } & (
  | { notModified: true }
  | { notModified: false; result: FetchResult }
);

export interface FetchLimits {
  /** For the whole of it, the last byte included. */
  milliseconds: number;
  /** Of the body, decompressed. */
  bytes: number;
  /** False: no other address than the one named is asked, whatever the server answers. */
  redirects?: boolean;
}

// Below the 30 seconds after which Chromium ends a service worker that waits for an answer.
export const FETCH_LIMITS: FetchLimits = { milliseconds: 25_000, bytes: 25 * 1024 * 1024 };

/** For a small file at an address that nobody linked to. */
export const WELL_KNOWN_LIMITS: FetchLimits = { milliseconds: 10_000, bytes: 64 * 1024, redirects: false };

const KEPT_HEADERS = ['content-type', 'etag', 'last-modified', 'content-language', 'date'];
const ACCEPT = 'text/html,application/xhtml+xml,application/pdf,text/markdown,text/plain;q=0.9,*/*;q=0.5';

/**
 * Fetches a document without cookies. `fromUrl`: the page that links to it; nothing more private than that page is
 * reached, and what a redirect to such an address answers is thrown away. Failures are values; an abort by `signal` as well.
 */
export async function fetchDocument(
  url: string,
  fromUrl: string,
  signal: AbortSignal,
  limits: FetchLimits = FETCH_LIMITS,
): Promise<FetchResult> {
  const answer = await request({ url, fromUrl, signal, limits, headers: {} });
  return 'problem' in answer ? { ok: false, problem: answer.problem } : answer.result;
}

/** The same for a document that was fetched before: unless the server says that it is still the same. */
export async function refetchDocument(
  url: string,
  fromUrl: string,
  signal: AbortSignal,
  { etag, lastModified }: Validators,
  limits: FetchLimits = FETCH_LIMITS,
): Promise<RefetchResult> {
  const headers: Record<string, string> = {};
  if (etag !== null) headers['if-none-match'] = etag;
  if (lastModified !== null) headers['if-modified-since'] = lastModified;
  const answer = await request({ url, fromUrl, signal, limits, headers });
  if ('problem' in answer) {
    const result: FetchResult = { ok: false, problem: answer.problem };
    return { status: null, retryAfter: null, notModified: false, result };
  }
  const { status, retryAfter, result } = answer;
  return status === 304
    ? { status, retryAfter, notModified: true }
    : { status, retryAfter, notModified: false, result };
}

interface Wish {
  url: string;
  fromUrl: string;
  signal: AbortSignal;
  limits: FetchLimits;
  headers: Record<string, string>;
}

type Answer = { problem: ReadingProblem } | { status: number; retryAfter: string | null; result: FetchResult };

async function request({ url, fromUrl, signal, limits, headers }: Wish): Promise<Answer> {
  if (!mayReach(fromUrl, url)) return { problem: 'not-reachable' };
  const timeout = AbortSignal.timeout(limits.milliseconds);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      cache: 'no-store',
      redirect: limits.redirects === false ? 'error' : 'follow',
      referrerPolicy: 'no-referrer',
      headers: { accept: ACCEPT, ...headers },
      signal: AbortSignal.any([signal, timeout]),
    });
    const result = await read(response, url, fromUrl, limits);
    return { status: response.status, retryAfter: response.headers.get('retry-after'), result };
  } catch {
    // Wrong names, refused connections, broken certificates and redirect loops all look the same to an extension.
    return { problem: timeout.aborted ? 'timed-out' : 'not-reachable' };
  }
}

async function read(response: Response, url: string, fromUrl: string, limits: FetchLimits): Promise<FetchResult> {
  const finalUrl = response.url || url;
  const problem = mayReach(fromUrl, finalUrl) ? problemOfStatus(response) : 'not-reachable';
  const body = problem === null || problem === 'http-error' ? await readBody(response, limits.bytes) : null;
  if (body === null) {
    await response.body?.cancel().catch(() => {});
    return { ok: false, problem: problem ?? 'too-large' };
  }
  if (body.length === 0) return { ok: false, problem: problem ?? 'empty' };
  const headers = keptHeaders(response.headers);
  const contentType = effectiveContentType(headers['content-type'] ?? '', body, finalUrl);
  const document: FetchedDocument = { finalUrl, status: response.status, headers, contentType, body };
  return problem === null ? { ok: true, document } : { ok: false, problem, page: document };
}

function keptHeaders(headers: Headers): Record<string, string> {
  const kept = KEPT_HEADERS.map((name): [string, string | null] => [name, headers.get(name)]);
  return Object.fromEntries(kept.filter((entry): entry is [string, string] => entry[1] !== null));
}

function problemOfStatus({ ok, status }: Response): ReadingProblem | null {
  if (ok) return null;
  if (status === 401 || status === 407) return 'login-wall';
  return status === 404 || status === 410 ? 'not-found' : 'http-error';
}

/** Null as soon as it is known to be larger than allowed; the rest is not read. */
async function readBody(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(response.headers.get('content-length')) > maxBytes) return null;
  if (response.body === null) return new Uint8Array();
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > maxBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(next.value);
  }
  const body = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    body.set(chunk, offset);
    offset += chunk.length;
  }
  return body;
}

import type { DocumentType } from '../../utils/model/document-type.ts';
import { DAY } from '../../utils/model/time.ts';
import type { FetchResult } from '../../utils/platform/fetch-document.ts';
import { changeVetting } from '../../utils/storage/vettings.ts';
import { newJob, waiting } from '../../utils/use-cases/vetting/job-steps.ts';
import { runVetting } from '../../utils/use-cases/vetting/run-vetting.ts';
import { saveCandidate } from '../../utils/use-cases/vetting/save-candidate.ts';
import type { WatchPorts } from '../../utils/use-cases/watching/ports.ts';
import { WATCHED_HOST, type WatchedAnswer, watchedAnswer } from '../fixtures/watched-vendor.ts';
import { ports as vettingPorts } from './invented-vendor.ts';

// The watched vendor of the fixtures without a browser: a clock that tests turn, and its server in memory.

export const DAY0 = Date.UTC(2026, 0, 1);
const ORIGIN = `http://${WATCHED_HOST}`;

let worlds = 0;

export interface SimulatedWorld {
  /** Days since the vetting. */
  day: number;
  /** Addresses asked for, oldest first; `304` when nothing was sent. */
  requests: { path: string; status: number; day: number }[];
  ports: WatchPorts;
}

/** `answer`: in place of the vendor's own server. */
export function simulatedPorts(answer = watchedAnswer): SimulatedWorld {
  let ids = 0;
  // Other worlds may have written to the same database.
  const number = ++worlds;
  const world: SimulatedWorld = {
    day: 0,
    requests: [],
    ports: {
      now: () => DAY0 + world.day * DAY,
      newId: () => `id-${number}-${String(++ids).padStart(5, '0')}`,
      random: () => 0.5,
      pause: async () => {},
      hasAccess: async (url) => new URL(url).hostname === WATCHED_HOST,
      refetch: async (url, _from, validators) => {
        const path = new URL(url).pathname;
        const answered = answer(path, world.day, world.requests.length);
        const { etag } = answered.headers;
        const notModified = etag !== undefined && etag === validators.etag;
        const status = notModified ? 304 : answered.status;
        world.requests.push({ path, status, day: world.day });
        const retryAfter = answered.headers['retry-after'] ?? null;
        if (notModified) return { status, retryAfter, notModified: true };
        return { status, retryAfter, notModified: false, result: asResult(url, answered) };
      },
    },
  };
  return world;
}

function asResult(url: string, { status, headers, body }: WatchedAnswer): FetchResult {
  const contentType = headers['content-type'] ?? 'text/html';
  if (status === 404) return { ok: false, problem: 'not-found' };
  if (status >= 400) return { ok: false, problem: 'http-error' };
  return { ok: true, document: { finalUrl: url, status, headers, contentType, body: new TextEncoder().encode(body) } };
}

/** Vets the vendor as it is on the world's day, and saves it as a candidate, or brings the candidate up to date. */
export async function savedCandidate(world: SimulatedWorld): Promise<void> {
  await vetted(world);
  await saveCandidate(WATCHED_HOST, world.ports.now(), world.ports.newId);
}

const DOCUMENTS: readonly (readonly [path: string, documentType: DocumentType])[] = [
  ['/legal/privacy', 'privacy-policy'],
  ['/legal/dpa', 'dpa'],
  ['/legal/subprocessors', 'subprocessors'],
  ['/security', 'security'],
  ['/legal/terms', 'terms'],
  ['/legal/cookies', 'cookie-policy'],
];

/** Vets the vendor as it is on the world's day. `others`: documents that the page links to as well. */
export async function vetted(world: SimulatedWorld, others: typeof DOCUMENTS = []): Promise<void> {
  const vendor = { id: WATCHED_HOST, name: 'Lanternpost', homepage: `${ORIGIN}/` };
  const documents = [...DOCUMENTS, ...others];
  const { now, newId, refetch } = world.ports;
  const jobs = documents.map(([path, documentType]) => waiting({ url: ORIGIN + path, linkText: path, documentType }));
  await changeVetting(vendor.id, () => newJob(vendor, jobs, now()));
  const nothingKnown = { etag: null, lastModified: null };
  const fetchDocument = async (url: string, from: string, signal: AbortSignal): Promise<FetchResult> => {
    const answer = await refetch(url, from, nothingKnown, signal);
    return answer.notModified ? { ok: false, problem: 'http-error' } : answer.result;
  };
  await runVetting(vendor.id, vettingPorts({ now, newId, fetchDocument }), new AbortController().signal);
  world.requests = [];
}

import type { VendorChange } from '../../model/vendor-change.ts';
import type { CheckedDocument, Watch, WatchCheck } from '../../model/watch.ts';
import { findCandidate } from '../../storage/candidates.ts';
import { changeWatch } from '../../storage/watches.ts';
import { begin, finish, rest, unread } from './check-steps.ts';
import { conclude } from './conclude.ts';
import type { WatchPorts } from './ports.ts';
import { readAgain } from './read-again.ts';

/** Between two requests to a vendor: nobody's server notices us. Milliseconds. */
const PAUSE = 500;
const PAUSE_SPREAD = 1_000;

/**
 * Takes the check of one vendor step by step to its end and stores each; where it stopped before, it goes on. Ends early
 * when hosts want rest, the watch is switched off, or `signal` aborts. Returns what is new in the inbox.
 */
export async function runCheck(vendorId: string, ports: WatchPorts, signal: AbortSignal): Promise<VendorChange[]> {
  while (!signal.aborted) {
    const candidate = await findCandidate(vendorId);
    if (candidate === null) return [];
    const watch = await changeWatch(vendorId, (stored) => stored && begin(stored, candidate, ports.now()));
    if (!hasCheck(watch)) return [];
    if (watch.check.stage === 'judging') {
      const found = await conclude(candidate, watch, ports);
      if (found !== null) return found;
      continue;
    }
    const next = watch.check.documents.find(({ state }) => state === 'reading');
    if (next === undefined) return [];
    if (watch.check.documents.some(({ state }) => state === 'done'))
      await ports.pause(PAUSE + PAUSE_SPREAD * ports.random());
    await readNext(next, { watch, candidate, ports, signal });
  }
  return [];
}

const hasCheck = (watch: Watch | null): watch is Watch & { check: WatchCheck } =>
  watch !== null && watch.check !== null;

async function readNext(next: CheckedDocument, situation: Parameters<typeof readAgain>[1]): Promise<void> {
  const { candidate, ports, signal } = situation;
  const read = await readAgain(next, situation).catch((error: unknown) => {
    // Storage that fails is no fault of the document.
    if (error instanceof DOMException) throw error;
    console.error(`reading ${next.url} failed`, error);
    return { kind: 'done' as const, document: unread(next, 'broken-file'), found: [], reading: null };
  });
  if (signal.aborted) return;
  if (read.kind === 'rest') {
    await changeWatch(
      candidate.id,
      (stored) => stored && rest(stored, next.url, read.retryAfter, candidate, ports.now()),
    );
    return;
  }
  const { document, found, reading } = read;
  await changeWatch(candidate.id, (stored) => stored && finish(stored, document, found), reading ?? undefined);
}

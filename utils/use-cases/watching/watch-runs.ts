import type { VendorChange } from '../../model/vendor-change.ts';
import { keepWaking, stopWaking, wakeEvery } from '../../platform/alarms.ts';
import { findCandidate } from '../../storage/candidates.ts';
import { isStorageFull } from '../../storage/storage-state.ts';
import { findVetting } from '../../storage/vettings.ts';
import { allWatches, changeWatch, findWatch, removeWatch } from '../../storage/watches.ts';
import { REAL_WATCH_PORTS, type WatchPorts } from './ports.ts';
import { runCheck } from './run-check.ts';
import { isDue } from './schedule.ts';

// Only the background runs checks, one vendor after the other: so there is never more than one request at a time.

/** Looks for what is due; also wakes a background that was ended in the middle of a check. */
export const WATCH_ALARM = 'watching';
const CALM_MINUTES = 30;
const BUSY_MINUTES = 0.5;
const HOUR = 3_600_000;

/** Told of every check that found something. */
export type OnFound = (vendorId: string, changes: VendorChange[]) => Promise<void>;

let underWay: Promise<void> | null = null;
let again = false;
const current: { vendorId: string | null; controller: AbortController } = {
  vendorId: null,
  controller: new AbortController(),
};

/**
 * Checks every watched vendor that is due, and sees to it that the browser wakes us for the next. To be called when the
 * background starts, at its alarm, and when a watch was changed.
 */
export function checkDue(onFound: OnFound, ports: WatchPorts = REAL_WATCH_PORTS): Promise<void> {
  again = underWay !== null;
  underWay ??= rounds(onFound, ports).finally(() => {
    underWay = null;
  });
  return underWay;
}

async function rounds(onFound: OnFound, ports: WatchPorts): Promise<void> {
  if ((await allWatches()).length === 0) return stopWaking(WATCH_ALARM);
  do {
    again = false;
    for (const { vendorId } of (await allWatches()).sort((a, b) => a.nextAt - b.nextAt)) {
      await checkOne(vendorId, onFound, ports);
    }
  } while (again);
  await keepWaking(WATCH_ALARM, CALM_MINUTES);
}

async function checkOne(vendorId: string, onFound: OnFound, ports: WatchPorts): Promise<void> {
  const [watch, candidate] = [await findWatch(vendorId), await findCandidate(vendorId)];
  if (watch === null) return;
  if (candidate === null) return removeWatch(vendorId);
  if (!isDue(watch, candidate.risk, ports.now()) || (await isBeingVetted(vendorId))) return;
  await wakeEvery(WATCH_ALARM, BUSY_MINUTES);
  current.vendorId = vendorId;
  current.controller = new AbortController();
  try {
    const found = await runCheck(vendorId, ports, current.controller.signal);
    if (found.length > 0) await onFound(vendorId, found);
  } catch (error) {
    // The check is as it was after its last stored step; the next look goes on from there.
    console.error(`watching ${vendorId} interrupted`, error);
    if (isStorageFull(error)) await noteStorageFull(vendorId, ports.now());
  } finally {
    current.vendorId = null;
  }
}

/** Then its site has its request at a time already; the next look comes soon enough. */
async function isBeingVetted(vendorId: string): Promise<boolean> {
  const state = (await findVetting(vendorId))?.state;
  return state === 'running' || state === 'judging';
}

/** So small a record mostly still fits; when it does not, the next look says the same. */
async function noteStorageFull(vendorId: string, now: number): Promise<void> {
  await changeWatch(vendorId, (stored) => stored && { ...stored, problem: 'storage-full', nextAt: now + HOUR }).catch(
    (error: unknown) => console.error('no room to note that there is none', error),
  );
}

/** Ends the request that is under way for this vendor. */
export function interruptCheck(vendorId: string): void {
  if (current.vendorId === vendorId) current.controller.abort();
}

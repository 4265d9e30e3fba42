import { stopWaking, wakeEvery } from '../../platform/alarms.ts';
import { unfinishedVettings } from '../../storage/vettings.ts';
import { REAL_PORTS, type VettingPorts } from './ports.ts';
import { runVetting } from './run-vetting.ts';

// Only the background runs vettings, and each of them at most once at a time.

/** Wakes a background that was ended in the middle of a vetting. */
export const VETTING_ALARM = 'vetting';
const ALARM_MINUTES = 0.5;

interface Run {
  controller: AbortController;
  /** Somebody changed the job: look at it once more before ending. */
  again: boolean;
}

const runs = new Map<string, Run>();

/** Takes a stored vetting to its end, unless that is under way already. Resolves when there is nothing left to do. */
export async function keepRunning(vendorId: string, ports: VettingPorts = REAL_PORTS): Promise<void> {
  const underWay = runs.get(vendorId);
  if (underWay !== undefined) {
    underWay.again = true;
    return;
  }
  const run: Run = { controller: new AbortController(), again: true };
  runs.set(vendorId, run);
  try {
    await wakeEvery(VETTING_ALARM, ALARM_MINUTES);
    while (run.again) {
      run.again = false;
      run.controller = new AbortController();
      await runVetting(vendorId, ports, run.controller.signal);
    }
  } catch (error) {
    // Storage failed (a full disk, say). The job is as it was after its last stored step; the alarm tries again.
    console.error(`vetting ${vendorId} interrupted`, error);
  } finally {
    runs.delete(vendorId);
  }
  if (runs.size === 0 && (await unfinishedVettings()).length === 0) await stopWaking(VETTING_ALARM);
}

/** Ends the request that is under way. The stored job must have been changed before. */
export function interrupt(vendorId: string): void {
  runs.get(vendorId)?.controller.abort();
}

/** Goes on with every vetting that was left unfinished: when the background starts, and at its alarm. */
export async function keepAllRunning(ports: VettingPorts = REAL_PORTS): Promise<void> {
  const waiting = (await unfinishedVettings()).filter((job) => !runs.has(job.id));
  await Promise.all(waiting.map((job) => keepRunning(job.id, ports)));
}

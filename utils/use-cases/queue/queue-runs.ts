import { stopWaking, wakeEvery } from '../../platform/alarms.ts';
import { allQueued, isQueueRunning, setQueueRunning } from '../../storage/queue.ts';
import { REAL_PORTS, type VettingPorts } from '../vetting/ports.ts';
import { nextOf } from './queue-steps.ts';
import { takeTurn } from './take-turn.ts';

// Only the background works through the list, one vendor after the other.

/** Wakes a background that was ended in the middle of the list. */
export const QUEUE_ALARM = 'queue';
const ALARM_MINUTES = 0.5;

let underWay: Promise<void> | null = null;

/** Works through the list until it is done, or paused. To be called when the background starts, and at its alarm. */
export function keepQueueRunning(ports: VettingPorts = REAL_PORTS): Promise<void> {
  underWay ??= turns(ports).finally(() => {
    underWay = null;
  });
  return underWay;
}

async function turns(ports: VettingPorts): Promise<void> {
  if (!(await isQueueRunning())) return;
  await wakeEvery(QUEUE_ALARM, ALARM_MINUTES);
  try {
    while (await isQueueRunning()) {
      const next = nextOf(await allQueued());
      if (next === null) {
        await setQueueRunning(false);
        break;
      }
      await takeTurn(next.domain, ports);
    }
    await stopWaking(QUEUE_ALARM);
  } catch (error) {
    // Storage failed (a full disk, say). The list is as it was after its last stored step; the alarm tries again.
    console.error('the list of vendors was interrupted', error);
  }
}

/** From now on and after a restart. In the background only. */
export async function runQueue(ports: VettingPorts = REAL_PORTS): Promise<null> {
  await setQueueRunning(true);
  // A run that was paused may be about to end.
  void (underWay ?? Promise.resolve()).then(() => keepQueueRunning(ports));
  return null;
}

/** The vendor whose turn it is comes to its end; what waits goes on waiting. In the background only. */
export async function pauseQueue(): Promise<null> {
  await setQueueRunning(false);
  return null;
}

import type { QueuedDomain } from '../../model/queued-domain.ts';
import { allQueued, isQueueRunning } from '../../storage/queue.ts';

export interface QueueState {
  vendors: QueuedDomain[];
  running: boolean;
}

/** The list of vendors to vet, and whether it is being worked through. */
export async function readQueue(): Promise<QueueState> {
  const [vendors, running] = await Promise.all([allQueued(), isQueueRunning()]);
  return { vendors, running };
}

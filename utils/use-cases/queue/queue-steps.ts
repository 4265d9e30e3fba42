import type { ReadingProblem } from '../../model/extraction.ts';
import type { QueuedDomain, QueueOutcome } from '../../model/queued-domain.ts';
import type { JobDocument } from '../../model/vetting-job.ts';

// The steps of one vendor on the list as plain functions; each is stored before the next begins.

/** After so many turns that never ended, the vendor is taken to be what ends them. */
export const MOST_ATTEMPTS = 3;

/** Whose turn it is: the one whose turn was interrupted, else the first that waits. Null when all are done. */
export function nextOf(queue: readonly QueuedDomain[]): QueuedDomain | null {
  const underWay = queue.find(({ state }) => state === 'looking' || state === 'vetting');
  return underWay ?? queue.find(({ state }) => state === 'waiting') ?? null;
}

/** Its turn begins, or goes on where it was interrupted. */
export function begun(vendor: QueuedDomain): QueuedDomain {
  if (vendor.state === 'done') return vendor;
  const state = vendor.state === 'waiting' ? 'looking' : vendor.state;
  return { ...vendor, state, attempts: vendor.attempts + 1 };
}

export function vetting(vendor: QueuedDomain, { id, name }: { id: string; name: string }): QueuedDomain {
  return vendor.state === 'looking' ? { ...vendor, state: 'vetting', vendorId: id, vendorName: name } : vendor;
}

/** What came of it. `name` and `problem` where they are known. */
export interface QueueEnd {
  outcome: QueueOutcome;
  problem?: ReadingProblem | null;
  vendorId?: string;
  name?: string;
}

export function ended(
  vendor: QueuedDomain,
  { outcome, problem = null, vendorId, name }: QueueEnd,
  now: number,
): QueuedDomain {
  if (vendor.state === 'done') return vendor;
  return {
    ...vendor,
    state: 'done',
    outcome,
    problem,
    vendorId: vendorId ?? vendor.vendorId,
    vendorName: name ?? vendor.vendorName,
    finishedAt: now,
  };
}

/** It waits again, at its old place. `anyway`: to be vetted whatever it looks like. */
export function again(vendor: QueuedDomain, anyway: boolean): QueuedDomain {
  if (vendor.state !== 'done') return vendor;
  return { ...vendor, state: 'waiting', outcome: null, problem: null, attempts: 0, finishedAt: null, anyway };
}

/** Why none of the documents could be read: the reason that most of them have; null when one was read, or there was none. */
export function commonProblem(documents: readonly JobDocument[]): ReadingProblem | null {
  if (documents.some(({ state }) => state === 'read')) return null;
  const counts = new Map<ReadingProblem, number>();
  for (const { problem } of documents) if (problem) counts.set(problem, (counts.get(problem) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

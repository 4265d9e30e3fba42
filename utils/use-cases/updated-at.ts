import type { Candidate } from '../model/candidate.ts';

/** `updatedAt` tells which of two versions is the later, so it must grow even when the clock was set back. */
export const updatedAfter = ({ updatedAt }: Pick<Candidate, 'updatedAt'>, now: number): number =>
  Math.max(now, updatedAt + 1);

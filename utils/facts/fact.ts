import { DAY } from '../model/time.ts';
import type { SourceId } from './sources.ts';

/** What every entry in this folder carries: where it comes from and when that was read. */
export interface Fact {
  source: SourceId;
  /** ISO date on which the source was read, or on which the entry was written down when nothing was read. */
  asOf: string;
  /** False: written from general knowledge, nobody has looked it up yet. The interface says so. */
  verified: boolean;
}

/** Facts older than this many days are shown with a warning: law on transfers changes several times a year. */
export const FACT_MAX_AGE_DAYS = 120;

/**
 * Age of a fact in whole days. `now` is in milliseconds since the epoch and comes from the caller, who has the clock.
 * Never negative, so that a wrong clock does not make a fact look fresh for longer than it is.
 */
export function factAge(asOf: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(asOf)) / DAY));
}

/** Whether a fact has to be shown as old. */
export function isOldFact(asOf: string, now: number): boolean {
  return factAge(asOf, now) > FACT_MAX_AGE_DAYS;
}

/** The oldest of several facts: what is derived from them is as old as that. Null when there are none. */
export function oldestAsOf(facts: readonly Pick<Fact, 'asOf'>[]): string | null {
  return facts.reduce<string | null>((oldest, { asOf }) => (oldest === null || asOf < oldest ? asOf : oldest), null);
}

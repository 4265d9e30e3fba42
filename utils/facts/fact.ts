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

/** Days after which a fact is shown with a warning: law on transfers changes several times a year. */
const OLD_AFTER = 120;

/** Whether a fact has to be shown as old. `now`: milliseconds since the epoch, from the caller, who has the clock. */
export const isOldFact = (asOf: string, now: number): boolean => now >= Date.parse(asOf) + (OLD_AFTER + 1) * DAY;

/** The oldest of several facts: what is derived from them is as old as that. Null when there are none. */
export function oldestAsOf(facts: readonly Pick<Fact, 'asOf'>[]): string | null {
  return facts.reduce<string | null>((oldest, { asOf }) => (oldest === null || asOf < oldest ? asOf : oldest), null);
}

import type { RiskLevel } from '../../model/candidate.ts';
import { DAY } from '../../model/time.ts';
import type { Watch } from '../../model/watch.ts';

const HOUR = 3_600_000;

/**
 * How many days lie between two checks. The law sets no interval (GDPR Art. 28(1) and 24(1): a duty that goes on; EDPB
 * Opinion 22/2024). A vendor without a risk is taken for a medium one.
 */
export const SCHEDULE: Readonly<Record<RiskLevel, { checkDays: number }>> = {
  critical: { checkDays: 7 },
  high: { checkDays: 7 },
  medium: { checkDays: 30 },
  low: { checkDays: 91 },
  unscored: { checkDays: 30 },
};

/** Checks are spread by up to this share of their interval, so that they do not all fall on one hour. */
const SPREAD = 0.05;
/** A document that is not there is looked for again soon: only twice counts. */
const SECOND_LOOK = DAY;
const FIRST_RETRY = HOUR;
const MOST_DOUBLINGS = 10;

export const intervalOf = (risk: RiskLevel): number => SCHEDULE[risk].checkDays * DAY;

/**
 * Whether a check is due. A time further away than any check is planned can only come from a clock that was set back, or
 * from a risk that was raised since: then nobody knows when the last check was, and it is due.
 */
export function isDue({ nextAt }: Pick<Watch, 'nextAt'>, risk: RiskLevel, now: number): boolean {
  return now >= nextAt || nextAt - now > intervalOf(risk) * (1 + SPREAD);
}

/** When to look again after a check that ended at `now`; however long the browser was off, one check makes up for it. */
export function nextCheckAt(
  risk: RiskLevel,
  { now, random, failures, secondLook }: { now: number; random: number; failures: number; secondLook: boolean },
): number {
  const interval = intervalOf(risk) * (1 + SPREAD * random);
  const retry = failures > 0 ? FIRST_RETRY * 2 ** Math.min(failures - 1, MOST_DOUBLINGS) : interval;
  return now + Math.min(interval, retry, secondLook ? SECOND_LOOK : interval);
}

const FIRST_REST = 15 * 60_000;

/**
 * Until when a host that answered 429 or 5xx is left alone. `retryAfter`: the header as received, seconds or a date
 * (RFC 9110, 10.2.3); else doubling from a quarter of an hour. Never longer than the watch's own interval.
 */
export function restUntil(
  retryAfter: string | null,
  { now, failures, risk }: { now: number; failures: number; risk: RiskLevel },
): number {
  const own = FIRST_REST * 2 ** Math.min(failures, MOST_DOUBLINGS);
  const asked =
    retryAfter === null ? 0 : /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) * 1000 : dateAfter(retryAfter, now);
  return now + Math.min(intervalOf(risk), Math.max(own, asked));
}

function dateAfter(date: string, now: number): number {
  const time = Date.parse(date);
  return Number.isNaN(time) ? 0 : Math.max(0, time - now);
}

/** So many months on, in UTC, at the same time of day; the last day of the month where it has no such day. */
export function addMonths(time: number, months: number): number {
  const then = new Date(time);
  const day = then.getUTCDate();
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() + months);
  then.setUTCDate(Math.min(day, daysInMonth(then.getUTCFullYear(), then.getUTCMonth())));
  return then.getTime();
}

/**
 * A stated date as a time: noon in UTC, which is the same calendar day for nearly every reader. A month without a day is
 * taken to its end, so that nothing is called too old too early. Null when there is no such date.
 */
export function timeOfDate(date: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  if (year === undefined || month === undefined || Number(month) < 1 || Number(month) > 12) return null;
  const last = daysInMonth(Number(year), Number(month) - 1);
  const ofMonth = day === undefined ? last : Number(day);
  return ofMonth >= 1 && ofMonth <= last ? Date.UTC(Number(year), Number(month) - 1, ofMonth, 12) : null;
}

/** `month`: 0 is January. */
const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

import type { TimeUnit } from '../../languages/language.ts';
import type { WordInfo } from './lexicon.ts';

/** A number or a unit of time, as met in the text. */
export interface Quantity {
  from: number;
  to: number;
  amount: number | null;
  unit: TimeUnit | null;
}

/** "seventy-two (72) hours": words `from` up to, not including, `to`. */
export interface Duration {
  from: number;
  to: number;
  amount: number;
  unit: TimeUnit;
}

const HOURS: Readonly<Record<TimeUnit, number>> = {
  hours: 1,
  days: 24,
  // Five working days span a week; a working day is counted as the calendar time it can take.
  'working-days': 24 * 1.4,
  weeks: 24 * 7,
  months: 24 * 30,
  years: 24 * 365,
};

/** Length of a duration in hours or days; months count 30 days, years 365, working days 1.4 days. */
export const inUnit = (duration: Duration, unit: 'hours' | 'days'): number =>
  Math.round((duration.amount * HOURS[duration.unit] * 10) / (unit === 'hours' ? 1 : 24)) / 10;

/** Pairs each unit of time with the number before it; of "thirty (30) days" the figures count. */
export function durationsIn(quantities: readonly Quantity[], infos: readonly WordInfo[]): Duration[] {
  const durations: Duration[] = [];
  if (quantities.length < 2) return durations;
  const numbers = longestNumbers(quantities);
  let unitsEnd = -1;
  for (const unit of longestUnits(quantities)) {
    if (unit.from < unitsEnd) continue;
    const number = numberBefore(numbers, unit.from, infos);
    if (!number) continue;
    durations.push({ from: number.from, to: unit.to, amount: number.amount!, unit: unit.unit! });
    unitsEnd = unit.to;
  }
  return durations;
}

const longestUnits = (quantities: readonly Quantity[]): Quantity[] =>
  quantities.filter((q) => q.unit !== null).sort((a, b) => a.from - b.from || b.to - a.to);

/** By the word after it: the number that starts furthest to the left ("twenty four", not "four"). */
function longestNumbers(quantities: readonly Quantity[]): Map<number, Quantity> {
  const numbers = new Map<number, Quantity>();
  for (const quantity of quantities) {
    const known = numbers.get(quantity.to);
    if (quantity.amount !== null && (!known || quantity.from < known.from)) numbers.set(quantity.to, quantity);
  }
  return numbers;
}

function numberBefore(
  numbers: ReadonlyMap<number, Quantity>,
  unitFrom: number,
  infos: readonly WordInfo[],
): Quantity | null {
  let end = unitFrom;
  while (end > 0 && infos[end - 1]!.between && unitFrom - end < 2) end--;
  return numbers.get(end) ?? null;
}

import type { TextBlock } from '../../model/extraction.ts';
import { placesInField } from '../international/places.ts';
import { cleanName, type Entry, isName, isPlaceField, readPlaceField } from './entry.ts';
import type { Context } from './outline.ts';
import type { FoundEntry } from './tables.ts';

const MAX_LINE = 200;
const MIN_ENTRIES = 2;
const MAX_PERIOD = 5;
const MOST = 0.8;

/**
 * Reads cards without labels: "Acme", "Cloud hosting", "Ireland" as three lines, again and again. What repeats is the
 * place, so the distance between places tells how many lines a company has.
 */
export function readStacks(
  blocks: readonly TextBlock[],
  context: Context,
  text: string,
  language: string | null,
): FoundEntry[] {
  if (context.strength === 'none' || context.isPast || context.isOther) return [];
  const lines = blocks.map((block) => text.slice(block.start, block.end));
  const places = lines.flatMap((line, index) =>
    line.length <= MAX_LINE && isPlaceField(line, placesInField(line, language)) ? [index] : [],
  );
  const period = periodOf(places);
  if (period === null) return [];
  const back = distanceToName(lines, places, period);
  if (back === null) return [];
  return places.flatMap((place): FoundEntry[] => {
    const from = blocks[place - back];
    const name = cleanName(lines[place - back] ?? '');
    if (!from || !isName(name)) return [];
    const between = lines.slice(place - back + 1, place).filter((line) => line.length <= MAX_LINE);
    const entry: Entry = {
      ...{ name, purpose: between.join(' – ') || null, transferMechanism: null },
      ...readPlaceField(lines[place]!, language),
    };
    return [{ entry, from, to: blocks[place]!, section: null, affiliate: false }];
  });
}

/** The distance at which most places follow each other; null when there is none. */
function periodOf(places: readonly number[]): number | null {
  if (places.length < MIN_ENTRIES) return null;
  const distances = places.slice(1).map((place, index) => place - places[index]!);
  for (let period = 2; period <= MAX_PERIOD; period++) {
    if (distances.filter((distance) => distance === period).length >= MOST * distances.length) return period;
  }
  return null;
}

/** How many lines above the place the name stands: where most lines are names, the farthest when several are. */
function distanceToName(lines: readonly string[], places: readonly number[], period: number): number | null {
  for (let back = period - 1; back >= 1; back--) {
    const names = places.filter((place) => isName(cleanName(lines[place - back] ?? '')));
    if (names.length >= MOST * places.length) return back;
  }
  return null;
}

/** Positions of times on a line from 0 to 100; a single moment stands in the middle. */
export function placesInTime(times: readonly number[]): number[] {
  const first = Math.min(...times);
  const span = Math.max(...times) - first;
  return times.map((time) => (span === 0 ? 50 : ((time - first) / span) * 100));
}

/**
 * Indexes of the places that can have a label without two running into each other: always the last, the others where
 * they keep the distance to the one before and to the last. Places rise; the distance is in their unit.
 */
export function labelledPlaces(places: readonly number[], distance: number): number[] {
  const end = places.length - 1;
  const labelled: number[] = [];
  for (const [index, place] of places.entries()) {
    const previous = labelled.at(-1);
    const isClear = previous === undefined || place - places[previous]! >= distance;
    if (index === end || (isClear && places[end]! - place >= distance)) labelled.push(index);
  }
  return labelled;
}

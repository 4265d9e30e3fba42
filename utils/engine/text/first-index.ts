/**
 * Index of the first item for which `holds`; the number of items when there is none. The items stand in order: it holds for
 * all behind one for which it holds. Takes logarithmic time.
 */
export function firstIndexWhere<T>(ordered: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(ordered[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

import type { CountryClass, Destination } from '../../utils/model/transfer.ts';
import type { VendorProfile } from '../../utils/model/vendor-profile.ts';
import type { MapPlace } from '../map/places.ts';
import { CLASSES_BY_CONCERN } from './places.ts';

type ListedSubProcessor = VendorProfile['subProcessors'][number];

/** A row of the list with the places in which it processes, and the class that weighs most among them. */
export interface SubProcessorRow {
  key: string;
  subProcessor: ListedSubProcessor;
  places: Destination[];
  class: CountryClass;
}

/** The rows of the list in their own order, with what the transfer picture made of their places. */
export function subProcessorRows({ subProcessors, transfers }: VendorProfile): SubProcessorRow[] {
  const byName = Map.groupBy(
    transfers.destinations.filter(({ role }) => role === 'sub-processor'),
    ({ subProcessor }) => subProcessor,
  );
  return subProcessors.map((subProcessor, index) => {
    const places = (byName.get(subProcessor.name) ?? []).filter((place) => isOfRow(place, subProcessor));
    const classes = new Set(places.map((place) => place.class));
    const worst = CLASSES_BY_CONCERN.find((one) => classes.has(one)) ?? 'unknown';
    return { key: `${index} ${subProcessor.name}`, subProcessor, places, class: worst };
  });
}

/** Two companies of one name may stand in a list: the sentence tells them apart. */
const isOfRow = ({ evidence }: Destination, row: ListedSubProcessor): boolean =>
  evidence === null || evidence.start === row.evidence.start;

/** Whether all rows were read that the page says there are. */
export type Completeness = { kind: 'whole' | 'fewer' | 'more' | 'not-stated'; read: number; stated: number };

/** Compares the rows that were read with the page's own count. */
export function completenessOf({ subProcessors, statedSubProcessors }: VendorProfile): Completeness {
  const read = subProcessors.length;
  if (statedSubProcessors === null) return { kind: 'not-stated', read, stated: 0 };
  const kind = read === statedSubProcessors ? 'whole' : read < statedSubProcessors ? 'fewer' : 'more';
  return { kind, read, stated: statedSubProcessors };
}

/** The countries of the rows, the worst first, with who is in each; and how many rows name no country at all. */
export function countriesOf(rows: readonly SubProcessorRow[]): { places: MapPlace[]; elsewhere: number } {
  const found = new Map<string, { classes: Set<CountryClass>; names: Set<string> }>();
  for (const { subProcessor, places } of rows) {
    for (const { country, class: of } of places) {
      if (country === null) continue;
      const here = found.get(country) ?? { classes: new Set(), names: new Set() };
      found.set(country, { classes: here.classes.add(of), names: here.names.add(subProcessor.name) });
    }
  }
  const places = [...found].map(([country, { classes, names }]): MapPlace => {
    // In one country some may be covered by a decision and others not: it is as bad as the worst of them.
    const worst = CLASSES_BY_CONCERN.find((one) => classes.has(one)) ?? 'unknown';
    return { country, class: worst, names: [...names] };
  });
  return {
    places: places.toSorted((a, b) => CLASSES_BY_CONCERN.indexOf(a.class) - CLASSES_BY_CONCERN.indexOf(b.class)),
    elsewhere: rows.filter(({ places }) => places.every(({ country }) => country === null)).length,
  };
}

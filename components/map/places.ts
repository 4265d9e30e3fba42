import type { CountryClass } from '../../utils/model/transfer.ts';
import outlines from './outlines.json';

export const MAP_VIEWS = ['europe', 'world'] as const;
export type MapView = (typeof MAP_VIEWS)[number];

/** One country of which something is told on the map. */
export interface MapPlace {
  /** ISO 3166-1 alpha-2. */
  country: string;
  class: CountryClass;
  /** Who is there. */
  names: string[];
}

interface MapSheet {
  width: number;
  height: number;
  countries: Readonly<Record<string, { x: number; y: number; path: string }>>;
  land: string;
}

/** Made once from Natural Earth by test/map. */
export const SHEETS: Readonly<Record<MapView, MapSheet>> = outlines;

/** The map on which all can be seen: Europe when nobody is elsewhere. */
export const viewFor = (places: readonly MapPlace[]): MapView =>
  places.every(({ country }) => country in SHEETS.europe.countries) ? 'europe' : 'world';

/** Where a country's mark stands, in percent of the map; null when it is not on this one. */
export function markAt(view: MapView, country: string): { x: number; y: number } | null {
  const { width, height, countries } = SHEETS[view];
  const outline = countries[country];
  return outline ? { x: (outline.x / width) * 100, y: (outline.y / height) * 100 } : null;
}

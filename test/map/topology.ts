import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Longitude and latitude in degrees. */
export type Position = [longitude: number, latitude: number];
export type Point = [x: number, y: number];

interface Geometry {
  type: 'Polygon' | 'MultiPolygon';
  /** ISO 3166-1 numeric; absent for what is no state by everybody's account. */
  id?: string;
  arcs: number[][] | number[][][];
}

interface Topology {
  transform: { scale: Point; translate: Point };
  arcs: Point[][];
  objects: { countries: { geometries: Geometry[] } };
}

export interface CountryArcs {
  /** ISO 3166-1 alpha-2; null where the source has no code. */
  code: string | null;
  /** Each ring by its arcs; a negative number is an arc backwards (`~index`), as TopoJSON has it. */
  rings: number[][];
}

/** The countries of Natural Earth at 1:50 million (public domain), by the borders that they share. */
export function readTopology(): { arcs: Position[][]; countries: CountryArcs[] } {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology;
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): Position => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const parts = topology.objects.countries.geometries.map(({ type, id, arcs: own }) => ({
    code: id ? alpha2(id) : null,
    rings: (type === 'Polygon' ? own : own.flat()) as number[][],
  }));
  // Some territories stand by themselves under the code of their state.
  const countries = [...Map.groupBy(parts, ({ code }) => code)].map(([code, members]) => ({
    code,
    rings: members.flatMap(({ rings }) => rings),
  }));
  return { arcs, countries };
}

/** The two letters for a numeric code, by the tables that every browser and Node have. */
function alpha2(numeric: string): string | null {
  const region = new Intl.Locale(`und-${numeric.padStart(3, '0')}`).region;
  return region && /^[A-Z]{2}$/.test(region) ? region : null;
}

import { equalEarth, europeEqualArea } from './projections.ts';
import { areaOf, clip, type Frame, keptPoints, middleOf, pathOf } from './shapes.ts';
import { type CountryArcs, type Point, type Position, readTopology } from './topology.ts';

/** One country on a map, in whole units of its view box. */
interface Outline {
  x: number;
  y: number;
  path: string;
}

interface MapOutlines {
  width: number;
  height: number;
  countries: Record<string, Outline>;
  /** Land that has no code of its own: drawn, never marked. */
  land: string;
}

interface MapPlan {
  project: (position: Position) => Point;
  /** Places that must be in view; the map ends at the outermost. */
  corners: readonly Position[];
  /** How far a border may move, in units of a map of `WIDTH`. */
  tolerance: number;
  /** Islands and other parts below this many square units are left out, unless it is all of a country. */
  smallest: number;
}

const WIDTH = 1000;

const PLANS: Record<'europe' | 'world', MapPlan> = {
  europe: {
    project: europeEqualArea,
    corners: [
      [-25.5, 64.5],
      [-11, 36],
      [34.8, 33.8],
      [14.4, 35.2],
      [45.5, 42],
      [26, 71.5],
    ],
    tolerance: 1.6,
    smallest: 14,
  },
  world: {
    project: equalEarth,
    corners: [
      [-160, 0],
      [180, 0],
      [0, 84],
      [0, -56],
    ],
    tolerance: 0.9,
    smallest: 4,
  },
};

/** Both maps, made from Natural Earth: the same whenever they are made from the same version of it. */
export function makeOutlines(): Record<keyof typeof PLANS, MapOutlines> {
  const topology = readTopology();
  return { europe: outlinesFor(PLANS.europe, topology), world: outlinesFor(PLANS.world, topology) };
}

/** A country that is only just in view is land and no more: the share of its largest part that must be. */
const LEAST_SHARE = 0.05;

interface Sheet {
  toUnits: (position: Position) => Point;
  frame: Frame;
  smallest: number;
}

function outlinesFor(plan: MapPlan, { arcs, countries }: ReturnType<typeof readTopology>): MapOutlines {
  const corners = plan.corners.map(plan.project);
  const left = Math.min(...corners.map(([x]) => x));
  const top = Math.min(...corners.map(([, y]) => y));
  const scale = WIDTH / (Math.max(...corners.map(([x]) => x)) - left);
  const height = Math.round((Math.max(...corners.map(([, y]) => y)) - top) * scale);
  const toUnits = (position: Position): Point => {
    const [x, y] = plan.project(position);
    return [(x - left) * scale, (y - top) * scale];
  };
  // Each border once, so that both its countries get the same one.
  const drawn = arcs.map((arc) => {
    const whole = unbroken(arc);
    return keptPoints(whole.map(toUnits), plan.tolerance).map((index) => whole[index]!);
  });
  const sheet: Sheet = { toUnits, frame: { left: 0, top: 0, right: WIDTH, bottom: height }, smallest: plan.smallest };
  const result: MapOutlines = { width: WIDTH, height, countries: {}, land: '' };
  for (const country of countries.toSorted((a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1))) {
    const outline = outlineOf(country, drawn, sheet);
    if (!outline) continue;
    const { isMarkable, ...drawing } = outline;
    if (isMarkable && country.code) result.countries[country.code] = drawing;
    else result.land += drawing.path;
  }
  return result;
}

function outlineOf(
  { rings }: CountryArcs,
  drawn: Position[][],
  { toUnits, frame, smallest }: Sheet,
): (Outline & { isMarkable: boolean }) | null {
  const inside = rings
    .map((ring) => {
      const whole = joined(ring, drawn).map(toUnits);
      const cut = clip(whole, frame);
      const area = Math.abs(areaOf(cut));
      // What is too small to have an area is in view or not.
      return { ring: cut, area, share: area === 0 ? 1 : area / Math.abs(areaOf(whole)) };
    })
    .filter(({ ring }) => ring.length > 0)
    .toSorted((a, b) => b.area - a.area);
  const [largest] = inside;
  if (!largest) return null;
  const [x, y] = middleOf(largest.ring);
  const kept = inside.filter(({ area }) => area >= smallest).map(({ ring }) => ring);
  const path = pathOf(kept.length > 0 ? kept : [largest.ring]);
  return { x: Math.round(x), y: Math.round(y), path, isMarkable: largest.share >= LEAST_SHARE };
}

/** The points of a ring; where two arcs meet they have one in common. */
function joined(ring: readonly number[], drawn: readonly Position[][]): Position[] {
  const points = ring.flatMap((index) => (index < 0 ? drawn[~index]!.toReversed() : drawn[index]!).slice(0, -1));
  const whole = unbroken(points);
  const longitudes = whole.map(([longitude]) => longitude);
  const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const turn = Math.round(middle / 360) * 360;
  return whole.map(([longitude, latitude]) => [longitude - turn, latitude]);
}

/** Over the 180th meridian longitudes go on instead of starting anew, so that no line runs across the whole map. */
function unbroken(points: readonly Position[]): Position[] {
  let turn = 0;
  return points.map(([longitude, latitude], index) => {
    const before = points[index - 1];
    if (before && longitude - before[0] > 180) turn -= 360;
    if (before && longitude - before[0] < -180) turn += 360;
    return [longitude + turn, latitude];
  });
}

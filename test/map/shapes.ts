import type { Point } from './topology.ts';

export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Which points to keep for the same shape: none left out is further off than the tolerance (Douglas and Peucker). */
export function keptPoints(points: readonly Point[], tolerance: number): number[] {
  const kept = new Set([0, points.length - 1]);
  const stretches: [from: number, to: number][] = [[0, points.length - 1]];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [from, to] = stretch;
    let [furthest, index] = [tolerance, -1];
    for (let i = from + 1; i < to; i++) {
      const distance = distanceTo(points[i]!, points[from]!, points[to]!);
      if (distance > furthest) [furthest, index] = [distance, i];
    }
    if (index < 0) continue;
    kept.add(index);
    stretches.push([from, index], [index, to]);
  }
  return [...kept].sort((a, b) => a - b);
}

function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

/** What of a ring lies within the frame (Sutherland and Hodgman). */
export function clip(ring: readonly Point[], { left, top, right, bottom }: Frame): Point[] {
  const sides: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1],
  ];
  return sides.reduce<Point[]>(
    (points, [axis, limit, sign]) => {
      const isInside = (point: Point) => sign * (point[axis] - limit) >= 0;
      return points.flatMap((point, i) => {
        const before = points.at(i - 1)!;
        if (isInside(point) === isInside(before)) return isInside(point) ? [point] : [];
        const share = (limit - before[axis]) / (point[axis] - before[axis]);
        const cut: Point = [before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])];
        return isInside(point) ? [cut, point] : [cut];
      });
    },
    [...ring],
  );
}

/** Square units; the sign tells the direction. */
export function areaOf(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [px, py] = ring.at(i - 1)!;
    return sum + (px * y - x * py) / 2;
  }, 0);
}

/** The middle of a ring by its area; of its points when it has none. */
export function middleOf(ring: readonly Point[]): Point {
  const area = areaOf(ring);
  if (Math.abs(area) < 1e-9) {
    const sum = ring.reduce<Point>(([sx, sy], [x, y]) => [sx + x, sy + y], [0, 0]);
    return [sum[0] / ring.length, sum[1] / ring.length];
  }
  const moment = ring.reduce<Point>(
    ([mx, my], [x, y], i) => {
      const [px, py] = ring.at(i - 1)!;
      const cross = px * y - x * py;
      return [mx + (px + x) * cross, my + (py + y) * cross];
    },
    [0, 0],
  );
  return [moment[0] / (6 * area), moment[1] / (6 * area)];
}

/** The `d` of a path in whole units, each step from the point before: short. */
export function pathOf(rings: readonly (readonly Point[])[]): string {
  return rings.map(ringPath).join('');
}

function ringPath(ring: readonly Point[]): string {
  const whole = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const distinct = whole.filter(([x, y], i) => i === 0 || x !== whole[i - 1]![0] || y !== whole[i - 1]![1]);
  const [start, ...rest] = distinct;
  if (!start || rest.length < 2) return '';
  let previous = start;
  const steps = rest.map((point) => {
    const step = `${point[0] - previous[0]} ${point[1] - previous[1]}`;
    previous = point;
    return step;
  });
  return `M${start[0]} ${start[1]}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

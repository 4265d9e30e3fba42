import type { Point, Position } from './topology.ts';

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Equal Earth (Šavrič, Patterson and Jenny 2018): the whole world, areas true to each other. Earth radius 1, y down. */
export function equalEarth([longitude, latitude]: Position): Point {
  const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
  const t = Math.asin((Math.sqrt(3) / 2) * Math.sin(radians(latitude)));
  const slope = 9 * a4 * t ** 8 + 7 * a3 * t ** 6 + 3 * a2 * t ** 2 + a1;
  const x = (2 * Math.sqrt(3) * radians(longitude) * Math.cos(t)) / (3 * slope);
  return [x, -(a4 * t ** 9 + a3 * t ** 7 + a2 * t ** 3 + a1 * t)];
}

/** Lambert's azimuthal equal-area projection around 52° N 10° E, which the EU's own maps use (ETRS89-LAEA). */
export function europeEqualArea([longitude, latitude]: Position): Point {
  const [centre, phi, lambda] = [radians(52), radians(latitude), radians(longitude - 10)];
  const cosine = Math.sin(centre) * Math.sin(phi) + Math.cos(centre) * Math.cos(phi) * Math.cos(lambda);
  const k = Math.sqrt(2 / (1 + cosine));
  return [
    k * Math.cos(phi) * Math.sin(lambda),
    -k * (Math.cos(centre) * Math.sin(phi) - Math.sin(centre) * Math.cos(phi) * Math.cos(lambda)),
  ];
}

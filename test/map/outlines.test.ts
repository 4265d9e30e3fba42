import { expect, it } from 'vitest';
import { EEA } from '../../utils/facts/adequacy.ts';
import { makeOutlines } from './outlines.ts';
import { clip, keptPoints, pathOf } from './shapes.ts';

const outlines = makeOutlines();

it('the map that is drawn is the one that Natural Earth gives (mend with vitest --update)', async () => {
  await expect(`${JSON.stringify(outlines, null, 2)}\n`).toMatchFileSnapshot('../../components/map/outlines.json');
});

it('is small, and has every country of the EEA on both maps', () => {
  expect(JSON.stringify(outlines).length).toBeLessThan(60_000);
  for (const { countries } of EEA) {
    expect(countries.filter((code) => !outlines.europe.countries[code] || !outlines.world.countries[code])).toEqual([]);
  }
});

it('puts countries where they are: Portugal west of Poland, Norway north of Italy, the United States left of Japan', () => {
  const { europe, world } = outlines;
  expect(europe.countries.PT!.x).toBeLessThan(europe.countries.PL!.x);
  expect(europe.countries.NO!.y).toBeLessThan(europe.countries.IT!.y);
  expect(world.countries.US!.x).toBeLessThan(world.countries.JP!.x);
  // Its far islands have its code too, and do not stand for it.
  expect(world.countries.AU!.path.length).toBeGreaterThan(300);
  expect(world.countries.AU!.y).toBeGreaterThan(world.countries.ID!.y);
});

it('draws no line across the map where a country lies on both sides of the 180th meridian', () => {
  const rings = outlines.world.countries.RU!.path.split('M').filter(Boolean);
  const steps = rings
    .flatMap((ring) => ring.split('l')[1]?.match(/-?\d+/g) ?? [])
    .map((step) => Math.abs(Number(step)));
  expect(steps.length).toBeGreaterThan(100);
  const widest = Math.max(...steps);
  expect(widest).toBeLessThan(120);
});

it('leaves out what does not show, and keeps what does', () => {
  const line: [number, number][] = [
    [0, 0],
    [5, 0.1],
    [10, 0],
    [10, 10],
  ];
  expect(keptPoints(line, 1)).toEqual([0, 2, 3]);
  const square: [number, number][] = [
    [-5, -5],
    [5, -5],
    [5, 5],
    [-5, 5],
  ];
  const cut = clip(square, { left: 0, top: 0, right: 10, bottom: 10 });
  expect(pathOf([cut])).toMatch(/^M\d+ \d+l/);
  expect(cut.every(([x, y]) => x >= 0 && y >= 0 && x <= 5 && y <= 5)).toBe(true);
});

import { expect, it } from 'vitest';
import { labelledPlaces, placesInTime } from './time-scale.ts';

it('spreads times over the width by their distance, and puts a single one in the middle', () => {
  expect(placesInTime([1000, 2000, 5000])).toEqual([0, 25, 100]);
  expect(placesInTime([1000])).toEqual([50]);
  expect(placesInTime([])).toEqual([]);
});

it('labels the last and as many before it as keep clear of each other', () => {
  expect(labelledPlaces([0, 5, 30, 60, 90, 100], 25)).toEqual([0, 2, 3, 5]);
  expect(labelledPlaces([0, 10], 25)).toEqual([1]);
  expect(labelledPlaces([50], 25)).toEqual([0]);
  expect(labelledPlaces([], 25)).toEqual([]);
});

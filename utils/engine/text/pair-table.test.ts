import { expect, it } from 'vitest';
import { PairTable } from './pair-table.ts';

it('tells pairs apart, in both orders, while it grows', () => {
  const table = new PairTable();
  const pairs = Array.from({ length: 30_000 }, (_, number) => [number % 250, Math.floor(number / 250)] as const);
  expect(table.get(3, 7)).toBe(-1);
  for (const [index, [first, second]] of pairs.entries()) table.add(first, second, index);
  expect(table.size).toBe(pairs.length);
  expect(pairs.map(([first, second]) => table.get(first, second))).toEqual(pairs.map((_, index) => index));
  expect(table.get(250, 0)).toBe(-1);
});

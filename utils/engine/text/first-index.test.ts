import { expect, it } from 'vitest';
import { firstIndexWhere } from './first-index.ts';

it('finds the first of those for which something holds, wherever they begin', () => {
  const numbers = Array.from({ length: 9 }, (_, number) => number);
  for (let bound = 0; bound <= numbers.length; bound++) {
    expect(firstIndexWhere(numbers, (number) => number >= bound)).toBe(bound);
  }
  expect(firstIndexWhere([], () => true)).toBe(0);
});

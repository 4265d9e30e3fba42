import { expect, test } from 'vitest';
import { mutantsOf, mutated } from './mutants.ts';

const all = (source: string): string[] => mutantsOf('a.ts', source).map((mutant) => mutated(source, mutant));

test.each([
  ['a < b;', ['a <= b;', 'a > b;']],
  ['a && !b;', ['a || !b;', 'a && b;']],
  ['a ?? 7;', ['a && 7;', 'a ?? 8;', 'a ?? 6;']],
  ['x = 0;', ['x = 1;', 'x = (-1);']],
  ['run(true);', [';', 'run(false);']],
  ['if (a.b) c();', ['if (!(a.b)) c();', 'if (a.b) ;']],
  ['x = list.filter(isGood).map(f);', ['x = list.map(f);']],
])('%s', (source, expected) => {
  expect(all(source)).toEqual(expected);
});

test('types are left alone: no test runs them', () => {
  expect(all('type A = 1 | true; let b: 2 = c as 3; f<4>;')).toEqual([]);
  expect(all('let b = (c < d) as boolean;')).toHaveLength(2);
});

test('says where and what, for people', () => {
  const [mutant] = mutantsOf('a.ts', 'first();\nif (size >= most) stop();\n').slice(2);
  expect(mutant).toMatchObject({ path: 'a.ts', line: 2, what: '>= → > in “if (size > most) stop();”' });
});

import { expect, test } from 'vitest';
import { importsOf } from './source-files.ts';

/** What a script that is put into websites may be made of: the part of the code that reads and marks pages, and no package. */
const ALLOWED = /^utils\/gather\/highlight-[a-z]+\.ts$|^wxt\/utils\/define-unlisted-script$/;

test('the script that highlights a quote stays small: it brings nothing but the code that finds and marks', () => {
  const seen = new Set<string>();
  const open = ['entrypoints/highlight.ts'];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const { to } of importsOf(path)) {
      if (seen.has(to)) continue;
      seen.add(to);
      if (to.endsWith('.ts')) open.push(to);
    }
  }
  expect([...seen]).toContain('utils/gather/highlight-anchor.ts');
  expect([...seen].filter((one) => !ALLOWED.test(one))).toEqual([]);
});

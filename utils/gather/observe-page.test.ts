import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { observePage } from './observe-page.ts';

/** Every file and package that a file pulls in at run time; types cost nothing. */
function graph(file: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(file.href)) return seen;
  seen.add(file.href);
  for (const [, kind, from] of readFileSync(file, 'utf8').matchAll(/^import (type )?[^;]*?from '([^']+)';/gms)) {
    if (kind) continue;
    if (from!.startsWith('.')) graph(new URL(from!, file), seen);
    else seen.add(from!);
  }
  return seen;
}

test('the content script pulls in no package, and none of the engine', () => {
  const files = [...graph(new URL('./observe-page.ts', import.meta.url))];
  expect(files.length).toBeGreaterThan(4);
  expect(files.filter((file) => !file.startsWith('file:'))).toEqual([]);
  expect(files.filter((file) => !/\/utils\/(gather|model|html)\/[^/]+$/.test(file))).toEqual([]);
});

test('what it pulls in stays small', () => {
  const sources = [...graph(new URL('./observe-page.ts', import.meta.url))].map((file) =>
    readFileSync(new URL(file), 'utf8'),
  );
  expect(sources.join('').length).toBeLessThan(30_000);
});

test('a large page has its turn while it is looked at', async () => {
  const { document } = parseHTML(`<body>${'<p>Privacy <a href="/privacy">policy</a></p>'.repeat(20_000)}</body>`);
  Object.defineProperty(document, 'URL', { value: 'https://tidewise.example/' });
  let turns = 0;
  const turn = setInterval(() => turns++, 0);
  const { counts } = await observePage(document as unknown as Document);
  clearInterval(turn);
  expect(counts.paragraphs).toBe(20_000);
  expect(turns).toBeGreaterThan(0);
});

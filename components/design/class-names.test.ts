import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { contentOf, projectFiles } from '../../test/structure/source-files.ts';

const FILES = new Set(projectFiles().filter((path) => /^(components|entrypoints)\/.*\.(tsx?|css)$/.test(path)));
const SHEETS = [...FILES].filter((path) => path.endsWith('.css'));
/** What all components may have to say on paper stands together. */
const PRINT = 'components/design/print.css';
const PAGES = [...FILES].filter((path) => /^entrypoints\/[^/]+\/main\.tsx$/.test(path));

/** What comes before a brace in a style sheet. */
const selectorsIn = (path: string): string[] =>
  [
    ...contentOf(path)
      .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
      .matchAll(/([^{};]+)\{/g),
  ].map(([, one]) => one!);

const IMPORTS = /(?:^|\n)\s*(?:import|export)\s(?!type\s)(?:[^'";]*?\sfrom\s)?'(\.[^']+)'|@import "(\.[^"]+)"/g;

/** Everything that is loaded with a page; what it loads later is not counted. */
function loadedWith(page: string): string[] {
  const loaded = new Set([page]);
  for (const path of loaded) {
    for (const [, module, sheet] of contentOf(path).matchAll(IMPORTS)) {
      const found = posix.join(posix.dirname(path), (module ?? sheet)!);
      if (FILES.has(found)) loaded.add(found);
    }
  }
  return [...loaded];
}

const classesIn = (path: string): string[] =>
  [...contentOf(path).matchAll(/\bclass="([^"]+)"/g)].flatMap(([, names]) => names!.split(' '));

test('each class gets its rules in one style sheet: two that share a name would change each other', () => {
  const homes = new Map<string, Set<string>>();
  for (const path of SHEETS.filter((one) => one !== PRINT)) {
    for (const selector of selectorsIn(path).flatMap((one) => one.split(','))) {
      const [, name] = /^\s*\.([a-z][\w-]*)\s*$/.exec(selector) ?? [];
      if (name) homes.set(name, (homes.get(name) ?? new Set()).add(path));
    }
  }
  expect(homes.size).toBeGreaterThan(200);
  const shared = [...homes].filter(([, paths]) => paths.size > 1).map(([name, paths]) => `.${name}: ${[...paths]}`);
  expect(shared, 'give one of them another name').toEqual([]);
});

test.each(PAGES)('%s loads the style sheets of all that it shows', (page) => {
  const ruled = (paths: readonly string[]) =>
    new Set(
      paths.flatMap(selectorsIn).flatMap((one) => [...one.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!)),
    );
  const all = ruled(SHEETS);
  const loaded = loadedWith(page);
  const here = ruled(loaded.filter((path) => path.endsWith('.css')));
  const shown = loaded.filter((path) => path.endsWith('.tsx'));
  expect(shown.length).toBeGreaterThan(3);
  const bare = shown.flatMap((path) =>
    classesIn(path)
      .filter((name) => all.has(name) && !here.has(name))
      .map((name) => `.${name} of ${path}`),
  );
  expect(bare, 'import its style sheet, or move the rules to one that all pages load').toEqual([]);
});

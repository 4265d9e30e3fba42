import { expect, test } from 'vitest';
import { contentOf, importsOf, isSource, projectFiles } from './source-files.ts';

const files = projectFiles();

test('the top level holds what the guide allows and what tools force, nothing else', () => {
  const allowed = new Set(
    'entrypoints components utils public test wxt.config.ts package.json package-lock.json tsconfig.json README.md LICENSE CHANGELOG.md'.split(
      ' ',
    ),
  );
  const strays = new Set(
    files.map((path) => path.split('/')[0]!).filter((name) => !allowed.has(name) && !name.startsWith('.')),
  );
  expect([...strays]).toEqual([]);
});

/** Files that may be longer, each with the reason. */
const LONGER: Record<string, string> = {};

test('files stay under 300 lines', () => {
  const tooLong = files
    .filter((path) => (isSource(path) || path.endsWith('.css')) && !(path in LONGER))
    .map((path) => ({ path, lines: contentOf(path).split('\n').length }))
    .filter(({ lines }) => lines > 301)
    .map(({ path, lines }) => `${path} has ${lines} lines: take a second subject out into a file of its own`);
  expect(tooLong).toEqual([]);
});

test('source files are kebab-case', () => {
  const wrong = files.filter((path) => isSource(path) && !/^[a-z0-9.-]+$/.test(path.split('/').at(-1)!));
  expect(wrong).toEqual([]);
});

test('relative imports name the file, so that Node can run the engine as it stands', () => {
  const wrong = files
    .filter(isSource)
    .flatMap(importsOf)
    .filter(({ to }) => /^(utils|components|entrypoints|test)\//.test(to) && !/\.(tsx?|css|json|svg)(\?\w+)?$/.test(to))
    .map(({ from, line, to }) => `${from}:${line} imports ${to} without its extension`);
  expect(wrong).toEqual([]);
});

/** Paths of one machine, and hosts of one package registry, mean nothing elsewhere. */
const LOCAL = new RegExp(['/home/', '/root/', '/Users/', '/work/', 'registry\\.', 'npm\\.pkg\\.'].join('|'));

test('no file names a path of one machine or a package registry', () => {
  const own = 'test/structure/housekeeping.test.ts';
  const faults = files
    .filter((path) => path !== own && !/\.(png|svg|ico|woff2)$/.test(path) && path !== 'LICENSE')
    .flatMap((path) =>
      contentOf(path)
        .split('\n')
        .map((line, index) => ({ line, place: `${path}:${index + 1}` })),
    )
    .filter(({ line }) => LOCAL.test(line))
    .map(({ place, line }) => `${place} ${line.trim().slice(0, 120)}`);
  expect(faults).toEqual([]);
});

test('dependencies are pinned to exact versions', () => {
  const manifest = JSON.parse(contentOf('package.json')) as Record<string, Record<string, string>>;
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});

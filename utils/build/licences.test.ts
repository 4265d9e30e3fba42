import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bundledPackages, licenceFile, packageOf } from './licences.ts';
import { onlyLicensed } from './only-licensed.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const packages = bundledPackages(ROOT);

test('every dependency, and what each needs in its turn, is there with its version and its whole licence', () => {
  const { dependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const [name, version] of Object.entries(dependencies)) {
    expect(packages.find((one) => one.name === name)).toMatchObject({ version });
  }
  expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(['domhandler', 'tldts-core', 'pdfjs-dist']));
  for (const { name, licence, text } of packages) {
    expect(licence, name).toMatch(/^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|MPL-2\.0)$/);
    expect(text.length, name).toBeGreaterThan(500);
  }
});

test('one text tells all of them', () => {
  const text = licenceFile(ROOT);
  for (const { name, version, text: licence } of packages) {
    expect(text).toContain(`\n${name} ${version} (`);
    expect(text).toContain(licence);
  }
});

test.each([
  ['/a/node_modules/preact/dist/preact.mjs', 'preact'],
  ['/a/node_modules/@wxt-dev/browser/src/index.mjs?v=1', '@wxt-dev/browser'],
  ['/a/node_modules/wxt/node_modules/zod/v4/mini/index.js', 'zod'],
  ['C:\\a\\node_modules\\idb\\build\\index.js', 'idb'],
  ['/a/utils/model/candidate.ts', null],
])('%s belongs to %s', (id, name) => {
  expect(packageOf(id)).toBe(name);
});

test('a build with code of somebody else is refused', () => {
  const { generateBundle } = onlyLicensed(ROOT) as unknown as {
    generateBundle(this: { error(words: string): never }, options: unknown, bundle: unknown): void;
  };
  const fail = (words: string): never => {
    throw new Error(words);
  };
  const build =
    (...moduleIds: string[]) =>
    () =>
      generateBundle.call({ error: fail }, {}, { 'a.js': { type: 'chunk', moduleIds } });
  expect(build('/a/node_modules/preact/dist/preact.mjs', '/a/utils/x.ts')).not.toThrow();
  expect(build('/a/node_modules/left-pad/index.js')).toThrow('left-pad');
});

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licenceFile } from '../../utils/build/licences.ts';
import { ROOT } from './source-files.ts';

/**
 * What each browser is asked for, as reviewed. A difference is a decision: when it is meant, run
 * `npx vitest run --config test/vitest.config.ts test/structure/manifests.test.ts -u` and have the diff read.
 */
test.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s is the reviewed one', async (build) => {
  const path = `${ROOT}.output/${build}/manifest.json`;
  expect(existsSync(path), 'there is no build to look at: run `npm run build` first').toBe(true);
  const { version, ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(`golden/${build}.json`);
});

test.each(['chrome-mv3', 'firefox-mv3'])('%s brings the licences of everything in it', (build) => {
  const path = `${ROOT}.output/${build}/licences.txt`;
  expect(existsSync(path), 'the build is older than this test: run `npm run build` first').toBe(true);
  expect(readFileSync(path, 'utf8')).toBe(licenceFile(ROOT));
});

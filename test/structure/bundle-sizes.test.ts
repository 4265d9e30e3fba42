import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundleSizes } from '../bench/bundle-sizes.ts';
import { ROOT } from './source-files.ts';

/**
 * Kilobytes (1,000), compressed, that each entry point may load at once: what it takes now and some 15 % more. A change
 * that needs more raises the number here, where it is reviewed; one that needs less lowers it.
 */
const BUDGETS: Record<string, number> = {
  'background.js': 750,
  // In every page that the user visits.
  'observe.js': 1.6,
  'highlight.js': 3.3,
  'read-pdf.js': 567,
  'popup.html': 116,
  'side-panel.html': 196,
  'register.html': 194,
  'options.html': 204,
  'onboarding.html': 166,
  'verifier.js': 6.4,
};

test.each(['chrome-mv3', 'firefox-mv3'])('no entry point of %s loads more than its budget', (build) => {
  const folder = `${ROOT}.output/${build}`;
  expect(existsSync(folder), 'there is no build to look at: run `npm run build` first').toBe(true);
  const sizes = bundleSizes(folder);
  expect(sizes.map(({ entry }) => entry).filter((entry) => !(entry in BUDGETS))).toEqual([]);
  const overrun = sizes
    .filter(({ entry, kilobytes }) => kilobytes > BUDGETS[entry]!)
    .map(({ entry, kilobytes }) => `${entry} loads ${kilobytes.toFixed(1)} kB, its budget is ${BUDGETS[entry]} kB`);
  expect(overrun).toEqual([]);
});

import { fileURLToPath } from 'node:url';
import { build } from '../browsers/build.ts';
import { bundleSizes } from './bundle-sizes.ts';
import type { BenchReport } from './report.ts';

/** What each entry point of the store's build for Chromium loads at once. */
export async function benchSizes(): Promise<BenchReport> {
  build('chromium', 'store');
  const sizes = bundleSizes(fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)));
  const rows = sizes
    .toSorted((a, b) => b.kilobytes - a.kilobytes)
    .map(({ entry, kilobytes }) => ({
      what: `Size of ${entry}, compressed`,
      ours: `${kilobytes.toFixed(1)} kB`,
      beside: '',
      ratio: '',
    }));
  return { lines: ['Sizes: scripts and styles that are loaded before anything happens, gzip -9'], rows };
}

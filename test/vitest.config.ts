import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Unit and structural tests: they stand beside the code, and under test/structure. No browser, no build needed. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [preact()],
  test: {
    include: ['{entrypoints,components,utils,test}/**/*.test.{ts,tsx}'],
    // Generous: only a hang should meet it, not a busy machine.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    exclude: ['test/e2e/**', 'node_modules/**'],
  },
});

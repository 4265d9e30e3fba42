import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Builds the interface with invented data for a plain browser: `npx vite build test/preview`. */
export default defineConfig({
  root: here,
  base: '/',
  publicDir: fileURLToPath(new URL('../../public', import.meta.url)),
  build: { outDir: fileURLToPath(new URL('../../.output/preview', import.meta.url)), emptyOutDir: true },
  plugins: [preact()],
});

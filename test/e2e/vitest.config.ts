import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** End-to-end tests: the built extension in real browsers. Files run side by side: each has its own browsers, profiles and server. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    globalSetup: ['test/e2e/setup.ts'],
    // Browsers mostly wait: three stories fit on two cores.
    maxWorkers: 3,
    // A browser now and then loses an event under load; what fails twice is a fault.
    retry: 1,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 15_000, interval: 100 } },
    // Each test of a story stands on the one before.
    sequence: { concurrent: false },
  },
});

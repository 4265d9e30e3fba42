import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Family } from './find.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the variant of the extension that tests and `npm start` drive. Throws with the builder's words when it cannot. */
export function buildForTests(family: Family): void {
  const target = family === 'firefox' ? 'firefox' : 'chrome';
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'wxt', 'build', '--browser', target], {
    cwd: ROOT,
    env: { ...process.env, VETWELL_E2E: '1' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build for ${target} failed:\n${stdout}${stderr}`);
}

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Family } from './find.ts';
import type { Variant } from './launch.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the extension for a browser. Throws with the builder's words when it cannot. */
export function build(family: Family, variant: Variant): void {
  const target = family === 'firefox' ? 'firefox' : 'chrome';
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'wxt', 'build', '--browser', target], {
    cwd: ROOT,
    env: { ...process.env, VETWELL_E2E: variant === 'e2e' ? '1' : '' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build for ${target} failed:\n${stdout}${stderr}`);
}

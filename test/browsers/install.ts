import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Family, findBrowser, type InstalledBrowser } from './find.ts';

const PACKAGES: Record<Family, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** What to tell a person who has none. */
export const WHAT_TO_INSTALL: Record<Family, string> = {
  chromium: 'Install Chromium, Chrome or Edge (or set VETWELL_CHROMIUM to the path of one).',
  firefox: 'Install Firefox (or set VETWELL_FIREFOX to the path of one).',
};

function isDebianRoot(): boolean {
  try {
    return process.getuid?.() === 0 && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function aptInstall(name: string): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 2, 2] });
  apt('update');
  apt('install', '-y', '--no-install-recommends', name);
}

/** An installed browser of the family. On Debian as root a missing one is installed; null when there is none to be had. */
export function ensureBrowser(family: Family): InstalledBrowser | null {
  const found = findBrowser(family);
  if (found || !isDebianRoot()) return found;
  console.error(`Installing ${PACKAGES[family]} …`);
  aptInstall(PACKAGES[family]);
  return findBrowser(family);
}

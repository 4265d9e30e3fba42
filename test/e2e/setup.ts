import { buildForTests } from '../browsers/build.ts';
import { ensureBrowser, WHAT_TO_INSTALL } from '../browsers/install.ts';

/** Before all end-to-end tests: the browsers, and the build that they get. */
export function setup(): void {
  for (const family of ['chromium', 'firefox'] as const) {
    if (ensureBrowser(family)) buildForTests(family);
    else console.warn(`Skipping the tests in ${family}: none is installed. ${WHAT_TO_INSTALL[family]}`);
  }
}

import { build } from '../browsers/build.ts';
import { findBrowser } from '../browsers/find.ts';
import { ensureBrowser, WHAT_TO_INSTALL } from '../browsers/install.ts';

/** Before all end-to-end tests: the browsers, and the builds that they get. */
export function setup(): void {
  for (const family of ['chromium', 'firefox'] as const) {
    if (ensureBrowser(family)) build(family, 'e2e');
    else console.warn(`Skipping the tests in ${family}: none is installed. ${WHAT_TO_INSTALL[family]}`);
  }
  if (findBrowser('firefox')) build('firefox', 'store');
}

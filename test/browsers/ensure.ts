// Installs the browsers that the tests drive, where that can be done; says what to install where it cannot.
import { ensureBrowser, WHAT_TO_INSTALL } from './install.ts';

for (const family of ['chromium', 'firefox'] as const) {
  const found = ensureBrowser(family);
  console.error(found ? `${family}: ${found.path}` : WHAT_TO_INSTALL[family]);
}

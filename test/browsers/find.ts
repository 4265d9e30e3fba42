import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type Family = 'chromium' | 'firefox';

export interface InstalledBrowser {
  family: Family;
  path: string;
}

type Places = Partial<Record<NodeJS.Platform, string[]>>;

/** Names on the PATH, in order of preference: what tests need is a browser that lets unpacked extensions in. */
const NAMES: Record<Family, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const windowsPlaces = (rest: string): string[] =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((root) => root !== undefined)
    .map((root) => join(root, rest));

const macPlaces = (app: string): string[] =>
  ['/Applications', join(homedir(), 'Applications')].map((root) => `${root}/${app}`);

const PLACES: Record<Family, Places> = {
  chromium: {
    linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
    darwin: [
      ...macPlaces('Chromium.app/Contents/MacOS/Chromium'),
      ...macPlaces('Google Chrome.app/Contents/MacOS/Google Chrome'),
      ...macPlaces('Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
    ],
    win32: [
      ...windowsPlaces('Chromium\\Application\\chrome.exe'),
      ...windowsPlaces('Google\\Chrome\\Application\\chrome.exe'),
      ...windowsPlaces('Microsoft\\Edge\\Application\\msedge.exe'),
    ],
  },
  firefox: {
    linux: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
    darwin: [
      ...macPlaces('Firefox.app/Contents/MacOS/firefox'),
      ...macPlaces('Firefox Developer Edition.app/Contents/MacOS/firefox'),
    ],
    win32: [
      ...windowsPlaces('Mozilla Firefox\\firefox.exe'),
      ...windowsPlaces('Firefox Developer Edition\\firefox.exe'),
    ],
  },
};

/** The environment's own say comes first: `VETWELL_CHROMIUM` or `VETWELL_FIREFOX` with the path of a browser. */
function candidates(family: Family): string[] {
  const told = process.env[`VETWELL_${family.toUpperCase()}`];
  const extension = process.platform === 'win32' ? '.exe' : '';
  const onPath = NAMES[family].flatMap((name) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name + extension)),
  );
  return [...(told ? [told] : []), ...onPath, ...(PLACES[family][process.platform] ?? [])];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first installed browser of a family; null when there is none. */
export function findBrowser(family: Family): InstalledBrowser | null {
  const path = candidates(family).find(isExecutable);
  return path === undefined ? null : { family, path };
}

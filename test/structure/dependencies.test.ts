import { expect, test } from 'vitest';
import { contentOf, importsOf, isSource, isTest, projectFiles } from './source-files.ts';

/**
 * Who may import whom. A room is a folder under `utils`, or `components` and `entrypoints`. Packages are named where
 * they are allowed; `*` allows all. Add a line only when the arrow points the way that the README draws it.
 */
const ROOMS: Record<string, { rooms: string[]; packages: string[] }> = {
  'utils/model': { rooms: [], packages: ['zod/mini'] },
  'utils/facts': { rooms: ['utils/model'], packages: [] },
  'utils/languages': { rooms: ['utils/model', 'utils/facts'], packages: [] },
  'utils/html': { rooms: [], packages: ['htmlparser2'] },
  'utils/engine': {
    rooms: ['utils/model', 'utils/html', 'utils/languages', 'utils/facts'],
    packages: ['tldts', 'unpdf', 'unpdf/pdfjs'],
  },
  'utils/gather': { rooms: ['utils/model'], packages: [] },
  'utils/i18n': { rooms: ['utils/model'], packages: [] },
  'utils/exporters': { rooms: ['utils/model', 'utils/i18n'], packages: ['zod/mini', 'fflate'] },
  'utils/messaging': { rooms: ['utils/model'], packages: ['zod/mini', 'wxt/browser'] },
  'utils/platform': { rooms: ['utils/model'], packages: ['zod/mini', 'wxt/browser'] },
  'utils/storage': { rooms: ['utils/model'], packages: ['zod/mini', 'wxt/browser', 'idb'] },
  'utils/use-cases': {
    rooms: [
      'utils/model',
      'utils/engine',
      'utils/gather',
      'utils/html',
      'utils/exporters',
      'utils/platform',
      'utils/storage',
      'utils/messaging',
    ],
    packages: ['zod/mini'],
  },
  // Runs while the extension is built, and is not in it.
  'utils/build': { rooms: [], packages: ['vite', 'node:fs', 'node:path'] },
  components: { rooms: ['utils/model', 'utils/i18n'], packages: ['preact', 'preact/hooks'] },
  entrypoints: { rooms: ['*'], packages: ['*'] },
};

const HOW_TO_MEND: Record<string, string> = {
  'utils/engine':
    'The engine runs in a worker, a page and Node alike: pass what it needs in as data from utils/use-cases.',
  components: 'Components show data and call the functions they are given: wire them up in entrypoints.',
};
const GENERAL = 'Move the code to a room that may know both, or pass the thing in as a parameter.';

const roomOf = (path: string): string => /^(utils\/[^/]+|components|entrypoints)/.exec(path)?.[1] ?? '';

const allows = (list: string[], name: string): boolean => list.includes('*') || list.includes(name);

test('dependencies point one way: entrypoints → components, use-cases → engine → model', () => {
  const faults = projectFiles()
    .filter((path) => isSource(path) && !isTest(path) && roomOf(path) in ROOMS)
    .flatMap(importsOf)
    .filter(({ from, to }) => {
      const allowed = ROOMS[roomOf(from)]!;
      const isOurs = /^(utils|components|entrypoints|test|wxt\.config)/.test(to);
      return isOurs ? roomOf(from) !== roomOf(to) && !allows(allowed.rooms, roomOf(to)) : !allows(allowed.packages, to);
    })
    .map(({ from, to, line }) => `${from}:${line} imports ${to}. ${HOW_TO_MEND[roomOf(from)] ?? GENERAL}`);
  expect(faults).toEqual([]);
});

test('every folder under utils is a room with its own line in the table', () => {
  const unknown = projectFiles()
    .filter((path) => path.startsWith('utils/'))
    .map(roomOf)
    .filter((room) => !(room in ROOMS));
  expect([...new Set(unknown)]).toEqual([]);
});

/** What would tie the engine to one place to run in, or make two runs differ. */
const OUTSIDE_WORLD =
  /\b(document\.(querySelector|createElement|body)|window\.\w|browser\.\w|chrome\.\w|indexedDB|localStorage|fetch\(|XMLHttpRequest|setTimeout\(|setInterval\(|Date\.now\(|new Date\(\)|Math\.random\()/;

test('the engine, languages, facts and model know no DOM, browser, clock, network, storage or chance', () => {
  const faults = projectFiles()
    .filter((path) => /^utils\/(engine|languages|facts|model)\/.*\.ts$/.test(path) && !isTest(path))
    .flatMap((path) =>
      contentOf(path)
        .split('\n')
        .map((line, index) => ({ line, place: `${path}:${index + 1}` }))
        .filter(({ line }) => !/^\s*(\*|\/\/|\/\*)/.test(line) && OUTSIDE_WORLD.test(line)),
    )
    .map(({ place, line }) => `${place} ${line.trim()} — pass it in as data`);
  expect(faults).toEqual([]);
});

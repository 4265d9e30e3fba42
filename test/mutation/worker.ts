import { relative } from 'node:path';
import { createVitest, type TestSpecification } from 'vitest/node';
import { ROOT } from '../structure/source-files.ts';
import type { Outcome, Trial } from './trial.ts';

/**
 * Runs tests against one faulty source after the other, in a process of its own: a fault may make a loop that never
 * ends, and then only the process can be ended.
 */

/** Path and text of the source that is not as it stands on disk. */
let faulty: { path: string; code: string } | null = null;

const vitest = await createVitest(
  'test',
  {
    config: `${ROOT}test/vitest.config.ts`,
    // A source that is known from an earlier run would be taken from there, without its fault.
    fsModuleCache: false,
    watch: false,
    bail: 1,
    // What is printed of a fault that is found is of no use.
    reporters: [{}],
    maxWorkers: 1,
    // The engine keeps nothing between tests but what it has compiled, and compiling it anew for every file takes longest.
    isolate: false,
    // How long something takes says nothing here, beside whatever else runs.
    testNamePattern: /^(?!.*\b(?:time|no longer per)\b)/,
    testTimeout: 20_000,
  },
  {
    plugins: [
      {
        name: 'fault',
        enforce: 'pre',
        transform: (_code, id) => (faulty !== null && id === ROOT + faulty.path ? faulty.code : null),
      },
    ],
  },
);
const specifications = new Map<string, TestSpecification[][]>();

/** The test files, in the order in which the target names them: those that are quick to notice a fault come first. */
async function specificationsOf(tests: string[]): Promise<TestSpecification[][]> {
  const key = tests.join();
  const known = specifications.get(key);
  if (known) return known;
  const left = new Set(await vitest.globTestSpecifications());
  const groups = tests.map((beginning) => {
    const own = [...left].filter(({ moduleId }) => relative(ROOT, moduleId).startsWith(beginning));
    if (own.length === 0) throw new Error(`no tests begin with ${beginning}`);
    for (const one of own) left.delete(one);
    return own;
  });
  specifications.set(key, groups);
  return groups;
}

async function run({ path, code, tests }: Trial): Promise<Outcome> {
  const groups = await specificationsOf(tests);
  faulty = { path, code };
  vitest.invalidateFile(ROOT + path);
  let isNoticed = false;
  for (const group of groups) {
    // What failed in an earlier run would end this one before it begins.
    vitest.state.idMap.clear();
    vitest.state.filesMap.clear();
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(group);
    isNoticed = unhandledErrors.length > 0 || testModules.some((module) => !module.ok());
    if (isNoticed) break;
  }
  vitest.invalidateFile(ROOT + path);
  faulty = null;
  return isNoticed ? 'killed' : 'survived';
}

process.on('message', (trial: Trial) => {
  run(trial).then(
    (outcome) => process.send?.(outcome),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.send?.('ready');

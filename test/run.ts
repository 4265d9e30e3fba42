import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * `npm test`: everything that must hold before a change goes in, from types to real browsers. Goes on after a failure,
 * so that one run tells all; the last line is the sum.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = `${ROOT}test/.results/`;

interface Step {
  title: string;
  /** Script of package.json. */
  script: string;
  /** Where the step leaves a count of its tests; a step without one counts only when it fails. */
  results?: string;
}

const STEPS: Step[] = [
  { title: 'Types', script: 'types' },
  { title: 'Lint', script: 'lint' },
  { title: 'Build for both browsers', script: 'build' },
  { title: 'Lint of the Firefox build', script: 'lint:firefox' },
  { title: 'Unit and structural tests', script: 'unit', results: 'unit.json' },
  { title: 'End to end in Chromium and Firefox', script: 'e2e', results: 'e2e.json' },
];

interface Count {
  passed: number;
  failed: number;
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

function countOf(results: string): Count | null {
  try {
    const report = JSON.parse(readFileSync(RESULTS + results, 'utf8')) as Report;
    // A file that does not even load has no tests that could fail.
    const unloaded = report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
  } catch {
    return null;
  }
}

function run({ title, script, results }: Step): Count {
  console.log(`\n── ${title}`);
  const reporters = results
    ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}${results}`]
    : [];
  const { status } = spawnSync('npm', ['run', '--silent', script, ...reporters], {
    cwd: ROOT,
    stdio: 'inherit',
    // No tool asks the network whether there is a newer one of it.
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1', npm_config_update_notifier: 'false' },
    shell: process.platform === 'win32',
  });
  const count = (results && countOf(results)) || { passed: 0, failed: 0 };
  // A step that ends badly without a failed test (a crash, say) is a failure all the same.
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const counts = STEPS.map((step) => ({ step, count: run(step) }));

console.log('');
for (const { step } of counts.filter(({ count }) => count.failed > 0)) {
  console.log(`Failed: ${step.title} (again with \`npm run ${step.script}\`)`);
}
const passed = counts.reduce((sum, { count }) => sum + count.passed, 0);
const failed = counts.reduce((sum, { count }) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

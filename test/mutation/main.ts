import { type ChildProcess, fork } from 'node:child_process';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { contentOf, isTest, projectFiles } from '../structure/source-files.ts';
import { type Mutant, mutantsOf, mutated } from './mutants.ts';
import { TARGETS, type Target } from './targets.ts';
import type { Outcome, Trial } from './trial.ts';

/**
 * `npm run mutants`: puts small faults into the engine's core, one at a time, and tells which of them no test notices.
 * `MUTANTS_MINUTES` (5) bounds it, `MUTANTS_SEED` (1) draws others, `MUTANTS_ONLY` names part of a path.
 */

const MINUTES = Number(process.env.MUTANTS_MINUTES ?? 5);
const SEED = Number(process.env.MUTANTS_SEED ?? 1);
const ONLY = process.env.MUTANTS_ONLY ?? '';
/** Milliseconds that the tests may take as the sources stand, everything still to be compiled. */
const FIRST_PATIENCE = 600_000;
/** A fault is taken for an endless loop when the tests take so many times as long, and this long at least. */
const PATIENCE = { times: 4, milliseconds: 30_000 };
/** Beside others' work on the same machine. */
const NICENESS = 15;

/** Numbers from 0 up to 1, the same for the same seed (mulberry32, public domain). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<T>(list: readonly T[], next: () => number): T[] {
  return list
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

let worker: ChildProcess | null = null as ChildProcess | null;

async function started(): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), { execArgv: process.execArgv });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', () => reject(new Error('the tests cannot be started')));
  });
  return child;
}

async function outcomeOf(trial: Trial, patience: number): Promise<Outcome> {
  worker ??= await started();
  const child = worker;
  const outcome = await new Promise<Outcome>((resolve) => {
    const timer = setTimeout(() => resolve('timed-out'), patience);
    const settle = (result: Outcome) => {
      clearTimeout(timer);
      resolve(result);
    };
    child.once('message', (result) => settle(result as Outcome));
    // Out of memory, say.
    child.once('exit', () => settle('killed'));
    child.send(trial);
  });
  child.removeAllListeners();
  if (outcome === 'timed-out' || child.exitCode !== null) {
    child.kill('SIGKILL');
    worker = null;
  }
  return outcome;
}

const targetOf = (path: string): Target | undefined => TARGETS.find(({ sources }) => sources.test(path));

setPriority(NICENESS);
const sources = projectFiles().filter((path) => !isTest(path) && path.includes(ONLY) && targetOf(path));
const mutants = shuffled(
  sources.flatMap((path) => mutantsOf(path, contentOf(path))),
  chance(SEED),
);
console.log(`${mutants.length} possible faults in ${sources.length} files; seed ${SEED}, ${MINUTES} minutes`);
/** By target. */
const patience = new Map<Target, number>();
for (const [target, path] of new Map(sources.map((one) => [targetOf(one)!, one]))) {
  const { tests } = target;
  if ((await outcomeOf({ path, code: contentOf(path), tests }, FIRST_PATIENCE)) !== 'survived') {
    throw new Error(`the tests of ${path} do not pass as it stands`);
  }
  const begin = performance.now();
  if ((await outcomeOf({ path, code: contentOf(path), tests }, FIRST_PATIENCE)) !== 'survived') {
    throw new Error(`the tests of ${path} do not pass a second time`);
  }
  patience.set(target, Math.max(PATIENCE.milliseconds, PATIENCE.times * (performance.now() - begin)));
  if ((await outcomeOf({ path, code: 'throw new Error();', tests }, FIRST_PATIENCE)) === 'survived') {
    throw new Error(`the tests of ${path} are run without the faults`);
  }
}

const deadline = performance.now() + MINUTES * 60_000;
const counts: Record<Outcome, number> = { killed: 0, survived: 0, 'timed-out': 0 };
const survivors: Mutant[] = [];
for (const mutant of mutants) {
  if (performance.now() > deadline) break;
  const { path } = mutant;
  const target = targetOf(path)!;
  const trial = { path, code: mutated(contentOf(path), mutant), tests: target.tests };
  const outcome = await outcomeOf(trial, patience.get(target)!);
  counts[outcome] += 1;
  if (outcome !== 'survived') continue;
  survivors.push(mutant);
  console.log(`survived: ${path}:${mutant.line} ${mutant.what}`);
}
worker?.kill();
const tried = counts.killed + counts.survived + counts['timed-out'];
const score = tried === 0 ? 0 : ((tried - counts.survived) / tried) * 100;
console.log(
  `${tried} of ${mutants.length} tried: ${counts.killed} killed, ${counts['timed-out']} timed out, ${survivors.length} survived. Score ${score.toFixed(1)} %`,
);

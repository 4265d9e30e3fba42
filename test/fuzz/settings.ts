import type { Parameters } from 'fast-check';

const SEED = 20_260_301;
/** On a slow machine fewer inputs are tried; milliseconds a property. */
const TIME_LIMIT = 3_000;

/**
 * How often a property is tried. The same inputs each time; fast-check prints seed and path of a failure. `FUZZ_TIMES=50`
 * tries fifty times as many, and without a time limit; `FUZZ_SEED` tries others.
 */
export function settings<Values>(runs: number): Parameters<Values> {
  const times = Number(process.env.FUZZ_TIMES ?? 1);
  return {
    seed: Number(process.env.FUZZ_SEED ?? SEED),
    numRuns: Math.ceil(runs * times),
    ...(times <= 1 && { interruptAfterTimeLimit: TIME_LIMIT }),
  };
}

/** Milliseconds that a test may take. */
export const PATIENCE = 60_000 * Math.max(1, Number(process.env.FUZZ_TIMES ?? 1));

/** A part of the engine's core, and the tests that ought to notice any fault in it. */
export interface Target {
  /** Sources, as paths in the project. */
  sources: RegExp;
  /** Beginnings of the paths of test files, those first that are quick to notice a fault. */
  tests: string[];
}

export const TARGETS: Target[] = [
  { sources: /^utils\/engine\/scoring\//, tests: ['utils/engine/scoring/'] },
  { sources: /^utils\/engine\/diff\//, tests: ['utils/engine/diff/', 'test/fuzz/diff.test.ts'] },
  {
    sources: /^utils\/engine\/text\/sentences\.ts$/,
    tests: ['utils/engine/text/sentences.test.ts', 'test/fuzz/sentences.test.ts'],
  },
  {
    sources: /^utils\/engine\/criteria\/(?:judge|verdict|assess|clue|polarity)[a-z-]*\.ts$/,
    tests: ['utils/engine/criteria/polarity.', 'utils/engine/criteria/judge.', 'utils/engine/criteria/'],
  },
];

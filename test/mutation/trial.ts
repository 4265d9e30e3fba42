/** One source, as it is to be run, and the tests to run against it. */
export interface Trial {
  path: string;
  code: string;
  tests: string[];
}

/** `killed`: a test failed, as it should; `timed-out` counts as that. */
export type Outcome = 'killed' | 'survived' | 'timed-out';

import type { Clue } from './criterion.ts';

/** "We engage no sub-processors", and not "no sub-processors without your consent". */
export const NO_SUBPROCESSORS: Clue = {
  has: ['no-subprocessors'],
  negated: 'either',
  duty: 'vendor',
  without: ['except', 'authorisation', 'prior', 'object-to', 'third-country', 'on-request'],
};

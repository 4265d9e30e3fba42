import type { Criterion } from '../criterion.ts';
import subListAvailable from '../subprocessor-list/sub-list-available.ts';

/** Criteria of the list of sub-processors. A new one is a file and two lines here (import and entry). */
export const SUBPROCESSOR_LIST: readonly Criterion[] = [subListAvailable];
